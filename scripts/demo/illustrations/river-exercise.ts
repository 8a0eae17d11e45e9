import { longBoat, wake } from './boats.ts';
import { figure } from './figures.ts';
import { cloud, glow, mirrored, ridge, ripples, sky, water } from './land.ts';
import { grove, palm, reeds } from './plants.ts';
import { chance, circle, drawing, line, times, type Drawing, type Point } from './svg.ts';

/** Rescue boats in line on a wide river at dawn, with birds. A panorama. */
export function riverExercise(): Drawing {
  const random = chance(109);
  const [width, height, bank] = [2000, 833, 380];
  const shore =
    grove(random, -40, 760, bank, 90, '#7d7f86') +
    grove(random, 1360, 2060, bank, 100, '#777a83') +
    palm(random, [250, 384], 190, '#55606b', '#6b7680') +
    palm(random, [1780, 384], 220, '#55606b', '#6b7680') +
    palm(random, [1660, 384], 150, '#55606b', '#6b7680');
  return drawing(
    width,
    height,
    sky(width, bank + 20, [
      [0, '#8a9fb5'],
      [0.5, '#e3c3b0'],
      [1, '#fbe3b4'],
    ]),
    glow('sun', [1050, 350], 640, '#fff2c8', 1),
    circle([1050, 330], 46, '#fff8e0'),
    cloud(random, [420, 120], 700, '#f6ddcf', 0.55),
    cloud(random, [1400, 90], 820, '#f3d5c6', 0.5),
    cloud(random, [1000, 210], 520, '#ffeacb', 0.5),
    times(11, (index) => bird([620 + index * 46 + (index % 3) * 12, 190 - Math.abs(5 - index) * -9])),
    ridge(random, { width, y: 320, rise: 46, summits: 1.4, bottom: 420, fill: '#b5a9b0' }),
    ridge(random, { width, y: 354, rise: 20, summits: 2.4, bottom: 420, fill: '#96929c' }),
    shore,
    water(random, {
      width,
      top: bank,
      bottom: height,
      stops: [
        [0, '#f6dcae'],
        [0.25, '#c9b3a3'],
        [1, '#4d6678'],
      ],
      light: '#fff3d2',
      shade: '#3a5062',
    }),
    mirrored(bank, 0.34, shore),
    ripples(random, {
      left: 900,
      width: 300,
      top: bank,
      bottom: 760,
      colour: '#fff0c4',
      count: 110,
      opacity: 0.6,
    }),
    crew([300, 520], 320, '#46606e'),
    crew([760, 575], 400, '#3c5766'),
    crew([1420, 650], 560, '#2d4957'),
    reeds(random, [-20, 850], 480, 170, ['#2b3b49', '#3a4d59', '#51656b']),
  );
}

function crew([x, y]: Point, length: number, hull: string): string {
  const h = length * 0.36;
  const seats = [-0.34, -0.18, -0.02, 0.14];
  const people =
    seats
      .map(
        (seat) =>
          figure({
            at: [x + seat * length, y + length * 0.012],
            height: h,
            pose: 'rowing',
            top: '#e9e0cc',
            bottom: '#2f3d4c',
            hair: 'helmet',
            hatColour: '#e6b34a',
            vest: '#e07b39',
          }) +
          line(
            [
              [x + (seat + 0.1) * length, y - h * 0.46],
              [x + (seat + 0.02) * length, y + length * 0.06],
            ],
            '#7a5c40',
            length * 0.012,
          ),
      )
      .join('') +
    figure({
      at: [x + 0.34 * length, y - length * 0.01],
      height: h * 1.02,
      pose: 'pointing',
      top: '#e9e0cc',
      bottom: '#2f3d4c',
      hair: 'helmet',
      hatColour: '#e6b34a',
      vest: '#2f7f86',
    });
  const boat = longBoat({ at: [x, y], length, hull, trim: '#f0dfb6' });
  return (
    mirrored(y + length * 0.015, 0.28, boat, people) +
    people +
    boat +
    wake([x, y + length * 0.028], length * 1.1, '#fff6e0')
  );
}

function bird([x, y]: Point): string {
  return `<path d="M${x - 15} ${y - 5}q8 -7 15 4q7 -11 15 -4" fill="none" stroke="#5d6270" stroke-width="3" stroke-linecap="round"/>`;
}
