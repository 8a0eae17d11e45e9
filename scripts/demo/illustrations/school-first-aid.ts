import { figure } from './figures.ts';
import { glow } from './land.ts';
import { palm } from './plants.ts';
import {
  chance,
  circle,
  curve,
  drawing,
  ellipse,
  line,
  linear,
  path,
  polygon,
  rect,
  times,
  url,
  type Drawing,
  type Point,
} from './svg.ts';

/** A classroom with open shutters: a volunteer shows a sling on a pupil, the class watches. */
export function schoolFirstAid(): Drawing {
  const random = chance(67);
  const [width, height, floor] = [1600, 1067, 700];
  return drawing(
    width,
    height,
    linear('wall', [
      [0, '#f3dca4'],
      [1, '#f7e8c6'],
    ]),
    rect(0, 0, width, floor, url('wall')),
    rect(0, 540, width, 160, '#c9805a'),
    rect(0, 532, width, 10, '#a9623f'),
    shutters([120, 150]),
    shutters([1270, 150]),
    board(),
    linear('floor', [
      [0, '#b9b3a0'],
      [1, '#8f8b7c'],
    ]),
    rect(0, floor, width, height - floor, url('floor')),
    ...times2(6, (index) =>
      line(
        [
          [index * 330 - 200, height],
          [index * 240 + 120, floor],
        ],
        '#7b776a',
        2.5,
        'opacity=".45"',
      ),
    ),
    polygon(
      [
        [120, floor],
        [330, floor],
        [640, height],
        [200, height],
      ],
      '#fff0c0',
      'opacity=".3"',
    ),
    polygon(
      [
        [1270, floor],
        [1480, floor],
        [1400, height],
        [960, height],
      ],
      '#fff0c0',
      'opacity=".22"',
    ),
    glow('light', [800, 240], 800, '#fff6dc', 0.55),
    figure({
      at: [690, 850],
      height: 430,
      pose: 'reaching',
      top: '#f3ede0',
      bottom: '#33424f',
      hair: 'bun',
      vest: '#e07b39',
    }),
    figure({
      at: [880, 850],
      height: 330,
      pose: 'standing',
      top: '#fbfaf5',
      bottom: '#2f4a6a',
      isChild: true,
      isFacingLeft: true,
    }),
    polygon(
      [
        [838, 640],
        [916, 610],
        [900, 690],
      ],
      '#f6f2e6',
      'stroke="#d9cfb8" stroke-width="3" stroke-linejoin="round"',
    ),
    line(
      [
        [840, 640],
        [872, 578],
        [912, 612],
      ],
      '#f6f2e6',
      8,
    ),
    kit([1030, 830]),
    bench([160, 1010]),
    pupil([170, 960], '#241d1f', 'long'),
    pupil([370, 964], '#241d1f', 'short'),
    bench([1010, 1010]),
    pupil([1080, 962], '#241d1f', 'short', true),
    pupil([1270, 966], '#2b2020', 'bun', true),
    pupil([1450, 962], '#241d1f', 'short', true),
  );

  function shutters([x, y]: Point): string {
    return (
      rect(x - 12, y - 12, 234, 304, '#8d5a3c') +
      linear(`out${x}`, [
        [0, '#9fd0d6'],
        [0.7, '#dcefe0'],
        [1, '#8fbf95'],
      ]) +
      rect(x, y, 210, 280, url(`out${x}`)) +
      `<clipPath id="open${x}"><rect x="${x}" y="${y}" width="210" height="280"/></clipPath><g clip-path="url(#open${x})">` +
      palm(random, [x + 70, y + 290], 220, '#447459', '#63966f') +
      palm(random, [x + 170, y + 290], 160, '#4f8065', '#74a57f') +
      '</g>' +
      polygon(
        [
          [x - 12, y - 12],
          [x - 82, y + 10],
          [x - 82, y + 312],
          [x - 12, y + 292],
        ],
        '#3f7d80',
      ) +
      polygon(
        [
          [x + 222, y - 12],
          [x + 292, y + 10],
          [x + 292, y + 312],
          [x + 222, y + 292],
        ],
        '#3f7d80',
      ) +
      times(
        9,
        (index) =>
          line(
            [
              [x - 76, y + 36 + index * 30],
              [x - 18, y + 18 + index * 31],
            ],
            '#2d6064',
            4,
          ) +
          line(
            [
              [x + 228, y + 18 + index * 31],
              [x + 286, y + 36 + index * 30],
            ],
            '#2d6064',
            4,
          ),
      )
    );
  }
}

const times2 = (count: number, part: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => part(index));

