/** A drawing as SVG, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  svg: string;
}

export type Point = readonly [x: number, y: number];
/** Where along a gradient (0–1), which colour, how opaque. */
export type Stop = readonly [at: number, colour: string, opacity?: number];

export function drawing(width: number, height: number, ...parts: string[]): Drawing {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return { width, height, svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.join('')}</svg>` };
}

/** Short numbers keep a scene of thousands of strokes small. */
export const f = (value: number): string => String(Math.round(value * 10) / 10);

/** A gradient from top to bottom, or along the given direction. */
export function linear(id: string, stops: readonly Stop[], [x, y]: Point = [0, 1]): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${x}" y2="${y}">${stops.map(stop).join('')}</linearGradient>`;
}

export function radial(id: string, stops: readonly Stop[]): string {
  return `<radialGradient id="${id}">${stops.map(stop).join('')}</radialGradient>`;
}

function stop([at, colour, opacity = 1]: Stop): string {
  return `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
}

export const url = (id: string): string => `url(#${id})`;

export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${f(x)}" y="${f(y)}" width="${f(width)}" height="${f(height)}" fill="${fill}" ${more}/>`;
}

export function ellipse([x, y]: Point, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(rx)}" ry="${f(ry)}" fill="${fill}" ${more}/>`;
}

export const circle = (at: Point, r: number, fill: string, more = ''): string =>
  ellipse(at, r, r, fill, more);

export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return `<path d="${straight(points)}Z" fill="${fill}" ${more}/>`;
}

export function line(points: readonly Point[], stroke: string, width: number, more = ''): string {
  return `<path d="${straight(points)}" ${stroked(stroke, width)} ${more}/>`;
}

export function curve(points: readonly Point[], stroke: string, width: number, more = ''): string {
  return `<path d="${smooth(points)}" ${stroked(stroke, width)} ${more}/>`;
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function group(attributes: string, ...parts: string[]): string {
  return `<g ${attributes}>${parts.join('')}</g>`;
}

export const at = ([x, y]: Point, ...parts: string[]): string =>
  group(`transform="translate(${f(x)} ${f(y)})"`, ...parts);

export function straight(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${f(x)} ${f(y)}`).join('');
}

/** A path through all points without corners (Catmull–Rom as cubic Béziers). */
export function smooth(points: readonly Point[]): string {
  const [first = [0, 0], ...rest] = points;
  let d = `M${f(first[0])} ${f(first[1])}`;
  rest.forEach((to, index) => {
    const from = points[index] ?? first;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const [c1, c2]: [Point, Point] = [
      [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6],
      [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6],
    ];
    d += `C${[...c1, ...c2, ...to].map(f).join(' ')}`;
  });
  return d;
}

function stroked(colour: string, width: number): string {
  return `fill="none" stroke="${colour}" stroke-width="${f(width)}" stroke-linecap="round" stroke-linejoin="round"`;
}

/** Numbers from 0 to 1, the same for the same seed: a drawing is the same wherever it is made (mulberry32). */
export type Chance = (from?: number, to?: number) => number;

export function chance(seed: number): Chance {
  let state = seed;
  return (from = 0, to = 1) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return from + (((t ^ (t >>> 14)) >>> 0) / 4294967296) * (to - from);
  };
}

/** `count` parts, one after the other. */
export function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('');
}
