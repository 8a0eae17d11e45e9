import { figure } from './figures.ts';
import { glow, sky } from './land.ts';
import { grove, palm } from './plants.ts';
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

/** Market at noon in great heat: parasols, blocks of ice, a volunteer with a water jar. */
export function heatShade(): Drawing {
  const random = chance(101);
  const [width, height, ground] = [1600, 1200, 720];
  const lit = '#a8703f';
  return drawing(
    width,
    height,
    sky(width, ground, [
      [0, '#f0b64f'],
      [0.45, '#f7d384'],
      [1, '#fdeec4'],
    ]),
    glow('sun', [1110, 210], 760, '#fff6cf', 1),
    circle([1110, 210], 96, '#fffbe6'),
    times(3, (index) =>
      circle(
        [1110, 210],
        150 + index * 74,
        'none',
        `stroke="#fff6d4" stroke-width="${10 - index * 2}" opacity="${0.5 - index * 0.13}"`,
      ),
    ),
    grove(random, -60, 1660, ground - 40, 150, '#d9ad62'),
    palm(random, [180, 690], 380, '#b98a48', '#cfa159'),
    palm(random, [1470, 690], 420, '#b98a48', '#cfa159'),
    stalls(),
    linear('ground', [
      [0, '#e9c27c'],
      [1, '#c98f4b'],
    ]),
    rect(0, ground - 30, width, height - ground + 30, url('ground')),
    times(7, (index) =>
      curve(
        [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step): Point => [
          step * 200,
          ground - 20 - index * 12 + Math.sin(step * 1.3 + index) * 7,
        ]),
        '#fff8dc',
        5,
        `opacity="${0.34 - index * 0.04}"`,
      ),
    ),
    times(50, () =>
      ellipse(
        [random(0, width), random(760, 1190)],
        random(20, 100),
        random(2, 8),
        '#b57d3d',
        'opacity=".25"',
      ),
    ),
    ellipse([520, 1060], 420, 64, '#7d4f2b', 'opacity=".42"'),
    parasol([520, 1040], 640, ['#2f7f86', '#f7f0dc']),
    figure({
      at: [400, 1045],
      height: 300,
      pose: 'sitting',
      top: '#e9e0cc',
      bottom: '#6f4560',
      skin: lit,
      hair: 'scarf',
      hatColour: '#b5533a',
    }),
    figure({
      at: [640, 1050],
      height: 300,
      pose: 'sitting',
      top: '#5c8a7d',
      bottom: '#41506a',
      skin: lit,
      isFacingLeft: true,
    }),
    rect(372, 985, 80, 62, '#8a6040', 'rx="5"'),
    rect(600, 990, 80, 60, '#8a6040', 'rx="5"'),
    ice([520, 1020]),
    figure({
      at: [1010, 1090],
      height: 470,
      pose: 'carrying',
      top: '#f6f1e4',
      bottom: '#33424f',
      skin: lit,
      hair: 'cap',
      hatColour: '#e07b39',
      vest: '#e07b39',
      isFacingLeft: true,
    }),
    path('M858 772L938 772L930 862L866 862Z', '#a9d4d8', 'opacity=".92"'),
    rect(852, 760, 92, 16, '#2f7f86', 'rx="6"'),
    rect(872, 810, 58, 48, '#6fb3bb', 'opacity=".7"'),
    ellipse([1010, 1096], 120, 14, '#7d4f2b', 'opacity=".35"'),
    figure({
      at: [1330, 1080],
      height: 390,
      pose: 'walking',
      top: '#c56f5a',
      bottom: '#54446a',
      skin: lit,
      hair: 'hat',
      hatColour: '#e6cf94',
      hasSkirt: true,
      isFacingLeft: true,
    }),
    ellipse([1330, 1086], 110, 13, '#7d4f2b', 'opacity=".35"'),
  );
}

function parasol([x, y]: Point, w: number, [one, two]: readonly [string, string]): string {
  const top = y - w * 0.78;
  const rim = top + w * 0.3;
  return (
    line(
      [
        [x, y],
        [x, top],
      ],
      '#7a5638',
      14,
    ) +
    times(6, (index) => {
      const [from, to] = [x - w / 2 + (index * w) / 6, x - w / 2 + ((index + 1) * w) / 6];
      const sag = rim + 26;
      return path(
        `M${x} ${top}L${from} ${rim}Q${(from + to) / 2} ${sag} ${to} ${rim}Z`,
        index % 2 ? two : one,
      );
    }) +
    path(
      `M${x} ${top}L${x + w / 2} ${rim}Q${x + w * 0.42} ${rim + 26} ${x + w / 3} ${rim}L${x + w / 6} ${rim}Z`,
      '#000000',
      'opacity=".12"',
    ) +
    circle([x, top - 4], 11, '#b5533a')
  );
}

function ice([x, y]: Point): string {
  return (
    polygon(
      [
        [x - 60, y - 70],
        [x - 34, y - 96],
        [x + 66, y - 96],
        [x + 42, y - 70],
      ],
      '#eef9fa',
    ) +
    rect(x - 60, y - 70, 102, 72, '#bfe2e8') +
    polygon(
      [
        [x + 42, y - 70],
        [x + 66, y - 96],
        [x + 66, y - 24],
        [x + 42, y + 2],
      ],
      '#95c7d1',
    ) +
    line(
      [
        [x - 44, y - 56],
        [x - 10, y - 20],
      ],
      '#ffffff',
      4,
      'opacity=".8"',
    ) +
    ellipse([x, y + 8], 90, 10, '#a9d4d8', 'opacity=".7"')
  );
}

function stalls(): string {
  const colours = ['#b5533a', '#2f7f86', '#d98a4f', '#7b5f8f', '#5c8a7d'];
  return times(6, (index) => {
    const x = 60 + index * 270;
    const y = 690;
    const colour = colours[index % 5] ?? '';
    return (
      line(
        [
          [x - 90, y - 150],
          [x - 90, y],
        ],
        '#7a5638',
        7,
      ) +
      line(
        [
          [x + 90, y - 150],
          [x + 90, y],
        ],
        '#7a5638',
        7,
      ) +
      rect(x - 90, y - 60, 180, 60, '#a9773f') +
      times(9, (fruit) =>
        circle(
          [x - 76 + fruit * 19, y - 64 - (fruit % 2) * 8],
          12,
          ['#d9633f', '#e6b34a', '#7f9d4b'][(fruit + index) % 3] ?? '',
        ),
      ) +
      polygon(
        [
          [x - 116, y - 140],
          [x - 96, y - 188],
          [x + 96, y - 188],
          [x + 116, y - 140],
        ],
        colour,
      ) +
      times(4, (stripe) =>
        polygon(
          [
            [x - 87 + stripe * 58, y - 140],
            [x - 72 + stripe * 48, y - 188],
            [x - 48 + stripe * 48, y - 188],
            [x - 58 + stripe * 58, y - 140],
          ],
          '#f7f0dc',
          'opacity=".75"',
        ),
      )
    );
  });
}
