import { figure } from './figures.ts';
import { glow, sky } from './land.ts';
import { grove, palm, tree } from './plants.ts';
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

/** Under a house on stilts: volunteers empty a jar of standing water and hang a net over a hammock. */
export function dengueVisit(): Drawing {
  const random = chance(83);
  const [width, height, ground] = [1600, 1067, 640];
  const wood = '#7c5a40';
  return drawing(
    width,
    height,
    sky(width, ground, [
      [0, '#a8cfd0'],
      [0.7, '#e3ecd6'],
      [1, '#f6f0d8'],
    ]),
    glow('sun', [220, 210], 520, '#fff9df', 0.9),
    grove(random, -60, 1660, 640, 210, '#7ba586'),
    palm(random, [150, 650], 430, '#4a7a62', '#68997a'),
    palm(random, [300, 650], 320, '#548468', '#75a584'),
    linear('ground', [
      [0, '#cdb384'],
      [1, '#a98555'],
    ]),
    rect(0, 630, width, height - 630, url('ground')),
    times(50, () =>
      ellipse(
        [random(0, width), random(680, 1050)],
        random(20, 90),
        random(2, 7),
        '#96744a',
        'opacity=".28"',
      ),
    ),
    tree(random, [60, 760], 420, ['#3d6b50', '#528161', '#73a078']),
    // The shade below the house.
    path('M560 700L1640 700L1640 960Q1000 1010 520 930Z', '#6f5a3c', 'opacity=".5"'),
    rect(600, 250, 1040, 210, '#a97c55'),
    times(8, (index) =>
      line(
        [
          [600, 272 + index * 25],
          [1640, 272 + index * 25],
        ],
        '#000000',
        2,
        'opacity=".12"',
      ),
    ),
    rect(760, 290, 110, 130, '#4a372c'),
    rect(980, 290, 110, 130, '#4a372c'),
    rect(1240, 280, 130, 180, '#4a372c'),
    rect(755, 285, 55, 140, '#2f7f86'),
    rect(975, 285, 55, 140, '#2f7f86'),
    polygon(
      [
        [540, 262],
        [680, 40],
        [1640, 40],
        [1640, 262],
      ],
      '#8a4f3f',
    ),
    times(16, (index) =>
      line(
        [
          [560 + index * 70, 258],
          [690 + index * 62, 44],
        ],
        '#000000',
        2.5,
        'opacity=".1"',
      ),
    ),
    rect(560, 455, 1080, 30, wood),
    rect(560, 482, 1080, 12, '#000000', 'opacity=".3"'),
    ...[640, 900, 1190, 1480].map(
      (x) =>
        rect(x, 485, 34, 400 + (x % 3) * 10, wood) + rect(x + 22, 485, 12, 400, '#000000', 'opacity=".16"'),
    ),
    net(),
    jars([470, 900]),
    figure({
      at: [330, 960],
      height: 400,
      pose: 'reaching',
      top: '#f3ede0',
      bottom: '#33424f',
      hair: 'cap',
      hatColour: '#e07b39',
      vest: '#e07b39',
    }),
    figure({
      at: [720, 965],
      height: 360,
      pose: 'standing',
      top: '#c96f62',
      bottom: '#5a4668',
      hair: 'bun',
      hasSkirt: true,
      isFacingLeft: true,
    }),
    figure({
      at: [800, 975],
      height: 220,
      pose: 'standing',
      top: '#e6c465',
      bottom: '#41607a',
      isChild: true,
      isFacingLeft: true,
    }),
    figure({
      at: [1410, 960],
      height: 390,
      pose: 'waving',
      top: '#f3ede0',
      bottom: '#4b3d55',
      hair: 'long',
      vest: '#e07b39',
      isFacingLeft: true,
    }),
    hen([970, 1010]),
    hen([1060, 1030]),
  );
}

