import { stiltHouse, warningTower } from './buildings.ts';
import { figure } from './figures.ts';
import { cloud, glow, mirrored, ridge, ripples, sky, water } from './land.ts';
import { grove, palm, reeds } from './plants.ts';
import { chance, circle, curve, drawing, path, times, type Drawing } from './svg.ts';

/** An early-warning tower over a village at dusk. Portrait. */
export function warningTowerAtDusk(): Drawing {
  const random = chance(41);
  const [width, height, bank] = [1200, 1500, 1080];
  const shore =
    grove(random, -40, 420, bank, 110, '#2c3150') +
    grove(random, 760, 1260, bank, 130, '#282c4a') +
    stiltHouse({
      at: [210, 1040],
      width: 220,
      wall: '#4b3f5c',
      roof: '#33294a',
      post: '#241f38',
      stilts: 46,
      window: '#ffcf7d',
    }) +
    palm(random, [420, 1085], 240, '#211d37', '#2f2c4c') +
    palm(random, [1060, 1085], 300, '#211d37', '#2f2c4c') +
    palm(random, [950, 1085], 200, '#27233f', '#343152') +
    warningTower([680, 1090], 860, '#1f1d33', '#ff9d5c');
  return drawing(
    width,
    height,
    sky(width, bank + 20, [
      [0, '#2b2f5b'],
      [0.35, '#6a4f7d'],
      [0.65, '#c9748a'],
      [0.85, '#f0a878'],
      [1, '#fbd49a'],
    ]),
    times(40, () =>
      circle(
        [random(0, width), random(0, 380)],
        random(0.8, 2.2),
        '#fff6e0',
        `opacity="${Math.round(random(0.3, 0.9) * 10) / 10}"`,
      ),
    ),
    glow('sun', [330, 1010], 620, '#ffe0a0', 0.9),
    cloud(random, [320, 600], 620, '#e88f93', 0.4),
    cloud(random, [930, 480], 560, '#a8688f', 0.45),
    cloud(random, [720, 790], 700, '#ffd1a0', 0.4),
    ridge(random, { width, y: 960, rise: 60, summits: 1.1, bottom: 1120, fill: '#9a6583' }),
    ridge(random, { width, y: 1010, rise: 34, summits: 1.8, bottom: 1120, fill: '#6f4c72' }),
    ridge(random, { width, y: 1055, rise: 14, summits: 2.4, bottom: 1120, fill: '#453a5c' }),
    glow('lamp', [680, 250], 230, '#ffb36b', 0.9),
    sound(),
    shore,
    water(random, {
      width,
      top: bank,
      bottom: height,
      stops: [
        [0, '#f0b487'],
        [0.2, '#b9748a'],
        [0.55, '#5f4a76'],
        [1, '#2a2748'],
      ],
      light: '#ffe2b4',
      shade: '#1d1a36',
    }),
    mirrored(bank, 0.34, shore),
    ripples(random, {
      left: 190,
      width: 280,
      top: bank,
      bottom: 1420,
      colour: '#ffe4ab',
      count: 90,
      opacity: 0.5,
    }),
    path('M-20 1500L-20 1400Q300 1330 620 1378Q940 1420 1220 1362L1220 1500Z', '#1b1930'),
    figure({
      at: [790, 1404],
      height: 190,
      pose: 'pointing',
      top: '#3c4d6a',
      bottom: '#1f2036',
      skin: '#6b4638',
      hair: 'cap',
      hatColour: '#c9713f',
      vest: '#c9713f',
      isFacingLeft: true,
    }),
    figure({
      at: [880, 1404],
      height: 178,
      pose: 'standing',
      top: '#8a4d5e',
      bottom: '#2b2340',
      skin: '#6b4638',
      hair: 'bun',
      hasSkirt: true,
      isFacingLeft: true,
    }),
    figure({
      at: [936, 1402],
      height: 116,
      isChild: true,
      pose: 'standing',
      top: '#b99a63',
      bottom: '#2f2e4c',
      skin: '#6b4638',
      isFacingLeft: true,
    }),
    reeds(random, [-20, 1510], 420, 190, ['#131226', '#1f1c36']),
  );
}

/** The horns at work. */
function sound(): string {
  return times(3, (index) => {
    const r = 70 + index * 46;
    const arc = (side: number): string =>
      curve(
        [-0.5, -0.25, 0, 0.25, 0.5].map((angle) => [
          680 + side * (60 + Math.cos(angle) * r),
          303 + Math.sin(angle) * r,
        ]),
        '#ffe3b8',
        5,
        `opacity="${0.6 - index * 0.16}"`,
      );
    return arc(-1) + arc(1);
  });
}
