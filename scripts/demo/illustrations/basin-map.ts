import {
  chance,
  circle,
  curve,
  drawing,
  ellipse,
  f,
  group,
  line,
  linear,
  path,
  polygon,
  radial,
  rect,
  smooth,
  straight,
  times,
  url,
  type Chance,
  type Drawing,
  type Point,
} from './svg.ts';

const river: readonly Point[] = [
  [150, -40],
  [230, 90],
  [340, 190],
  [430, 300],
  [560, 370],
  [660, 470],
  [720, 590],
  [840, 660],
  [960, 730],
  [1040, 840],
  [1130, 930],
  [1210, 1020],
  [1260, 1120],
  [1330, 1260],
];
const tributaries: readonly (readonly Point[])[] = [
  [
    [760, -40],
    [720, 90],
    [640, 180],
    [600, 280],
    [560, 370],
  ],
  [
    [1330, 120],
    [1200, 210],
    [1120, 330],
    [1000, 420],
    [860, 500],
    [720, 590],
  ],
  [
    [60, 620],
    [220, 600],
    [360, 640],
    [520, 600],
    [660, 470],
  ],
  [
    [300, 1040],
    [480, 980],
    [640, 900],
    [800, 820],
    [960, 730],
  ],
];
const arms: readonly (readonly Point[])[] = [
  [
    [1130, 930],
    [1060, 1040],
    [1030, 1140],
    [980, 1260],
  ],
  [
    [1210, 1020],
    [1340, 1090],
    [1440, 1180],
    [1500, 1260],
  ],
];
/** The districts by their numbers in the caption. */
const districts: readonly Point[] = [
  [330, 330],
  [860, 150],
  [1010, 520],
  [560, 520],
  [480, 790],
  [860, 900],
  [1180, 800],
  [1290, 960],
];
const borders: readonly (readonly Point[])[] = [
  [
    [-20, 440],
    [180, 420],
    [430, 400],
    [560, 370],
    [760, 330],
    [930, 330],
    [1120, 330],
  ],
  [
    [600, 280],
    [600, -20],
  ],
  [
    [430, 400],
    [400, 540],
    [360, 640],
    [340, 760],
    [200, 900],
    [-20, 960],
  ],
  [
    [720, 590],
    [640, 690],
    [640, 900],
    [560, 1060],
    [540, 1240],
  ],
  [
    [1120, 330],
    [1180, 480],
    [1150, 620],
    [1040, 680],
    [960, 730],
  ],
  [
    [1150, 620],
    [1340, 640],
    [1620, 600],
  ],
  [
    [1040, 840],
    [1200, 880],
    [1400, 820],
    [1620, 830],
  ],
  [
    [800, 820],
    [760, 960],
    [840, 1080],
    [820, 1240],
  ],
];
const towers: readonly Point[] = [
  [300, 130],
  [480, 290],
  [640, 560],
  [790, 690],
  [1090, 860],
  [1170, 1050],
];
const shelters: readonly Point[] = [
  [600, 690],
  [740, 470],
  [930, 620],
  [880, 800],
  [700, 860],
  [1040, 720],
  [1240, 880],
  [1010, 960],
  [1110, 760],
];

