import { hall } from './buildings.ts';
import { figure } from './figures.ts';
import { cloud, glow, ridge, sky } from './land.ts';
import { grove, palm, tree } from './plants.ts';
import { kitchen, tank, tent } from './shelter-yard.ts';
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
} from './svg.ts';

/** The yard of a pagoda as a shelter: tarpaulins, water tanks, a kitchen, people in line. A panorama. */
export function shelter(): Drawing {
  const random = chance(71);
  const [width, height, ground] = [2000, 830, 500];
  return drawing(
    width,
    height,
    sky(width, ground + 40, [
      [0, '#8fb4bd'],
      [0.6, '#dfe2cc'],
      [1, '#f6e3b8'],
    ]),
    glow('sun', [1500, 200], 620, '#fff1c6', 0.8),
    cloud(random, [420, 120], 620, '#ffffff', 0.5),
    cloud(random, [1150, 90], 720, '#ffffff', 0.45),
    cloud(random, [1780, 180], 420, '#ffffff', 0.4),
    ridge(random, { width, y: 430, rise: 40, summits: 1.6, bottom: 560, fill: '#a9bfae' }),
    grove(random, -60, 620, 520, 150, '#6d9478'),
    grove(random, 1320, 2060, 520, 150, '#658d71'),
    palm(random, [120, 520], 320, '#46705a', '#5f8f6e'),
    palm(random, [1880, 520], 300, '#46705a', '#5f8f6e'),
    hall([980, 540], 620, { wall: '#f1e3c2', roof: '#b5603c', edge: '#d9a441' }),
    linear('yard', [
      [0, '#d8bd8c'],
      [1, '#b98f5c'],
    ]),
    path(`M-10 520Q500 500 1000 516Q1500 500 2010 520L2010 867L-10 867Z`, url('yard')),
    times(60, () =>
      ellipse([random(0, width), random(560, 850)], random(20, 80), random(2, 6), '#a27b4c', 'opacity=".25"'),
    ),
    tree(random, [330, 580], 340, ['#3f6b50', '#55835f', '#76a175']),
    tent([150, 650], 300, '#3f7f94'),
    tent([520, 620], 230, '#d9c7a0'),
    tent([1420, 620], 240, '#3f7f94'),
    tent([1760, 660], 330, '#cf7d48'),
    tank([1150, 680]),
    kitchen([760, 700]),
    line(
      [
        [205, 520],
        [505, 540],
      ],
      '#6d5a44',
      3,
    ),
    times(5, (index) =>
      polygon(
        [
          [235 + index * 54, 524 + index * 3],
          [275 + index * 54, 526 + index * 3],
          [271 + index * 54, 580 + index * 3],
          [239 + index * 54, 578 + index * 3],
        ],
        ['#b5533a', '#e9dcc0', '#52798a', '#d9a441', '#8a5f7d'][index] ?? '',
      ),
    ),
    queue(),
    figure({
      at: [230, 770],
      height: 150,
      pose: 'sitting',
      top: '#8f6a9a',
      bottom: '#4a3b5c',
      hair: 'bun',
      hasSkirt: false,
    }),
    figure({
      at: [310, 780],
      height: 90,
      pose: 'sitting',
      top: '#e3b64f',
      bottom: '#3c5a68',
      isChild: true,
      isFacingLeft: true,
    }),
    figure({
      at: [1560, 790],
      height: 120,
      pose: 'walking',
      top: '#f1e8d6',
      bottom: '#52798a',
      isChild: true,
    }),
    figure({
      at: [1650, 800],
      height: 128,
      pose: 'waving',
      top: '#d98a5a',
      bottom: '#34404f',
      isChild: true,
      isFacingLeft: true,
    }),
    circle([1608, 806], 15, '#b5533a'),
    ellipse([1608, 824], 20, 4, '#000000', 'opacity=".2"'),
    figure({
      at: [1850, 800],
      height: 210,
      pose: 'carrying',
      top: '#f1e8d6',
      bottom: '#2f3d4c',
      hair: 'cap',
      hatColour: '#e07b39',
      vest: '#e07b39',
      isFacingLeft: true,
    }),
    rect(1780, 640, 62, 50, '#a47d52', 'rx="4"'),
    line(
      [
        [1780, 660],
        [1842, 660],
      ],
      '#7b5b38',
      3,
    ),
  );
}

function queue(): string {
  const people = [
    { top: '#7a9a6a', bottom: '#4b4a58', hair: 'short', high: 205 },
    { top: '#c77a5b', bottom: '#5b3f52', hair: 'bun', high: 195, hasSkirt: true },
    { top: '#e9dcc0', bottom: '#4b6070', hair: 'short', high: 130, isChild: true },
    { top: '#5f86a0', bottom: '#3c3a44', hair: 'hat', high: 200 },
    { top: '#a3647f', bottom: '#46405c', hair: 'scarf', high: 190, hasSkirt: true },
  ] as const;
  return people
    .map(
      ({ high, ...person }, index) =>
        ellipse([1268 + index * 62, 772 + index * 3], 34, 6, '#000000', 'opacity=".16"') +
        figure({
          at: [1262 + index * 62, 770 + index * 3],
          height: high,
          pose: index === 0 ? 'reaching' : 'standing',
          hatColour: index === 3 ? '#dcc58a' : '#4a7a84',
          isFacingLeft: true,
          ...person,
        }),
    )
    .join('');
}