function net(): string {
  const veil = path(
    'M990 520L1130 505L1270 520Q1320 700 1350 850Q1130 900 910 850Q940 700 990 520Z',
    '#f4fbf8',
    'opacity=".4"',
  );
  const threads =
    times(10, (index) =>
      curve(
        [
          [1000 + index * 29, 518],
          [980 + index * 34, 690],
          [920 + index * 47, 858],
        ],
        '#ffffff',
        1.6,
        'opacity=".55"',
      ),
    ) +
    times(8, (index) =>
      curve(
        [
          [985 - index * 9, 560 + index * 40],
          [1130, 575 + index * 42],
          [1275 + index * 10, 560 + index * 40],
        ],
        '#ffffff',
        1.6,
        'opacity=".4"',
      ),
    );
  return (
    line(
      [
        [910, 520],
        [1130, 500],
      ],
      '#5f4a36',
      3,
    ) +
    line(
      [
        [1200, 520],
        [1130, 500],
      ],
      '#5f4a36',
      3,
    ) +
    curve(
      [
        [915, 640],
        [1010, 770],
        [1130, 800],
        [1220, 760],
        [1200, 640],
      ],
      '#b5533a',
      20,
    ) +
    curve(
      [
        [930, 660],
        [1020, 776],
        [1130, 804],
        [1215, 764],
      ],
      '#d98a5a',
      8,
    ) +
    ellipse([1060, 762], 36, 22, '#e9dcc0') +
    circle([1100, 744], 24, '#8d5b3f') +
    path('M1080 735A25 25 0 0 1 1124 738Q1104 726 1080 735Z', '#241d1f') +
    veil +
    threads
  );
}

function jars([x, y]: Point): string {
  const jar = (cx: number, cy: number, s: number, turn: number): string =>
    `<g transform="translate(${cx} ${cy}) rotate(${turn}) scale(${s})">` +
    path('M-60 -120Q-110 -40 -80 40Q-60 80 0 80Q60 80 80 40Q110 -40 60 -120Z', '#a3644a') +
    path('M10 -120L60 -120Q110 -40 80 40Q60 80 0 80Q60 20 10 -120Z', '#000000', 'opacity=".14"') +
    ellipse([0, -120], 62, 16, '#6d3f2e') +
    curve(
      [
        [-84, -20],
        [0, 0],
        [86, -20],
      ],
      '#8a5039',
      6,
    ) +
    '</g>';
  return (
    ellipse([x + 20, y + 76], 150, 16, '#000000', 'opacity=".18"') +
    jar(x + 110, y - 4, 0.95, 0) +
    jar(x + 10, y + 10, 0.9, -58) +
    path(
      `M${x - 110} ${y - 66}Q${x - 170} ${y - 20} ${x - 176} ${y + 90}L${x - 130} ${y + 92}Q${x - 136} ${y} ${x - 84} ${y - 40}Z`,
      '#bfe0e4',
      'opacity=".8"',
    ) +
    ellipse([x - 150, y + 96], 100, 14, '#9cc6cc', 'opacity=".8"')
  );
}

function hen([x, y]: Point): string {
  return (
    path(
      `M${x - 34} ${y - 26}Q${x - 44} ${y - 50} ${x - 24} ${y - 40}Q${x} ${y - 34} ${x + 14} ${y - 54}Q${x + 30} ${y - 62} ${x + 30} ${y - 44}Q${x + 28} ${y - 8} ${x - 4} ${y - 8}Q${x - 28} ${y - 8} ${x - 34} ${y - 26}Z`,
      '#b9683a',
    ) +
    polygon(
      [
        [x + 30, y - 52],
        [x + 42, y - 48],
        [x + 30, y - 44],
      ],
      '#e0a445',
    ) +
    circle([x + 22, y - 62], 6, '#b23a2e') +
    line(
      [
        [x - 6, y - 8],
        [x - 8, y + 8],
      ],
      '#e0a445',
      3.5,
    ) +
    line(
      [
        [x + 6, y - 8],
        [x + 6, y + 8],
      ],
      '#e0a445',
      3.5,
    )
  );
}
