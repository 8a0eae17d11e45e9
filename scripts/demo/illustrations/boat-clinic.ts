import { cabinBoat, wake } from './boats.ts';
import { stiltHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { cloud, glow, mirrored, ridge, sky, water } from './land.ts';
import { grove, lotus, palm } from './plants.ts';
import {
  chance,
  circle,
  drawing,
  ellipse,
  line,
  linear,
  polygon,
  rect,
  times,
  url,
  type Drawing,
} from './svg.ts';

/** A boat fitted out as a clinic at a jetty: a nurse takes a blood pressure, families wait in the shade. */
export function boatClinic(): Drawing {
  const random = chance(37);
  const [width, height, bank] = [1600, 1067, 470];
  const village =
    grove(random, -60, 1660, bank, 120, '#6d9a7d') +
    palm(random, [1180, 476], 250, '#3f6b58', '#5b9070') +
    palm(random, [1320, 476], 190, '#46735f', '#659b79') +
    stiltHouse({
      at: [1450, 430],
      width: 220,
      wall: '#c09a6c',
      roof: '#8d5546',
      post: '#5d4637',
      stilts: 50,
    }) +
    palm(random, [90, 476], 220, '#3f6b58', '#5b9070');
  return drawing(
    width,
    height,
    sky(width, bank + 20, [
      [0, '#8ec3cf'],
      [0.55, '#cfe6df'],
      [1, '#f4efd6'],
    ]),
    glow('sun', [1240, 120], 420, '#fffbe2', 0.8),
    cloud(random, [300, 150], 560, '#ffffff', 0.75),
    cloud(random, [900, 220], 640, '#ffffff', 0.6),
    cloud(random, [1400, 260], 420, '#ffffff', 0.6),
    ridge(random, { width, y: 390, rise: 46, summits: 1.3, bottom: 520, fill: '#a9cdbf' }),
    ridge(random, { width, y: 425, rise: 26, summits: 2.1, bottom: 520, fill: '#8ab9a2' }),
    village,
    water(random, {
      width,
      top: bank,
      bottom: height,
      stops: [
        [0, '#d4e4d2'],
        [0.3, '#8fbcb3'],
        [1, '#3b7a7f'],
      ],
      light: '#f6fbf1',
      shade: '#2a6268',
    }),
    mirrored(bank, 0.28, village),
    clinic(),
    jetty(),
    lotus(random, [250, 1000], 200, '#3d7a5e', '#e7a3a6'),
    lotus(random, [620, 1050], 150, '#357055', '#f0b9b5'),
  );
}

function clinic(): string {
  const sign =
    circle([640, 640], 44, '#f6f2e6') +
    polygon(
      [
        [640, 608],
        [664, 648],
        [616, 648],
      ],
      '#2f7f86',
    ) +
    ellipse([640, 653], 27, 8, '#2f7f86');
  const boat = cabinBoat(
    { at: [560, 800], length: 900, hull: '#f2ead8', trim: '#2f7f86' },
    { wall: '#fbf6ea', roof: '#d9813f', sign },
  );
  const inside =
    figure({
      at: [800, 790],
      height: 250,
      pose: 'reaching',
      top: '#f7f5ee',
      bottom: '#57808a',
      hair: 'bun',
    }) +
    figure({
      at: [928, 782],
      height: 240,
      pose: 'sitting',
      top: '#b5637a',
      bottom: '#5a3d5c',
      hair: 'long',
      isFacingLeft: true,
    }) +
    rect(856, 622, 34, 22, '#30505a', 'rx="4"') +
    line(
      [
        [872, 636],
        [893, 668],
      ],
      '#30505a',
      5,
    );
  return mirrored(820, 0.22, boat) + inside + boat + wake([560, 826], 960, '#ffffff');
}

function jetty(): string {
  const posts =
    linear('post', [
      [0, '#54402f'],
      [0.55, '#5f5145', 0.9],
      [1, '#3f7478', 0],
    ]) + times(6, (index) => rect(1085 + index * 105, 820, 20, 190, url('post')));
  const planks = polygon(
    [
      [1050, 800],
      [1660, 780],
      [1660, 850],
      [1040, 836],
    ],
    '#a98059',
  );
  const seams = times(14, (index) =>
    line(
      [
        [1085 + index * 44, 799 - index * 1.4],
        [1078 + index * 44, 838],
      ],
      '#7d5d40',
      3,
    ),
  );
  const people =
    figure({
      at: [1120, 812],
      height: 260,
      pose: 'walking',
      top: '#3d8088',
      bottom: '#e9e0cc',
      hair: 'cap',
      hatColour: '#d9813f',
      vest: '#d9813f',
      isFacingLeft: true,
    }) +
    figure({
      at: [1250, 815],
      height: 245,
      pose: 'standing',
      top: '#d6b25a',
      bottom: '#7a4656',
      hair: 'scarf',
      hatColour: '#a83f3a',
      hasSkirt: true,
      isFacingLeft: true,
    }) +
    figure({
      at: [1310, 818],
      height: 150,
      isChild: true,
      pose: 'standing',
      top: '#6aa0a8',
      bottom: '#41566a',
      isFacingLeft: true,
    }) +
    figure({
      at: [1420, 820],
      height: 250,
      pose: 'carrying',
      top: '#efe6d2',
      bottom: '#4b5f4d',
      hair: 'short',
      isFacingLeft: true,
    }) +
    ellipse([1372, 658], 22, 30, '#e7b9a0') +
    circle([1362, 634], 15, '#8a5a3c') +
    figure({
      at: [1540, 822],
      height: 240,
      pose: 'standing',
      top: '#8f6a9a',
      bottom: '#3f4660',
      hair: 'hat',
      hatColour: '#dcc58a',
      hasSkirt: true,
      isFacingLeft: true,
    });
  return posts + planks + seams + people;
}
