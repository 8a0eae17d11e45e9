import { curve, ellipse, f, group, path, rect, smooth, times, type Chance, type Point } from './svg.ts';

/** A sugar palm or coconut palm: a leaning trunk and a crown of drooping fronds. */
export function palm(chance: Chance, [x, y]: Point, height: number, dark: string, leaf: string): string {
  const lean = chance(-0.16, 0.16) * height;
  const top: Point = [x + lean, y - height];
  const trunk = curve([[x, y], [x + lean * 0.25, y - height * 0.5], top], dark, height * 0.035);
  const fronds = times(13, (index) => {
    const angle = (index / 13) * 6.28 + chance(-0.2, 0.2);
    const long = height * chance(0.3, 0.42);
    const [dx, dy] = [Math.cos(angle) * long, Math.sin(angle) * long * 0.5];
    const tip: Point = [top[0] + dx, top[1] + dy + long * 0.32];
    const bow: Point = [top[0] + dx * 0.5, top[1] + dy * 0.9 - long * 0.14];
    const under: Point = [top[0] + dx * 0.5, top[1] + dy * 0.9 + long * 0.06];
    const d = `M${f(top[0])} ${f(top[1])}Q${f(bow[0])} ${f(bow[1])} ${f(tip[0])} ${f(tip[1])}Q${f(under[0])} ${f(under[1])} ${f(top[0])} ${f(top[1])}Z`;
    return path(d, index % 3 === 0 ? dark : leaf);
  });
  return trunk + fronds;
}

/** A broad tree as heaps of leaves, lighter where the light falls. */
export function tree(chance: Chance, [x, y]: Point, size: number, tones: readonly string[]): string {
  const trunk = curve(
    [
      [x, y],
      [x - size * 0.03, y - size * 0.3],
      [x + size * 0.02, y - size * 0.6],
    ],
    tones[0] ?? '',
    size * 0.07,
  );
  const heaps = tones
    .map((tone, layer) =>
      times(9 - layer, () => {
        const angle = chance(0, 6.28);
        const off = chance(0, 0.34) * size;
        return ellipse(
          [
            x + Math.cos(angle) * off - layer * size * 0.04,
            y - size * (0.66 + layer * 0.05) + Math.sin(angle) * off * 0.55,
          ],
          size * chance(0.13, 0.22) * (1 - layer * 0.16),
          size * chance(0.09, 0.15) * (1 - layer * 0.16),
          tone,
        );
      }),
    )
    .join('');
  return trunk + heaps;
}

/** A row of trees far away, lit from above. */
export function grove(
  chance: Chance,
  left: number,
  right: number,
  y: number,
  height: number,
  fill: string,
): string {
  const count = Math.max(5, Math.round((right - left) / (height * 0.42)));
  const crowns = Array.from({ length: count }, (_, index): { at: Point; size: number } => ({
    at: [
      left + ((index + chance(-0.35, 0.35)) / (count - 1)) * (right - left),
      y - height * chance(0.15, 0.45),
    ],
    size: height * chance(0.36, 0.62),
  }));
  const leaves = crowns
    .map(({ at: [x, top], size }) =>
      times(4, () =>
        ellipse(
          [x + chance(-0.5, 0.45) * size, top - chance(0.05, 0.62) * size],
          size * chance(0.2, 0.38),
          size * chance(0.1, 0.2),
          '#ffffff',
          'opacity=".07"',
        ),
      ),
    )
    .join('');
  return (
    crowns.map(({ at, size }) => ellipse(at, size * 0.95, size, fill)).join('') +
    rect(left, y - height * 0.3, right - left, height * 0.3, fill) +
    leaves
  );
}

/** Reeds or rice at the edge of the picture. */
export function reeds(
  chance: Chance,
  [left, y]: Point,
  width: number,
  height: number,
  tones: readonly string[],
): string {
  return times(Math.round(width / 9), () => {
    const x = left + chance(0, width);
    const long = height * chance(0.5, 1);
    const lean = chance(-0.35, 0.35) * long;
    const tone = tones[Math.floor(chance(0, tones.length))] ?? '';
    return curve(
      [
        [x, y],
        [x + lean * 0.3, y - long * 0.6],
        [x + lean, y - long],
      ],
      tone,
      chance(2, 5),
    );
  });
}

/** Floating lotus leaves, with a flower on some. */
export function lotus(chance: Chance, [x, y]: Point, spread: number, leaf: string, petal: string): string {
  return times(7, (index) => {
    const at: Point = [x + chance(-1, 1) * spread, y + chance(-0.25, 0.25) * spread];
    const size = spread * chance(0.12, 0.22);
    const flower =
      index % 3 === 0
        ? group(
            `transform="translate(${f(at[0])} ${f(at[1] - size * 0.35)})"`,
            times(5, (turn) => {
              const angle = -2.5 + turn * 0.47;
              const tip: Point = [Math.cos(angle) * size * 0.5, Math.sin(angle) * size * 0.75];
              return path(
                smooth([
                  [0, 0],
                  [tip[0] - size * 0.14, tip[1] * 0.6],
                  tip,
                  [tip[0] + size * 0.14, tip[1] * 0.6],
                  [0, 0],
                ]),
                petal,
                `opacity="${turn % 2 === 0 ? 1 : 0.82}"`,
              );
            }),
          )
        : '';
    return (
      ellipse(at, size, size * 0.34, leaf) +
      ellipse(
        [at[0] - size * 0.15, at[1] - size * 0.05],
        size * 0.6,
        size * 0.18,
        '#ffffff',
        'opacity=".08"',
      ) +
      flower
    );
  });
}
