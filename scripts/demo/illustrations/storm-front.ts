import { longBoat } from './boats.ts';
import { stiltHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { cloud, glow, mirrored, ridge, sky, water } from './land.ts';
import { grove, palm, reeds } from './plants.ts';
import { chance, drawing, line, linear, path, polygon, times, url, type Drawing } from './svg.ts';

/** A front of rain over the delta, a fisherman on his way home. A panorama. */
export function stormFront(): Drawing {
  const random = chance(139);
  const [width, height, bank] = [2000, 857, 470];
  const shore =
    grove(random, 1180, 2060, bank, 90, '#4d6d66') +
    stiltHouse({
      at: [1460, 438],
      width: 150,
      wall: '#8d7358',
      roof: '#6d4a42',
      post: '#45382f',
      stilts: 34,
      window: '#f2c879',
    }) +
    stiltHouse({
      at: [1690, 436],
      width: 170,
      wall: '#97795b',
      roof: '#774f44',
      post: '#45382f',
      stilts: 36,
      window: '#f2c879',
    }) +
    palm(random, [1340, 474], 190, '#37544f', '#4b6f66') +
    palm(random, [1860, 474], 240, '#37544f', '#4b6f66') +
    palm(random, [1930, 474], 170, '#37544f', '#4b6f66');
  return drawing(
    width,
    height,
    sky(width, bank + 20, [
      [0, '#51697c'],
      [0.45, '#8ba3a6'],
      [0.8, '#e3d9b4'],
      [1, '#f4e1ac'],
    ]),
    glow('gap', [1560, 430], 640, '#fff0bd', 0.9),
    ridge(random, { width, y: 420, rise: 30, summits: 1.7, bottom: 500, fill: '#8aa09a' }),
    linear('shaft', [
      [0, '#3d5163', 0.85],
      [1, '#5a7480', 0.25],
    ]),
    polygon(
      [
        [-20, 210],
        [860, 190],
        [700, 480],
        [-20, 480],
      ],
      url('shaft'),
    ),
    times(90, () => {
      const [x, y] = [random(-20, 780), random(210, 380)];
      return line(
        [
          [x, y],
          [x - 36, y + random(70, 120)],
        ],
        '#c5d3d6',
        random(1, 2.4),
        'opacity=".28"',
      );
    }),
    ...[
      ['#3a4d5f', 330, 150, 1100, 0.95],
      ['#46596b', 880, 110, 1000, 0.9],
      ['#56697a', 520, 210, 900, 0.9],
      ['#6d7f8b', 1180, 170, 760, 0.8],
      ['#2f4152', 160, 90, 900, 0.95],
      ['#8495a0', 1520, 120, 620, 0.6],
    ].map(([tone, x, y, wide, opacity]) =>
      cloud(random, [Number(x), Number(y)], Number(wide), String(tone), Number(opacity)),
    ),
    path('M560 214L528 300L560 296L516 400L590 276L556 282L592 214Z', '#fff3c4', 'opacity=".9"'),
    shore,
    water(random, {
      width,
      top: bank,
      bottom: height,
      stops: [
        [0, '#d9cfa6'],
        [0.2, '#8da29b'],
        [1, '#2d4a55'],
      ],
      light: '#f6ecc6',
      shade: '#1d343e',
    }),
    mirrored(bank, 0.32, shore),
    fisher(),
    reeds(random, [-20, 875], 620, 230, ['#22383b', '#2f4a48', '#456257']),
    reeds(random, [1660, 875], 380, 130, ['#22383b', '#2f4a48', '#456257']),
  );
}

function fisher(): string {
  const person =
    figure({
      at: [1010, 660],
      height: 190,
      pose: 'poling',
      top: '#6f4a42',
      bottom: '#2f3a44',
      hair: 'hat',
      hatColour: '#d9c48c',
    }) +
    line(
      [
        [1044, 470],
        [1030, 720],
      ],
      '#4a3a2c',
      7,
    ) +
    path('M1130 640Q1180 590 1236 640L1220 662L1140 662Z', '#b89a63') +
    times(5, (index) =>
      line(
        [
          [1140 + index * 20, 660],
          [1150 + index * 17, 612],
        ],
        '#8a6f42',
        2.5,
      ),
    );
  const hull = longBoat({ at: [1110, 672], length: 480, hull: '#3a3f3f', trim: '#b39d70' });
  return mirrored(678, 0.3, hull, person) + person + hull;
}
