import { f, line, path, rect, smooth, times, type Point } from './svg.ts';

export interface Boat {
  /** The middle of the hull at the water's line. */
  at: Point;
  length: number;
  hull: string;
  /** The stripe along the side. */
  trim: string;
  isFacingLeft?: boolean;
}

/** A long river boat with raised bow; what is inside is drawn before it. */
export function longBoat({ at: [x, y], length: l, hull, trim, isFacingLeft }: Boat): string {
  const s = isFacingLeft ? -1 : 1;
  const p = (dx: number, dy: number): string => `${f(x + s * dx * l)} ${f(y + dy * l)}`;
  return (
    path(
      `M${p(-0.5, -0.075)}Q${p(-0.3, -0.045)} ${p(0, -0.045)}Q${p(0.32, -0.05)} ${p(0.54, -0.13)}Q${p(0.44, 0.012)} ${p(0.3, 0.02)}L${p(-0.38, 0.02)}Q${p(-0.47, 0.01)} ${p(-0.5, -0.075)}Z`,
      hull,
    ) +
    path(
      `M${p(-0.5, -0.075)}Q${p(-0.3, -0.045)} ${p(0, -0.045)}Q${p(0.32, -0.05)} ${p(0.54, -0.13)}Q${p(0.5, -0.075)} ${p(0.47, -0.06)}Q${p(0.3, -0.03)} ${p(0, -0.022)}Q${p(-0.3, -0.022)} ${p(-0.49, -0.05)}Z`,
      trim,
    ) +
    path(
      `M${p(-0.42, 0.012)}L${p(0.33, 0.012)}Q${p(0.3, 0.024)} ${p(0.25, 0.024)}L${p(-0.36, 0.024)}Z`,
      '#000000',
      'opacity=".25"',
    )
  );
}

/** A covered boat: hull, cabin with windows, awning on posts. `sign` is drawn on the cabin's side. */
export function cabinBoat(
  { at: [x, y], length: l, hull, trim }: Boat,
  { wall, roof, sign = '' }: { wall: string; roof: string; sign?: string },
): string {
  const hullPath = smooth([
    [x - l * 0.5, y - l * 0.1],
    [x - l * 0.47, y - l * 0.02],
    [x - l * 0.4, y + l * 0.02],
    [x, y + l * 0.03],
    [x + l * 0.38, y + l * 0.02],
    [x + l * 0.5, y - l * 0.08],
    [x + l * 0.55, y - l * 0.15],
  ]);
  return (
    rect(x - l * 0.34, y - l * 0.3, l * 0.5, l * 0.24, wall) +
    rect(x - l * 0.34, y - l * 0.3, l * 0.5, l * 0.03, '#000000', 'opacity=".14"') +
    times(
      3,
      (index) =>
        rect(x - l * 0.31 + index * l * 0.095, y - l * 0.21, l * 0.07, l * 0.065, '#2b5560') +
        rect(x - l * 0.31 + index * l * 0.095, y - l * 0.21, l * 0.07, l * 0.022, '#bfe0dd', 'opacity=".55"'),
    ) +
    sign +
    times(4, (index) =>
      line(
        [
          [x + l * (0.2 + index * 0.075), y - l * 0.09],
          [x + l * (0.2 + index * 0.075), y - l * 0.31],
        ],
        '#6b5847',
        l * 0.006,
      ),
    ) +
    path(
      smooth([
        [x - l * 0.4, y - l * 0.3],
        [x - l * 0.1, y - l * 0.335],
        [x + l * 0.25, y - l * 0.332],
        [x + l * 0.48, y - l * 0.31],
      ]) + `L${f(x + l * 0.47)} ${f(y - l * 0.292)}L${f(x - l * 0.39)} ${f(y - l * 0.285)}Z`,
      roof,
    ) +
    path(
      `${hullPath}Q${f(x + l * 0.3)} ${f(y - l * 0.07)} ${f(x)} ${f(y - l * 0.07)}Q${f(x - l * 0.3)} ${f(y - l * 0.07)} ${f(x - l * 0.5)} ${f(y - l * 0.1)}Z`,
      hull,
    ) +
    path(
      `M${f(x - l * 0.5)} ${f(y - l * 0.1)}Q${f(x - l * 0.3)} ${f(y - l * 0.07)} ${f(x)} ${f(y - l * 0.07)}Q${f(x + l * 0.3)} ${f(y - l * 0.07)} ${f(x + l * 0.55)} ${f(y - l * 0.15)}L${f(x + l * 0.52)} ${f(y - l * 0.105)}Q${f(x + l * 0.3)} ${f(y - l * 0.045)} ${f(x)} ${f(y - l * 0.045)}Q${f(x - l * 0.3)} ${f(y - l * 0.045)} ${f(x - l * 0.49)} ${f(y - l * 0.07)}Z`,
      trim,
    )
  );
}

/** White water at a bow, and the line where a hull meets the river. */
export function wake([x, y]: Point, length: number, colour: string): string {
  return times(3, (index) =>
    path(
      `M${f(x - length / 2)} ${f(y + index * 7)}q${f(length / 2)} ${f(9 + index * 3)} ${f(length)} 0q${f(-length / 2)} ${f(4 + index)} ${f(-length)} 0z`,
      colour,
      `opacity="${0.4 - index * 0.1}"`,
    ),
  );
}
