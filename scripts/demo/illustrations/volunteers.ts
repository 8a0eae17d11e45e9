import { figure, type Figure } from './figures.ts';
import { cloud, glow, ridge, sky } from './land.ts';
import { palm, reeds } from './plants.ts';
import { chance, drawing, line, rect, times, type Drawing } from './svg.ts';

/** Volunteers of all ages on a dyke, passing sandbags from hand to hand. Portrait. */
export function volunteers(): Drawing {
  const random = chance(103);
  const [width, height] = [1200, 1500];
  const crowd: (Pick<Figure, 'at' | 'height' | 'pose' | 'top' | 'bottom'> & Partial<Figure>)[] = [
    { at: [180, 1000], height: 230, pose: 'reaching', top: '#6f8f86', bottom: '#4a5a60' },
    { at: [310, 1020], height: 245, pose: 'carrying', top: '#d9b36a', bottom: '#5b4a63', hair: 'bun' },
    {
      at: [455, 1045],
      height: 265,
      pose: 'reaching',
      top: '#f1e8d6',
      bottom: '#3a4654',
      vest: '#e07b39',
      hair: 'cap',
      hatColour: '#e07b39',
    },
    { at: [620, 1085], height: 290, pose: 'carrying', top: '#8f6a9a', bottom: '#37405a', hair: 'long' },
    {
      at: [800, 1140],
      height: 330,
      pose: 'reaching',
      top: '#f1e8d6',
      bottom: '#2f3d4c',
      vest: '#2f7f86',
      hair: 'scarf',
      hatColour: '#b5533a',
    },
  ];
  return drawing(
    width,
    height,
    sky(width, 860, [
      [0, '#5f9aa8'],
      [0.5, '#b3d3c8'],
      [1, '#f6e6bd'],
    ]),
    glow('sun', [860, 640], 620, '#fff0c0', 0.95),
    cloud(random, [320, 260], 560, '#ffffff', 0.55),
    cloud(random, [900, 170], 520, '#ffffff', 0.45),
    cloud(random, [760, 420], 620, '#fff6e0', 0.4),
    ridge(random, { width, y: 770, rise: 60, summits: 1.2, bottom: 920, fill: '#9dbdab' }),
    ridge(random, { width, y: 820, rise: 30, summits: 2, bottom: 920, fill: '#7ea48e' }),
    rect(0, 850, width, 700, '#7f9f6b'),
    palm(random, [110, 880], 420, '#3f6b55', '#5c8c69'),
    palm(random, [1060, 880], 350, '#3f6b55', '#5c8c69'),
    dyke(random),
    ...crowd.map((one) => figure(one)),
    bag(1, 248, 868),
    bag(1.1, 395, 880),
    bag(1.2, 545, 890),
    bag(1.35, 722, 916),
    figure({
      at: [1010, 1260],
      height: 420,
      pose: 'carrying',
      top: '#f1e8d6',
      bottom: '#2f3d4c',
      vest: '#e07b39',
      hair: 'cap',
      hatColour: '#e07b39',
      isFacingLeft: true,
    }),
    bag(1.7, 905, 990),
    figure({
      at: [420, 1330],
      height: 300,
      pose: 'crouching',
      top: '#c56f5a',
      bottom: '#3c4a63',
      hair: 'bun',
    }),
    bag(1.6, 560, 1330),
    bag(1.6, 668, 1340),
    bag(1.6, 612, 1284),
    figure({
      at: [240, 1350],
      height: 340,
      pose: 'standing',
      top: '#e9dcc0',
      bottom: '#5c4a3f',
      hair: 'short',
      hairColour: '#b9b4ac',
    }),
    line(
      [
        [290, 1080],
        [200, 1370],
      ],
      '#7a5638',
      10,
    ),
    reeds(random, [-20, 1510], 1260, 130, ['#3a5a37', '#4d7345', '#688d55']),
  );
}

function dyke(random: ReturnType<typeof chance>): string {
  const slope = `<path d="M-10 960Q500 960 800 1080Q1060 1190 1210 1240L1210 1500L-10 1500Z" fill="#b58d57"/><path d="M-10 1000Q460 1010 760 1130Q1040 1250 1210 1300L1210 1500L-10 1500Z" fill="#9a7546"/>`;
  return (
    slope +
    times(46, (index) =>
      bag(random(1, 1.35), 20 + (index % 23) * 54, 1395 + Math.floor(index / 23) * 46 - (index % 2) * 8),
    )
  );
}

function bag(scale: number, x: number, y: number): string {
  const [w, h] = [52 * scale, 30 * scale];
  return (
    rect(x - w / 2, y - h / 2, w, h, '#e0cfa2', `rx="${h * 0.42}" stroke="#b79e6a" stroke-width="2"`) +
    rect(x - w * 0.3, y - h * 0.28, w * 0.5, h * 0.14, '#ffffff', 'opacity=".35" rx="3"')
  );
}
