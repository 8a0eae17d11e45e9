import { stiltHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { cloud, glow, ridge, sky } from './land.ts';
import { grove, palm, reeds } from './plants.ts';
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
} from './svg.ts';

/** A hand pump on a raised platform: a girl pumps, her grandmother fills a can. Nearly square. */
export function villageWell(): Drawing {
  const random = chance(107);
  const [width, height, ground] = [1400, 1300, 760];
  return drawing(
    width,
    height,
    sky(width, ground, [
      [0, '#79b4c4'],
      [0.6, '#cde3d8'],
      [1, '#f7f0d2'],
    ]),
    glow('sun', [1120, 300], 540, '#fffbe0', 0.85),
    cloud(random, [330, 190], 560, '#ffffff', 0.75),
    cloud(random, [1020, 120], 480, '#ffffff', 0.6),
    ridge(random, { width, y: 660, rise: 60, summits: 1.3, bottom: 800, fill: '#a2c6b0' }),
    grove(random, -40, 1440, ground, 150, '#78a67f'),
    stiltHouse({
      at: [1130, 690],
      width: 300,
      wall: '#b98e62',
      roof: '#8d5546',
      post: '#5d4637',
      stilts: 70,
    }),
    palm(random, [160, 765], 470, '#44745a', '#62966f'),
    palm(random, [330, 765], 330, '#44745a', '#62966f'),
    linear('ground', [
      [0, '#c4cf8b'],
      [1, '#8fa65a'],
    ]),
    rect(0, ground - 8, width, height, url('ground')),
    path('M560 760Q640 900 420 1300L1080 1300Q900 960 700 760Z', '#d8bf8c', 'opacity=".85"'),
    times(50, () =>
      ellipse(
        [random(0, width), random(790, 1290)],
        random(20, 90),
        random(3, 8),
        '#7b9449',
        'opacity=".25"',
      ),
    ),
    polygon(
      [
        [330, 1110],
        [1080, 1110],
        [1150, 1200],
        [260, 1200],
      ],
      '#c9c3b3',
    ),
    polygon(
      [
        [260, 1200],
        [1150, 1200],
        [1150, 1240],
        [260, 1240],
      ],
      '#a49e8f',
    ),
    rect(640, 760, 74, 350, '#2f7f86', 'rx="10"'),
    rect(640, 760, 24, 350, '#ffffff', 'opacity=".14" rx="10"'),
    rect(622, 740, 110, 34, '#24646a', 'rx="8"'),
    rect(610, 1080, 134, 32, '#24646a', 'rx="6"'),
    path('M714 850L800 850Q832 852 832 890L832 930L804 930L804 890Q804 878 790 878L714 878Z', '#24646a'),
    line(
      [
        [690, 756],
        [522, 852],
      ],
      '#5b6a6c',
      18,
    ),
    circle([690, 752], 16, '#4b5a5c'),
    linear('stream', [
      [0, '#e6f6f8', 0.95],
      [1, '#a9d8de', 0.7],
    ]),
    path('M808 930L828 930Q834 1010 832 1052L804 1052Q802 1000 808 930Z', url('stream')),
    rect(770, 1046, 96, 110, '#e0a445', 'rx="14"'),
    rect(770, 1046, 96, 28, '#c98b32', 'rx="12"'),
    curve(
      [
        [790, 1046],
        [818, 1016],
        [848, 1046],
      ],
      '#a9712a',
      7,
    ),
    ellipse([820, 1160], 90, 10, '#000000', 'opacity=".16"'),
    figure({
      at: [400, 1150],
      height: 400,
      pose: 'reaching',
      top: '#c56f5a',
      bottom: '#41507a',
      hair: 'long',
      isChild: true,
      hasSkirt: true,
    }),
    figure({
      at: [990, 1160],
      height: 430,
      pose: 'reaching',
      top: '#efe6d2',
      bottom: '#6a4660',
      hair: 'bun',
      hairColour: '#a7a29a',
      hasSkirt: true,
      isFacingLeft: true,
    }),
    rect(1060, 1130, 84, 100, '#5c8a9a', 'rx="12"'),
    curve(
      [
        [1076, 1130],
        [1102, 1102],
        [1128, 1130],
      ],
      '#41697a',
      7,
    ),
    figure({
      at: [1240, 1190],
      height: 260,
      pose: 'carrying',
      top: '#e3b64f',
      bottom: '#3c5a68',
      isChild: true,
      isFacingLeft: true,
    }),
    ellipse([1180, 1044], 24, 24, '#b5533a'),
    reeds(random, [-20, 1310], 330, 170, ['#4f7340', '#6a8f4f', '#86a860']),
    reeds(random, [1180, 1310], 260, 110, ['#4f7340', '#6a8f4f', '#86a860']),
  );
}
