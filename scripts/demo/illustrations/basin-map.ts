import {
  arms,
  borders,
  coastline,
  districts,
  floodedLand,
  plain,
  river,
  shelters,
  towers,
  tributaries,
} from './basin-points.ts';
import { compass, house, number, scale, tower, town } from './map-symbols.ts';
import {
  chance,
  curve,
  drawing,
  ellipse,
  f,
  linear,
  path,
  rect,
  smooth,
  times,
  url,
  type Chance,
  type Drawing,
  type Point,
} from './svg.ts';

/** Relief of the river's basin: districts 1–8, the flooded land, warning towers (triangles) and shelters (houses). */
export function basinMap(): Drawing {
  const random = chance(127);
  const [width, height] = [1600, 1200];
  return drawing(
    width,
    height,
    linear(
      'land',
      [
        [0, '#d8c79a'],
        [0.45, '#d3d3a4'],
        [0.8, '#c3d3ac'],
        [1, '#b9d0b4'],
      ],
      [0.4, 1],
    ),
    rect(0, 0, width, height, url('land')),
    relief(random),
    sea(),
    path(`${smooth(plain)}Z`, '#4f9fb0', 'opacity=".42"'),
    path(`${smooth(floodedLand)}Z`, '#2f8298', 'opacity=".34"'),
    ...borders.map((border) => curve(border, '#7b6a4f', 3.5, 'stroke-dasharray="2 12" opacity=".85"')),
    ...tributaries.map((arm) => curve(arm, '#ffffff', 12, 'opacity=".35"') + curve(arm, '#3f8ba0', 7)),
    ...arms.map((arm) => curve(arm, '#2b7790', 13)),
    curve(river, '#ffffff', 30, 'opacity=".35"'),
    curve(river, '#2b7790', 20),
    curve(river, '#5fb0c0', 6, 'opacity=".6"'),
    ...towers.map(tower),
    ...shelters.map(house),
    town([830, 640]),
    ...districts.map(number),
    compass([1470, 170]),
    scale([90, 1110]),
    rect(14, 14, width - 28, height - 28, 'none', 'stroke="#f6efdf" stroke-width="28"'),
    rect(28, 28, width - 56, height - 56, 'none', 'stroke="#6c5d45" stroke-width="3"'),
  );
}

/** Mountains in the north and west: strokes of light on one flank, of shade on the other. */
function relief(random: Chance): string {
  const ranges: readonly { at: Point; spread: Point; count: number; high: number }[] = [
    { at: [60, 260], spread: [190, 230], count: 26, high: 92 },
    { at: [480, 70], spread: [170, 80], count: 16, high: 78 },
    { at: [1080, 90], spread: [330, 110], count: 30, high: 88 },
    { at: [1480, 380], spread: [170, 170], count: 18, high: 70 },
    { at: [140, 820], spread: [160, 130], count: 16, high: 60 },
    { at: [420, 1130], spread: [230, 60], count: 12, high: 44 },
  ];
  const summits = ranges.flatMap(({ at: [x, y], spread: [dx, dy], count, high }) =>
    Array.from({ length: count }, (): { at: Point; high: number } => ({
      at: [x + random(-1, 1) * dx, y + random(-1, 1) * dy],
      high: high * random(0.5, 1),
    })),
  );
  const isDry = ({ at: [x, y] }: { at: Point }): boolean =>
    [...river, ...tributaries.flat()].every(([rx, ry]) => Math.hypot(rx - x, ry - y) > 62);
  return summits
    .filter(isDry)
    .sort((a, b) => a.at[1] - b.at[1])
    .map(({ at: [x, y], high }) => {
      const wide = high * 1.15;
      return (
        ellipse([x, y], wide * 1.2, high * 0.34, '#8d7a4e', 'opacity=".22"') +
        path(
          `M${f(x - wide)} ${f(y)}Q${f(x - wide * 0.3)} ${f(y - high * 0.3)} ${f(x)} ${f(y - high)}Q${f(x + wide * 0.3)} ${f(y - high * 0.36)} ${f(x + wide)} ${f(y)}Q${f(x)} ${f(y + high * 0.2)} ${f(x - wide)} ${f(y)}Z`,
          '#b9a56f',
        ) +
        path(
          `M${f(x)} ${f(y - high)}Q${f(x + wide * 0.3)} ${f(y - high * 0.36)} ${f(x + wide)} ${f(y)}Q${f(x + wide * 0.4)} ${f(y + high * 0.14)} ${f(x - wide * 0.05)} ${f(y + high * 0.1)}Q${f(x + wide * 0.16)} ${f(y - high * 0.36)} ${f(x)} ${f(y - high)}Z`,
          '#7f6d45',
          'opacity=".75"',
        ) +
        path(
          `M${f(x)} ${f(y - high)}Q${f(x - wide * 0.2)} ${f(y - high * 0.44)} ${f(x - wide * 0.46)} ${f(y - high * 0.2)}Q${f(x - wide * 0.1)} ${f(y - high * 0.4)} ${f(x)} ${f(y - high)}Z`,
          '#efe3b8',
          'opacity=".8"',
        )
      );
    })
    .join('');
}

function sea(): string {
  const coast = smooth(coastline);
  return (
    path(`${coast}L1640 1240L760 1240Z`, '#8fc3c8') +
    times(
      3,
      (index) =>
        `<path d="${coast}" transform="translate(0 ${16 + index * 16})" fill="none" stroke="#ffffff" stroke-width="2.5" opacity="${0.5 - index * 0.13}"/>`,
    )
  );
}
