import { couch, lying, scales } from './donor-couch.ts';
import { figure } from './figures.ts';
import { glow } from './land.ts';
import { palm, tree } from './plants.ts';
import {
  chance,
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

/** A hall in the morning sun: donors on couches, a nurse beside each, a table with tea. */
export function bloodDonors(): Drawing {
  const random = chance(53);
  const [width, height, floor] = [1600, 1067, 690];
  return drawing(
    width,
    height,
    linear('wall', [
      [0, '#e9dfc8'],
      [1, '#f4ecda'],
    ]),
    rect(0, 0, width, floor, url('wall')),
    times(9, (index) => rect(index * 190, 0, 3, floor, '#d8caac', 'opacity=".6"')),
    rect(0, 470, width, 220, '#7fa79b'),
    rect(0, 462, width, 12, '#5f8a7f'),
    window([240, 120]),
    window([720, 120]),
    window([1200, 120]),
    linear('floor', [
      [0, '#c99f6f'],
      [1, '#9d7047'],
    ]),
    rect(0, floor, width, height - floor, url('floor')),
    times(8, (index) =>
      line(
        [
          [-100 + index * 260, height],
          [300 + index * 140, floor],
        ],
        '#8a6040',
        2.5,
        'opacity=".5"',
      ),
    ),
    times(5, (index) =>
      line(
        [
          [0, floor + 30 + index * index * 20],
          [width, floor + 30 + index * index * 20],
        ],
        '#8a6040',
        2,
        'opacity=".35"',
      ),
    ),
    ...[260, 740, 1220].map((x) =>
      polygon(
        [
          [x + 40, floor + 20],
          [x + 230, floor + 20],
          [x + 110, 980],
          [x - 150, 980],
        ],
        '#ffe9b8',
        'opacity=".28"',
      ),
    ),
    glow('morning', [820, 250], 900, '#fff3cf', 0.5),
    bunting(),
    couch([300, 830], '#d9d3c4'),
    lying([300, 830], '#4f7f8a', '#3f4b5c', '#8d5b3f'),
    scales([366, 928]),
    figure({
      at: [500, 912],
      height: 330,
      pose: 'reaching',
      top: '#f8f6ef',
      bottom: '#5c8790',
      hair: 'bun',
      isFacingLeft: true,
    }),
    couch([900, 830], '#d9d3c4'),
    lying([900, 830], '#c8744f', '#41505f', '#a06b48'),
    scales([966, 928]),
    figure({
      at: [1130, 912],
      height: 340,
      pose: 'writing',
      top: '#f8f6ef',
      bottom: '#5c8790',
      isFacingLeft: true,
    }),
    rect(1046, 688, 46, 60, '#7d5d40', 'rx="4" transform="rotate(-8 1070 716)"'),
    rect(1052, 694, 36, 48, '#fdfaf0', 'transform="rotate(-8 1070 716)"'),
    table(),
    figure({
      at: [1500, 1010],
      height: 380,
      pose: 'carrying',
      top: '#e0a445',
      bottom: '#34404f',
      hair: 'cap',
      hatColour: '#2f7f86',
      vest: '#2f7f86',
      isFacingLeft: true,
    }),
    plant(random),
  );

  function window([x, y]: Point): string {
    return (
      rect(x - 16, y - 16, 232, 302, '#f8f2e2', 'rx="6"') +
      linear(`sky${x}`, [
        [0, '#a9d3da'],
        [1, '#e8f1dc'],
      ]) +
      rect(x, y, 200, 270, url(`sky${x}`)) +
      `<clipPath id="pane${x}"><rect x="${x}" y="${y}" width="200" height="270"/></clipPath><g clip-path="url(#pane${x})">` +
      ellipse([x + 60, y + 280], 190, 70, '#8db89b') +
      palm(random, [x + 140, y + 290], 210, '#4d7a63', '#6b9d7c') +
      tree(random, [x + 30, y + 300], 150, ['#5d8c6d', '#76a583']) +
      '</g>' +
      rect(x + 97, y, 6, 270, '#f8f2e2') +
      rect(x, y + 120, 200, 6, '#f8f2e2') +
      rect(x - 24, y + 276, 248, 16, '#e2d6ba')
    );
  }
}

function bunting(): string {
  const point = (t: number): Point => [t * 1600, 40 + Math.sin(t * Math.PI * 3) ** 2 * 46];
  const colours = ['#b5533a', '#2f7f86', '#e0a445', '#f8f2e2'];
  return (
    curve(
      Array.from({ length: 33 }, (_, index) => point(index / 32)),
      '#8a7658',
      3,
    ) +
    times(32, (index) => {
      const [[x, y], [x2, y2]] = [point(index / 32 + 0.004), point((index + 1) / 32 - 0.004)];
      return polygon(
        [
          [x, y],
          [x2, y2],
          [(x + x2) / 2, Math.max(y, y2) + 34],
        ],
        colours[index % 4] ?? '',
      );
    })
  );
}

function table(): string {
  return (
    ellipse([1420, 1030], 190, 20, '#000000', 'opacity=".16"') +
    rect(1270, 852, 300, 18, '#7a5638', 'rx="4"') +
    polygon(
      [
        [1276, 870],
        [1564, 870],
        [1556, 920],
        [1284, 920],
      ],
      '#f3ead4',
    ) +
    line(
      [
        [1300, 870],
        [1290, 1028],
      ],
      '#6a4a30',
      12,
    ) +
    line(
      [
        [1540, 870],
        [1550, 1028],
      ],
      '#6a4a30',
      12,
    ) +
    path('M1310 852Q1300 800 1340 796L1372 796Q1410 802 1400 852Z', '#2f7f86') +
    curve(
      [
        [1400, 812],
        [1430, 806],
        [1426, 780],
      ],
      '#2f7f86',
      9,
    ) +
    rect(1342, 784, 28, 12, '#24646a', 'rx="4"') +
    times(
      3,
      (index) =>
        rect(1440 + index * 38, 828, 26, 24, '#f8f6ef', 'rx="4"') +
        rect(1440 + index * 38, 828, 26, 7, '#b5533a'),
    )
  );
}

function plant(random: ReturnType<typeof chance>): string {
  return (
    path('M30 1067L46 900L150 900L166 1067Z', '#a4573f') +
    rect(38, 884, 120, 26, '#b96a4d', 'rx="6"') +
    times(11, (index) => {
      const angle = -2.7 + index * 0.23;
      const long = 190 + random(-30, 50);
      const tip: Point = [98 + Math.cos(angle) * long, 888 + Math.sin(angle) * long];
      return path(
        `M98 888Q${98 + Math.cos(angle - 0.25) * long * 0.6} ${888 + Math.sin(angle - 0.25) * long * 0.6} ${tip[0]} ${tip[1]}Q${98 + Math.cos(angle + 0.2) * long * 0.6} ${888 + Math.sin(angle + 0.2) * long * 0.6} 98 888Z`,
        index % 2 ? '#3e7257' : '#548a69',
      );
    })
  );
}
