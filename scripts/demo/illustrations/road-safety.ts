import { stiltHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { cloud, glow, ridge, sky } from './land.ts';
import { grove, palm, reeds } from './plants.ts';
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

/** A crossing before a village school: a volunteer stops a motorcycle, two pupils cross. */
export function roadSafety(): Drawing {
  const random = chance(97);
  const [width, height, far] = [1600, 1067, 560];
  return drawing(
    width,
    height,
    sky(width, far, [
      [0, '#8cc0d0'],
      [0.7, '#d5e8dd'],
      [1, '#f3efd3'],
    ]),
    glow('sun', [1290, 180], 480, '#fffbe0', 0.85),
    cloud(random, [360, 150], 560, '#ffffff', 0.7),
    cloud(random, [960, 230], 480, '#ffffff', 0.55),
    ridge(random, { width, y: 480, rise: 50, summits: 1.5, bottom: 600, fill: '#a5c8b3' }),
    grove(random, -60, 900, far, 110, '#77a480'),
    rect(0, 548, width, 520, '#9fbb6e'),
    times(40, () =>
      ellipse([random(0, width), random(560, 640)], random(40, 160), random(3, 9), '#85a457', 'opacity=".4"'),
    ),
    palm(random, [140, 575], 330, '#46745a', '#649870'),
    palm(random, [820, 570], 260, '#46745a', '#649870'),
    stiltHouse({ at: [480, 530], width: 230, wall: '#b98e62', roof: '#8d5546', post: '#5d4637', stilts: 50 }),
    school(),
    linear('road', [
      [0, '#83827f'],
      [1, '#5f6066'],
    ]),
    polygon(
      [
        [-10, 690],
        [1610, 660],
        [1610, 1067],
        [-10, 1067],
      ],
      url('road'),
    ),
    polygon(
      [
        [-10, 676],
        [1610, 646],
        [1610, 664],
        [-10, 694],
      ],
      '#d9c59a',
    ),
    times(5, (index) =>
      polygon(
        [
          [610 + index * 96, 690 - index * 2],
          [664 + index * 96, 689 - index * 2],
          [560 + index * 136, 1067],
          [466 + index * 136, 1067],
        ],
        '#f4efe0',
        'opacity=".92"',
      ),
    ),
    times(3, (index) =>
      polygon(
        [
          [20 + index * 150, 852],
          [110 + index * 150, 850],
          [100 + index * 150, 864],
          [6 + index * 150, 866],
        ],
        '#f0d58a',
      ),
    ),
    sign([1450, 690]),
    ...[
      figure({
        at: [800, 900],
        height: 250,
        pose: 'walking',
        top: '#fbfaf5',
        bottom: '#2f4a6a',
        isChild: true,
      }),
      figure({
        at: [910, 915],
        height: 225,
        pose: 'walking',
        top: '#fbfaf5',
        bottom: '#3d4f7a',
        hair: 'long',
        isChild: true,
        hasSkirt: true,
      }),
      rect(758, 712, 44, 62, '#c8543d', 'rx="10"'),
      rect(874, 752, 40, 56, '#e0a445', 'rx="10"'),
    ],
    figure({
      at: [620, 960],
      height: 400,
      pose: 'pointing',
      top: '#f3ede0',
      bottom: '#33424f',
      hair: 'cap',
      hatColour: '#e07b39',
      vest: '#e07b39',
      isFacingLeft: true,
    }),
    circle([506, 590], 46, '#b73c30'),
    circle([506, 590], 38, '#f7f1e2'),
    rect(480, 582, 52, 16, '#b73c30'),
    motorcycle([235, 960]),
    reeds(random, [1180, 1080], 440, 110, ['#5d7d3f', '#7a9a4f', '#4b6a38']),
  );
}

function school(): string {
  return (
    rect(1010, 420, 520, 150, '#f2dca6') +
    polygon(
      [
        [980, 424],
        [1060, 330],
        [1480, 330],
        [1560, 424],
      ],
      '#b5603c',
    ) +
    times(10, (index) =>
      line(
        [
          [1000 + index * 58, 422],
          [1072 + index * 44, 332],
        ],
        '#000000',
        2,
        'opacity=".1"',
      ),
    ) +
    times(
      5,
      (index) =>
        rect(1040 + index * 98, 462, 52, 56, '#3f7d80') + rect(1064 + index * 98, 462, 4, 56, '#f2dca6'),
    ) +
    rect(1010, 556, 520, 16, '#c9805a') +
    line(
      [
        [960, 600],
        [960, 340],
      ],
      '#8b8f94',
      6,
    ) +
    path(
      'M963 346Q1000 330 1030 350Q1050 362 1066 352L1066 396Q1040 406 1020 394Q996 380 963 392Z',
      '#2f7f86',
    ) +
    ellipse([1015, 371], 12, 12, '#f4e5b8')
  );
}

function sign([x, y]: Point): string {
  return (
    line(
      [
        [x, y + 10],
        [x, y - 250],
      ],
      '#8b8f94',
      12,
    ) +
    polygon(
      [
        [x, y - 400],
        [x + 96, y - 240],
        [x - 96, y - 240],
      ],
      '#f3c64a',
      'stroke="#b73c30" stroke-width="12" stroke-linejoin="round"',
    ) +
    figure({
      at: [x - 18, y - 256],
      height: 92,
      pose: 'walking',
      top: '#2b2b30',
      bottom: '#2b2b30',
      skin: '#2b2b30',
    }) +
    figure({
      at: [x + 28, y - 256],
      height: 66,
      pose: 'walking',
      top: '#2b2b30',
      bottom: '#2b2b30',
      skin: '#2b2b30',
      isChild: true,
    })
  );
}

function motorcycle([x, y]: Point): string {
  const wheel = (cx: number): string =>
    circle([cx, y - 52], 54, '#26262b') +
    circle([cx, y - 52], 36, '#9a9ba0') +
    circle([cx, y - 52], 30, '#3a3a40') +
    circle([cx, y - 52], 9, '#c7c8cb');
  return (
    ellipse([x + 20, y + 4], 210, 14, '#000000', 'opacity=".22"') +
    wheel(x - 100) +
    wheel(x + 150) +
    line(
      [
        [x + 150, y - 52],
        [x + 112, y - 190],
        [x + 84, y - 206],
      ],
      '#6f7278',
      12,
    ) +
    path(
      `M${x - 150} ${y - 150}L${x - 20} ${y - 156}Q${x + 20} ${y - 150} ${x + 40} ${y - 110}Q${x + 70} ${y - 90} ${x + 100} ${y - 150}L${x + 124} ${y - 140}Q${x + 110} ${y - 60} ${x + 40} ${y - 58}L${x - 60} ${y - 62}Q${x - 100} ${y - 100} ${x - 150} ${y - 130}Z`,
      '#2f7f86',
    ) +
    path(
      `M${x - 150} ${y - 152}Q${x - 80} ${y - 178} ${x - 6} ${y - 158}L${x - 20} ${y - 142}L${x - 140} ${y - 140}Z`,
      '#2b2b30',
    ) +
    circle([x + 128, y - 170], 17, '#fbe7a6') +
    figure({
      at: [x - 46, y - 62],
      height: 350,
      pose: 'rowing',
      top: '#d98a4f',
      bottom: '#3a3f4c',
      hair: 'helmet',
      hatColour: '#b73c30',
    }) +
    figure({
      at: [x - 118, y - 70],
      height: 290,
      pose: 'rowing',
      top: '#7b5f8f',
      bottom: '#4a5568',
      hair: 'helmet',
      hatColour: '#f0d58a',
      isChild: true,
    })
  );
}