/** Relief of the river's basin: districts 1–8, the flooded land, warning towers (triangles) and shelters (houses). */
export function basinMap(): Drawing {
  const random = chance(127);
  const [width, height] = [1600, 1200];
  return drawing(
    width,
    height,
    linear(
      'land',
      [
        [0, '#d8c79a'],
        [0.45, '#d3d3a4'],
        [0.8, '#c3d3ac'],
        [1, '#b9d0b4'],
      ],
      [0.4, 1],
    ),
    rect(0, 0, width, height, url('land')),
    relief(random),
    sea(),
    path(
      `${smooth([
        [430, 300],
        [600, 330],
        [760, 430],
        [900, 560],
        [1090, 680],
        [1230, 830],
        [1390, 960],
        [1560, 1150],
        [1500, 1260],
        [900, 1260],
        [900, 1080],
        [820, 900],
        [680, 730],
        [540, 560],
        [470, 420],
        [430, 300],
      ])}Z`,
      '#4f9fb0',
      'opacity=".42"',
    ),
    path(
      `${smooth([
        [560, 370],
        [700, 440],
        [830, 590],
        [1030, 720],
        [1160, 880],
        [1290, 990],
        [1400, 1150],
        [1370, 1260],
        [1010, 1260],
        [1000, 1080],
        [900, 850],
        [740, 700],
        [620, 510],
        [560, 370],
      ])}Z`,
      '#2f8298',
      'opacity=".34"',
    ),
    ...borders.map((border) => curve(border, '#7b6a4f', 3.5, 'stroke-dasharray="2 12" opacity=".85"')),
    ...tributaries.map((arm) => curve(arm, '#ffffff', 12, 'opacity=".35"') + curve(arm, '#3f8ba0', 7)),
    ...arms.map((arm) => curve(arm, '#2b7790', 13)),
    curve(river, '#ffffff', 30, 'opacity=".35"'),
    curve(river, '#2b7790', 20),
    curve(river, '#5fb0c0', 6, 'opacity=".6"'),
    ...towers.map(tower),
    ...shelters.map(house),
    town([830, 640]),
    ...districts.map(number),
    compass([1470, 170]),
    scale([90, 1110]),
    rect(14, 14, width - 28, height - 28, 'none', 'stroke="#f6efdf" stroke-width="28"'),
    rect(28, 28, width - 56, height - 56, 'none', 'stroke="#6c5d45" stroke-width="3"'),
  );
}

/** Mountains in the north and west: strokes of light on one flank, of shade on the other. */
function relief(random: Chance): string {
  const ranges: readonly { at: Point; spread: Point; count: number; high: number }[] = [
    { at: [60, 260], spread: [190, 230], count: 26, high: 92 },
    { at: [480, 70], spread: [170, 80], count: 16, high: 78 },
    { at: [1080, 90], spread: [330, 110], count: 30, high: 88 },
    { at: [1480, 380], spread: [170, 170], count: 18, high: 70 },
    { at: [140, 820], spread: [160, 130], count: 16, high: 60 },
    { at: [420, 1130], spread: [230, 60], count: 12, high: 44 },
  ];
  const summits = ranges.flatMap(({ at: [x, y], spread: [dx, dy], count, high }) =>
    Array.from({ length: count }, (): { at: Point; high: number } => ({
      at: [x + random(-1, 1) * dx, y + random(-1, 1) * dy],
      high: high * random(0.5, 1),
    })),
  );
  const isDry = ({ at: [x, y] }: { at: Point }): boolean =>
    [...river, ...tributaries.flat()].every(([rx, ry]) => Math.hypot(rx - x, ry - y) > 62);
  return summits
    .filter(isDry)
    .sort((a, b) => a.at[1] - b.at[1])
    .map(({ at: [x, y], high }) => {
      const wide = high * 1.15;
      return (
        ellipse([x, y], wide * 1.2, high * 0.34, '#8d7a4e', 'opacity=".22"') +
        path(
          `M${f(x - wide)} ${f(y)}Q${f(x - wide * 0.3)} ${f(y - high * 0.3)} ${f(x)} ${f(y - high)}Q${f(x + wide * 0.3)} ${f(y - high * 0.36)} ${f(x + wide)} ${f(y)}Q${f(x)} ${f(y + high * 0.2)} ${f(x - wide)} ${f(y)}Z`,
          '#b9a56f',
        ) +
        path(
          `M${f(x)} ${f(y - high)}Q${f(x + wide * 0.3)} ${f(y - high * 0.36)} ${f(x + wide)} ${f(y)}Q${f(x + wide * 0.4)} ${f(y + high * 0.14)} ${f(x - wide * 0.05)} ${f(y + high * 0.1)}Q${f(x + wide * 0.16)} ${f(y - high * 0.36)} ${f(x)} ${f(y - high)}Z`,
          '#7f6d45',
          'opacity=".75"',
        ) +
        path(
          `M${f(x)} ${f(y - high)}Q${f(x - wide * 0.2)} ${f(y - high * 0.44)} ${f(x - wide * 0.46)} ${f(y - high * 0.2)}Q${f(x - wide * 0.1)} ${f(y - high * 0.4)} ${f(x)} ${f(y - high)}Z`,
          '#efe3b8',
          'opacity=".8"',
        )
      );
    })
    .join('');
}

