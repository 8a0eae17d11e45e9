import { longBoat, wake } from './boats.ts';
import { stiltHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { cloud, glow, mirrored, ridge, ripples, sky, water } from './land.ts';
import { grove, palm, reeds } from './plants.ts';
import { chance, drawing, line, rect, type Drawing } from './svg.ts';

/** A drowned village at first light, and a rescue boat that fetches a family from the steps of a house. */
export function floodMorning(): Drawing {
  const random = chance(11);
  const [width, height, bank] = [1600, 1067, 520];
  const houses =
    grove(random, -40, 520, bank, 90, '#6f8f86') +
    grove(random, 980, 1660, bank, 110, '#5f8279') +
    stiltHouse({
      at: [300, 482],
      width: 190,
      wall: '#a9805a',
      roof: '#7a4a3c',
      post: '#5b4336',
      stilts: 40,
    }) +
    palm(random, [150, 520], 230, '#4d6b5f', '#5f8a72') +
    palm(random, [470, 520], 180, '#557266', '#689279') +
    palm(random, [1010, 522], 210, '#4d6b5f', '#5f8a72') +
    stiltHouse({
      at: [1470, 475],
      width: 170,
      wall: '#b08b66',
      roof: '#86564a',
      post: '#5b4336',
      stilts: 46,
    });
  const nearHouse = stiltHouse({
    at: [1190, 560],
    width: 380,
    wall: '#9c6b45',
    roof: '#6d3a30',
    post: '#4a3529',
    stilts: 46,
    window: '#3b2a26',
  });
  return drawing(
    width,
    height,
    sky(width, bank + 20, [
      [0, '#7fa9b8'],
      [0.45, '#c9d6c6'],
      [0.78, '#f3dfb5'],
      [1, '#f6cf93'],
    ]),
    glow('sun', [640, 430], 520, '#ffe9b0', 0.95),
    cloud(random, [330, 190], 560, '#ffffff', 0.34),
    cloud(random, [1130, 130], 700, '#ffffff', 0.3),
    cloud(random, [900, 285], 480, '#fff3d9', 0.4),
    cloud(random, [1420, 330], 400, '#fbe8c6', 0.45),
    ridge(random, { width, y: 430, rise: 44, summits: 1.2, bottom: 560, fill: '#a8bdb3' }),
    ridge(random, { width, y: 465, rise: 30, summits: 1.9, bottom: 560, fill: '#8caaa0' }),
    ridge(random, { width, y: 498, rise: 14, summits: 2.7, bottom: 560, fill: '#779a8f' }),
    houses,
    water(random, {
      width,
      top: bank,
      bottom: height,
      stops: [
        [0, '#e8d3a2'],
        [0.12, '#c2c3a0'],
        [0.4, '#7fa39a'],
        [1, '#2f6167'],
      ],
      light: '#fff0c9',
      shade: '#1f4a50',
    }),
    mirrored(bank, 0.3, houses),
    mirrored(606, 0.3, nearHouse),
    ripples(random, {
      left: 430,
      width: 420,
      top: bank,
      bottom: 900,
      colour: '#fff2c8',
      count: 90,
      opacity: 0.55,
    }),
    nearHouse,
    figure({
      at: [1080, 560],
      height: 150,
      pose: 'standing',
      top: '#d8a24a',
      bottom: '#7a4a5a',
      hair: 'bun',
      hasSkirt: true,
      isFacingLeft: true,
    }),
    figure({
      at: [1128, 560],
      height: 96,
      isChild: true,
      pose: 'standing',
      top: '#e9e0cd',
      bottom: '#3f5f74',
      isFacingLeft: true,
    }),
    figure({
      at: [1022, 561],
      height: 150,
      pose: 'carrying',
      top: '#52796b',
      bottom: '#3d3c46',
      isFacingLeft: true,
    }),
    rect(968, 458, 44, 34, '#b5533a', 'rx="5"'),
    rect(968, 471, 44, 5, '#8c3d2b'),
    boat(),
    reeds(random, [-20, height + 10], 360, 190, ['#1d3f3f', '#28524c', '#3a6a58']),
    reeds(random, [1330, height + 10], 300, 150, ['#1d3f3f', '#28524c', '#3a6a58']),
  );
}

function boat(): string {
  const people =
    figure({
      at: [515, 806],
      height: 250,
      pose: 'poling',
      top: '#f1e8d6',
      bottom: '#2f3d4c',
      hair: 'cap',
      hatColour: '#e07b39',
      vest: '#e07b39',
    }) +
    line(
      [
        [562, 520],
        [540, 850],
      ],
      '#5a4433',
      9,
    ) +
    figure({
      at: [650, 812],
      height: 215,
      pose: 'sitting',
      top: '#7b5a7c',
      bottom: '#4c3a4f',
      hair: 'scarf',
      hatColour: '#c9473c',
    }) +
    figure({
      at: [742, 806],
      height: 170,
      isChild: true,
      pose: 'sitting',
      top: '#e3b64f',
      bottom: '#3c5a68',
    }) +
    rect(796, 738, 66, 50, '#8a6a48', 'rx="6"') +
    rect(796, 756, 66, 6, '#5f472f') +
    figure({
      at: [905, 802],
      height: 240,
      pose: 'reaching',
      top: '#f1e8d6',
      bottom: '#2f3d4c',
      hair: 'cap',
      hatColour: '#e07b39',
      vest: '#e07b39',
    });
  const hull = longBoat({ at: [720, 806], length: 640, hull: '#27525a', trim: '#e3c98f' });
  return mirrored(815, 0.26, hull, people) + people + hull + wake([720, 822], 700, '#fff6dd');
}
