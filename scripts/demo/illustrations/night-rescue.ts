import { longBoat, wake } from './boats.ts';
import { stiltHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { cloud, glow, mirrored, rain, ridge, ripples, sky, water } from './land.ts';
import { palm, reeds } from './plants.ts';
import { chance, circle, drawing, linear, polygon, rect, url, type Drawing } from './svg.ts';

/** Two volunteers in a boat, by night and in the rain; their lamp finds the roof on which three people wait. */
export function nightRescue(): Drawing {
  const random = chance(23);
  const [width, height, bank] = [1600, 1067, 500];
  const house = stiltHouse({
    at: [1170, 640],
    width: 470,
    wall: '#4b4550',
    roof: '#3a2f3c',
    post: '#241f29',
    stilts: 30,
    window: '#17151f',
  });
  const far =
    stiltHouse({
      at: [190, 488],
      width: 130,
      wall: '#22364a',
      roof: '#1a2838',
      post: '#14202e',
      stilts: 26,
      window: '#e8b35e',
    }) +
    palm(random, [70, 506], 210, '#0f1d2b', '#16283a') +
    palm(random, [330, 508], 160, '#0f1d2b', '#16283a') +
    palm(random, [1500, 512], 260, '#0f1d2b', '#16283a');
  return drawing(
    width,
    height,
    sky(width, bank + 20, [
      [0, '#0b1826'],
      [0.6, '#1a3148'],
      [1, '#345468'],
    ]),
    glow('moon', [430, 150], 330, '#cfe0ea', 0.7),
    circle([430, 150], 40, '#eaf2f2'),
    cloud(random, [600, 235], 620, '#1b3044', 0.85),
    cloud(random, [1120, 110], 900, '#14263a', 0.8),
    cloud(random, [180, 270], 520, '#203850', 0.7),
    ridge(random, { width, y: 440, rise: 38, summits: 1.4, bottom: 540, fill: '#22394e' }),
    ridge(random, { width, y: 478, rise: 20, summits: 2.2, bottom: 540, fill: '#182b3d' }),
    far,
    water(random, {
      width,
      top: bank,
      bottom: height,
      stops: [
        [0, '#31506a'],
        [0.25, '#203c52'],
        [1, '#0b1a27'],
      ],
      light: '#9fc0cc',
      shade: '#06111b',
    }),
    mirrored(bank, 0.4, far),
    ripples(random, {
      left: 330,
      width: 220,
      top: bank,
      bottom: 800,
      colour: '#dcebee',
      count: 60,
      opacity: 0.4,
    }),
    mirrored(672, 0.35, house),
    house,
    waiting(),
    linear(
      'beam',
      [
        [0, '#ffe7ad', 0.75],
        [0.6, '#ffe7ad', 0.32],
        [1, '#ffe7ad', 0],
      ],
      [1, 0],
    ),
    polygon(
      [
        [650, 651],
        [1330, 235],
        [1420, 520],
      ],
      url('beam'),
    ),
    glow('lamp', [642, 655], 120, '#fff1c4', 1),
    glow('found', [1160, 380], 300, '#ffdf9a', 0.5),
    ripples(random, {
      left: 700,
      width: 620,
      top: 690,
      bottom: 900,
      colour: '#ffe3a3',
      count: 70,
      opacity: 0.42,
    }),
    boat(),
    rain(random, width, height, '#bcd3de', 260),
    reeds(random, [-20, height + 10], 420, 170, ['#08131d', '#0d1d2a']),
  );
}

function waiting(): string {
  const lit = '#b9835a';
  return (
    figure({
      at: [1085, 445],
      height: 165,
      pose: 'waving',
      top: '#d9b36a',
      bottom: '#4c4b5a',
      skin: lit,
      isFacingLeft: true,
    }) +
    figure({
      at: [1180, 447],
      height: 160,
      pose: 'sitting',
      top: '#c77a5b',
      bottom: '#5b3f52',
      skin: lit,
      hair: 'bun',
      isFacingLeft: true,
      hasSkirt: false,
    }) +
    figure({
      at: [1245, 447],
      height: 110,
      isChild: true,
      pose: 'sitting',
      top: '#e9dcc0',
      bottom: '#4b6070',
      skin: lit,
      isFacingLeft: true,
    })
  );
}

function boat(): string {
  const people =
    figure({
      at: [370, 852],
      height: 230,
      pose: 'rowing',
      top: '#2f4c5a',
      bottom: '#1b2a36',
      skin: '#5e4233',
      hair: 'helmet',
      hatColour: '#d9803f',
      vest: '#c8642f',
    }) +
    figure({
      at: [560, 838],
      height: 250,
      pose: 'reaching',
      top: '#3a5866',
      bottom: '#1e2e3a',
      skin: '#7a5540',
      hair: 'helmet',
      hatColour: '#e08a45',
      vest: '#d9713a',
    }) +
    rect(622, 640, 34, 26, '#20303c', 'rx="4"') +
    circle([652, 651], 12, '#fff6dc');
  const hull = longBoat({ at: [460, 850], length: 560, hull: '#2b4d5b', trim: '#b3c3bd' });
  return mirrored(860, 0.3, hull, people) + people + hull + wake([470, 864], 620, '#b9d2da');
}
