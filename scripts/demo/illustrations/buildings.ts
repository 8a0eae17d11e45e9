import { curve, f, group, line, path, polygon, rect, times, type Point } from './svg.ts';

export interface House {
  /** The middle of the floor's front edge. */
  at: Point;
  width: number;
  wall: string;
  roof: string;
  post: string;
  /** How far the posts reach below the floor. */
  stilts: number;
  /** Of the windows; lit by night. */
  window?: string;
}

/** A wooden house on stilts with a gabled roof, a veranda and a ladder. */
export function stiltHouse({
  at: [x, y],
  width: w,
  wall,
  roof,
  post,
  stilts,
  window = '#3a2d2a',
}: House): string {
  const h = w * 0.42;
  const posts = times(5, (index) => rect(x - w * 0.46 + index * w * 0.22, y, w * 0.028, stilts, post));
  const planks = times(7, (index) =>
    line(
      [
        [x - w * 0.46, y - (index / 7) * h],
        [x + w * 0.46, y - (index / 7) * h],
      ],
      '#000000',
      1.4,
      'opacity=".1"',
    ),
  );
  const opening = (cx: number, wide: number, high: number): string =>
    rect(cx - wide / 2, y - h * 0.2 - high, wide, high, window);
  const roofTop = y - h - w * 0.32;
  return (
    posts +
    line(
      [
        [x + w * 0.3, y],
        [x + w * 0.42, y + stilts],
      ],
      post,
      w * 0.016,
    ) +
    line(
      [
        [x + w * 0.38, y],
        [x + w * 0.5, y + stilts],
      ],
      post,
      w * 0.016,
    ) +
    times(5, (index) =>
      line(
        [
          [x + w * (0.31 + 0.024 * index), y + (stilts * (index + 0.5)) / 5],
          [x + w * (0.39 + 0.024 * index), y + (stilts * (index + 0.5)) / 5],
        ],
        post,
        w * 0.012,
      ),
    ) +
    rect(x - w * 0.46, y - h, w * 0.92, h, wall) +
    planks +
    rect(x + w * 0.2, y - h, w * 0.26, h, '#000000', 'opacity=".12"') +
    opening(x - w * 0.28, w * 0.13, h * 0.42) +
    opening(x - w * 0.04, w * 0.13, h * 0.42) +
    rect(x + w * 0.27, y - h * 0.72, w * 0.13, h * 0.72, window) +
    rect(x - w * 0.52, y - w * 0.012, w * 1.04, w * 0.04, post) +
    polygon(
      [
        [x - w * 0.6, y - h + w * 0.04],
        [x - w * 0.36, roofTop],
        [x + w * 0.36, roofTop],
        [x + w * 0.6, y - h + w * 0.04],
      ],
      roof,
    ) +
    times(11, (index) =>
      line(
        [
          [x - w * 0.56 + index * w * 0.112, y - h + w * 0.03],
          [x - w * 0.34 + index * w * 0.068, roofTop],
        ],
        '#000000',
        1.6,
        'opacity=".1"',
      ),
    ) +
    line(
      [
        [x - w * 0.38, roofTop],
        [x + w * 0.38, roofTop],
      ],
      '#ffffff',
      w * 0.012,
      'opacity=".35"',
    ) +
    rect(x - w * 0.58, y - h + w * 0.03, w * 1.16, w * 0.022, '#000000', 'opacity=".22"')
  );
}

