import { bench, board, kit } from './classroom.ts';
import { figure } from './figures.ts';
import { glow } from './land.ts';
import { palm } from './plants.ts';
import {
  chance,
  circle,
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