/** On the board: an arm with a bandage, a drop, a telephone, steps one to three. */
function board(): string {
  const chalk = '#eef2e6';
  return (
    rect(460, 110, 680, 340, '#8a5b3a', 'rx="6"') +
    rect(478, 128, 644, 304, '#2d4f47') +
    rect(478, 128, 644, 120, '#ffffff', 'opacity=".04"') +
    ['1', '2', '3']
      .map(
        (digit, index) =>
          circle([530 + index * 210, 176], 24, 'none', `stroke="${chalk}" stroke-width="4"`) +
          `<text x="${530 + index * 210}" y="188" font-family="sans-serif" font-size="34" text-anchor="middle" fill="${chalk}">${digit}</text>`,
      )
      .join('') +
    curve(
      [
        [520, 380],
        [560, 300],
        [620, 290],
        [640, 350],
      ],
      chalk,
      7,
    ) +
    times(4, (index) =>
      line(
        [
          [556 + index * 14, 288 - index * 2],
          [566 + index * 14, 316 - index * 3],
        ],
        chalk,
        4,
      ),
    ) +
    path('M790 260Q740 340 790 372Q840 340 790 260Z', 'none', `stroke="${chalk}" stroke-width="6"`) +
    line(
      [
        [740, 396],
        [840, 396],
      ],
      chalk,
      5,
    ) +
    rect(960, 258, 70, 126, 'none', `rx="12" stroke="${chalk}" stroke-width="6"`) +
    rect(972, 280, 46, 70, 'none', `stroke="${chalk}" stroke-width="4"`) +
    times(2, (index) =>
      curve(
        [
          [1046 + index * 18, 270 - index * 8],
          [1056 + index * 20, 300],
          [1046 + index * 18, 330 + index * 8],
        ],
        chalk,
        5,
      ),
    ) +
    rect(470, 446, 660, 12, '#6d452b') +
    rect(520, 438, 40, 9, '#f3ede0') +
    rect(580, 438, 26, 9, '#e8c15c')
  );
}

function kit([x, y]: Point): string {
  return (
    ellipse([x + 70, y + 26], 120, 14, '#000000', 'opacity=".16"') +
    rect(x - 20, y - 60, 190, 16, '#7a5638', 'rx="4"') +
    line(
      [
        [x, y - 50],
        [x - 6, y + 24],
      ],
      '#6a4a30',
      11,
    ) +
    line(
      [
        [x + 150, y - 50],
        [x + 156, y + 24],
      ],
      '#6a4a30',
      11,
    ) +
    rect(x + 20, y - 124, 100, 64, '#e07b39', 'rx="8"') +
    rect(x + 20, y - 100, 100, 6, '#b9602a') +
    curve(
      [
        [x + 48, y - 124],
        [x + 70, y - 146],
        [x + 92, y - 124],
      ],
      '#5c3a22',
      6,
    ) +
    circle([x + 142, y - 76], 16, '#fbf7ea') +
    circle([x + 142, y - 76], 6, '#d9cfb8')
  );
}

function bench([x, y]: Point): string {
  return (
    rect(x - 40, y, 580, 22, '#8a6040', 'rx="4"') +
    rect(x, y + 20, 20, 60, '#6d4a30') +
    rect(x + 470, y + 20, 20, 60, '#6d4a30')
  );
}

/** Seen from behind, on a bench. */
function pupil([x, y]: Point, hair: string, style: 'short' | 'long' | 'bun', raises = false): string {
  const neck = '#8d5b3f';
  const arm = raises
    ? line(
        [
          [x + 46, y - 100],
          [x + 84, y - 160],
          [x + 74, y - 232],
        ],
        neck,
        20,
      ) +
      line(
        [
          [x + 46, y - 100],
          [x + 74, y - 144],
        ],
        '#fbfaf5',
        30,
      ) +
      circle([x + 73, y - 240], 14, neck)
    : '';
  return (
    arm +
    path(
      `M${x - 76} ${y + 58}Q${x - 84} ${y - 80} ${x - 40} ${y - 104}Q${x} ${y - 124} ${x + 40} ${y - 104}Q${x + 84} ${y - 80} ${x + 76} ${y + 58}Z`,
      '#fbfaf5',
    ) +
    path(
      `M${x + 20} ${y - 112}Q${x + 84} ${y - 80} ${x + 76} ${y + 58}L${x + 30} ${y + 58}Q${x + 52} ${y - 40} ${x + 20} ${y - 112}Z`,
      '#000000',
      'opacity=".07"',
    ) +
    rect(x - 17, y - 134, 34, 32, neck) +
    ellipse([x, y - 176], 50, 55, hair) +
    (style === 'long'
      ? path(
          `M${x - 50} ${y - 176}Q${x - 60} ${y - 60} ${x - 34} ${y - 40}L${x + 34} ${y - 40}Q${x + 60} ${y - 60} ${x + 50} ${y - 176}Z`,
          hair,
        )
      : '') +
    (style === 'bun' ? circle([x, y - 226], 24, hair) : '') +
    (style === 'short'
      ? ellipse([x - 50, y - 166], 8, 13, neck) + ellipse([x + 50, y - 166], 8, 13, neck)
      : '')
  );
}