/** A hall with two tiers of curved roof, as pagodas have: walls, columns, golden ridges. */
export function hall(
  [x, y]: Point,
  w: number,
  { wall, roof, edge }: { wall: string; roof: string; edge: string },
): string {
  const tier = (cy: number, half: number, rise: number): string =>
    path(
      `M${f(x - half)} ${f(cy)}Q${f(x - half * 0.6)} ${f(cy - rise * 0.25)} ${f(x - half * 0.42)} ${f(cy - rise)}L${f(x + half * 0.42)} ${f(cy - rise)}Q${f(x + half * 0.6)} ${f(cy - rise * 0.25)} ${f(x + half)} ${f(cy)}Z`,
      roof,
    ) +
    curve(
      [
        [x - half * 1.05, cy - rise * 0.12],
        [x - half * 0.62, cy - rise * 0.22],
        [x - half * 0.42, cy - rise],
      ],
      edge,
      w * 0.011,
    ) +
    curve(
      [
        [x + half * 1.05, cy - rise * 0.12],
        [x + half * 0.62, cy - rise * 0.22],
        [x + half * 0.42, cy - rise],
      ],
      edge,
      w * 0.011,
    ) +
    line(
      [
        [x - half, cy],
        [x + half, cy],
      ],
      edge,
      w * 0.012,
    );
  return (
    rect(x - w * 0.42, y - w * 0.26, w * 0.84, w * 0.26, wall) +
    times(4, (index) =>
      rect(x - w * 0.33 + index * w * 0.19, y - w * 0.2, w * 0.09, w * 0.2, '#4a3a35', 'opacity=".75"'),
    ) +
    times(6, (index) =>
      rect(x - w * 0.42 + index * w * 0.16, y - w * 0.27, w * 0.034, w * 0.27, edge, 'opacity=".85"'),
    ) +
    tier(y - w * 0.25, w * 0.54, w * 0.17) +
    rect(x - w * 0.2, y - w * 0.48, w * 0.4, w * 0.07, wall) +
    tier(y - w * 0.46, w * 0.33, w * 0.2) +
    line(
      [
        [x, y - w * 0.66],
        [x, y - w * 0.8],
      ],
      edge,
      w * 0.014,
    )
  );
}

/** The warning tower: a lattice mast with a platform, horns, a panel and a lamp. */
export function warningTower([x, y]: Point, h: number, steel: string, lamp: string): string {
  const half = (up: number): number => h * (0.1 - 0.075 * up);
  const levels = 9;
  const lattice = times(levels, (index) => {
    const [low, high] = [(index / levels) * 0.86, ((index + 1) / levels) * 0.86];
    const [a, b]: [number, number] = [half(low / 0.86), half(high / 0.86)];
    return (
      line(
        [
          [x - a, y - low * h],
          [x + b, y - high * h],
        ],
        steel,
        h * 0.005,
      ) +
      line(
        [
          [x + a, y - low * h],
          [x - b, y - high * h],
        ],
        steel,
        h * 0.005,
      ) +
      line(
        [
          [x - b, y - high * h],
          [x + b, y - high * h],
        ],
        steel,
        h * 0.007,
      )
    );
  });
  const horn = (side: number, up: number): string =>
    polygon(
      [
        [x + side * h * 0.012, y - up * h - h * 0.006],
        [x + side * h * 0.085, y - up * h - h * 0.03],
        [x + side * h * 0.085, y - up * h + h * 0.03],
        [x + side * h * 0.012, y - up * h + h * 0.006],
      ],
      steel,
    );
  return group(
    '',
    line(
      [
        [x - half(0), y],
        [x - half(1), y - h * 0.86],
      ],
      steel,
      h * 0.012,
    ),
    line(
      [
        [x + half(0), y],
        [x + half(1), y - h * 0.86],
      ],
      steel,
      h * 0.012,
    ),
    lattice,
    polygon(
      [
        [x - h * 0.17, y - h * 0.6],
        [x - h * 0.05, y - h * 0.65],
        [x - h * 0.05, y - h * 0.55],
        [x - h * 0.17, y - h * 0.5],
      ],
      '#27406a',
      `stroke="${steel}" stroke-width="${f(h * 0.006)}"`,
    ),
    rect(x - h * 0.055, y - h * 0.875, h * 0.11, h * 0.014, steel),
    line(
      [
        [x, y - h * 0.86],
        [x, y - h],
      ],
      steel,
      h * 0.012,
    ),
    horn(-1, 0.915),
    horn(1, 0.915),
    rect(x - h * 0.014, y - h * 1.0, h * 0.028, h * 0.03, lamp),
    line(
      [
        [x, y - h],
        [x, y - h * 1.07],
      ],
      steel,
      h * 0.004,
    ),
  );
}