function sea(): string {
  const coast = smooth([
    [760, 1230],
    [900, 1150],
    [1010, 1165],
    [1120, 1120],
    [1250, 1140],
    [1370, 1080],
    [1480, 1100],
    [1640, 1010],
  ]);
  return (
    path(`${coast}L1640 1240L760 1240Z`, '#8fc3c8') +
    times(
      3,
      (index) =>
        `<path d="${coast}" transform="translate(0 ${16 + index * 16})" fill="none" stroke="#ffffff" stroke-width="2.5" opacity="${0.5 - index * 0.13}"/>`,
    )
  );
}

function tower([x, y]: Point): string {
  return polygon(
    [
      [x, y - 24],
      [x + 20, y + 13],
      [x - 20, y + 13],
    ],
    '#d9602f',
    'stroke="#fff6e4" stroke-width="4" stroke-linejoin="round"',
  );
}

function house([x, y]: Point): string {
  return polygon(
    [
      [x - 17, y + 15],
      [x - 17, y - 3],
      [x, y - 19],
      [x + 17, y - 3],
      [x + 17, y + 15],
    ],
    '#31415e',
    'stroke="#fff6e4" stroke-width="4" stroke-linejoin="round"',
  );
}

function town([x, y]: Point): string {
  return rect(x - 13, y - 13, 26, 26, '#fff6e4', 'stroke="#332b22" stroke-width="6"');
}

function number([x, y]: Point, index: number): string {
  return (
    circle([x, y], 30, '#fff6e4', 'opacity=".92" stroke="#6c5d45" stroke-width="3"') +
    `<text x="${x}" y="${y + 13}" font-family="sans-serif" font-size="36" font-weight="700" text-anchor="middle" fill="#3f352a">${index + 1}</text>`
  );
}

/** The long point shows north. */
function compass([x, y]: Point): string {
  const dark = '#3f352a';
  return (
    radial('dial', [
      [0, '#fff9ea', 0.95],
      [0.8, '#fff9ea', 0.75],
      [1, '#fff9ea', 0],
    ]) +
    circle([x, y], 92, url('dial')) +
    group(
      `fill="${dark}"`,
      `<path d="${straight([
        [x, y - 84],
        [x + 15, y - 12],
        [x, y],
      ])}Z"/><path d="${straight([
        [x, y + 54],
        [x - 13, y + 10],
        [x, y],
      ])}Z"/><path d="${straight([
        [x + 54, y],
        [x + 10, y + 12],
        [x, y],
      ])}Z"/><path d="${straight([
        [x - 54, y],
        [x - 10, y - 12],
        [x, y],
      ])}Z"/>`,
    ) +
    `<path d="${straight([
      [x, y - 84],
      [x - 15, y - 12],
      [x, y],
      [x, y - 84],
    ])}${straight([
      [x, y + 54],
      [x + 13, y + 10],
      [x, y],
      [x, y + 54],
    ])}${straight([
      [x + 54, y],
      [x + 10, y - 12],
      [x, y],
      [x + 54, y],
    ])}${straight([
      [x - 54, y],
      [x - 10, y + 12],
      [x, y],
      [x - 54, y],
    ])}" fill="#fff9ea" stroke="${dark}" stroke-width="2.5"/>`
  );
}

/** 0, 25 and 50 kilometres. */
function scale([x, y]: Point): string {
  const dark = '#3f352a';
  return (
    rect(x - 24, y - 54, 380, 92, '#fff9ea', 'opacity=".8" rx="8"') +
    rect(x, y, 150, 14, dark) +
    rect(x + 150, y, 150, 14, '#fff9ea', `stroke="${dark}" stroke-width="2.5"`) +
    line(
      [
        [x, y - 6],
        [x, y + 18],
      ],
      dark,
      2.5,
    ) +
    ['0', '25', '50']
      .map(
        (value, index) =>
          `<text x="${x + index * 150}" y="${y - 14}" font-family="sans-serif" font-size="28" text-anchor="middle" fill="${dark}">${value}</text>`,
      )
      .join('')
  );
}
