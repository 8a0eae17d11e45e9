import {
  circle,
  ellipse,
  f,
  group,
  linear,
  path,
  radial,
  rect,
  smooth,
  times,
  url,
  type Chance,
  type Point,
  type Stop,
} from './svg.ts';

/** A sky down to `height`, with colours from the zenith to the horizon. */
export function sky(width: number, height: number, stops: readonly Stop[]): string {
  return linear('sky', stops) + rect(0, 0, width, height, url('sky'));
}

/** The light around a sun, a moon or a lamp. */
export function glow(id: string, centre: Point, radius: number, colour: string, strength = 0.8): string {
  const stops: Stop[] = [
    [0, colour, strength],
    [0.25, colour, strength * 0.5],
    [0.6, colour, strength * 0.12],
    [1, colour, 0],
  ];
  return radial(id, stops) + circle(centre, radius, url(id));
}

/** A bank of cloud: soft ellipses on a flat base. */
export function cloud(chance: Chance, [x, y]: Point, width: number, fill: string, opacity = 0.5): string {
  const puffs = Math.max(6, Math.round(width / 34));
  return group(
    `opacity="${opacity}"`,
    times(puffs, (index) => {
      const along = index / (puffs - 1);
      const swell = Math.sin(Math.PI * along);
      return ellipse(
        [x - width / 2 + along * width, y - swell * width * chance(0.02, 0.09)],
        width * chance(0.08, 0.15),
        width * (0.018 + 0.045 * swell * chance(0.6, 1)),
        fill,
      );
    }),
  );
}

export interface Ridge {
  width: number;
  /** Where the ridge stands on average. */
  y: number;
  rise: number;
  /** How many summits fit into the width. */
  summits: number;
  /** To where the land is filled. */
  bottom: number;
  fill: string;
}

/** One layer of hills. */
export function ridge(chance: Chance, { width, y, rise, summits, bottom, fill }: Ridge): string {
  const waves = [1, 2.3, 5.1].map((step, index) => ({
    step: step * summits,
    phase: chance(0, 6.28),
    share: 1 / (1 + index * 1.6),
  }));
  const points: Point[] = Array.from({ length: 49 }, (_, index) => {
    const x = -20 + (index / 48) * (width + 40);
    const sum = waves.reduce(
      (total, wave) => total + wave.share * Math.sin((x / width) * 6.28 * wave.step + wave.phase),
      0,
    );
    return [x, y - rise * sum * 0.6];
  });
  return path(`${smooth(points)}L${width + 20} ${bottom}L-20 ${bottom}Z`, fill);
}

export interface Water {
  width: number;
  top: number;
  bottom: number;
  stops: readonly Stop[];
  /** Of the light on the waves, and of their troughs. */
  light: string;
  shade: string;
}

/** Open water: colours from far to near, and strokes of light and shade that widen towards the viewer. */
export function water(chance: Chance, { width, top, bottom, stops, light, shade }: Water): string {
  return (
    linear('water', stops) +
    rect(0, top, width, bottom - top, url('water')) +
    ripples(chance, { width, top, bottom, colour: shade, count: 120, opacity: 0.16 }) +
    ripples(chance, { width, top, bottom, colour: light, count: 150, opacity: 0.2 })
  );
}

export interface Ripples {
  left?: number;
  width: number;
  top: number;
  bottom: number;
  colour: string;
  count: number;
  opacity: number;
}

export function ripples(chance: Chance, area: Ripples): string {
  const { left = 0, width, top, bottom, colour, count, opacity } = area;
  return times(count, () => {
    const near = chance() ** 1.6;
    const y = top + 3 + near * (bottom - top - 6);
    const long = width * (0.012 + 0.07 * near) * chance(0.5, 1.3);
    const x = left + chance(-0.02, 1) * width;
    const bow = 1 + near * 5;
    return `<path d="M${f(x)} ${f(y)}q${f(long / 2)} ${f(-bow)} ${f(long)} 0q${f(-long / 2)} ${f(bow * 0.5)} ${f(-long)} 0z" fill="${colour}" opacity="${String(Math.round(opacity * chance(0.4, 1) * 100) / 100)}"/>`;
  });
}

/** What stands on the water, upside down below its line. */
export function mirrored(waterLine: number, opacity: number, ...parts: string[]): string {
  return group(`transform="matrix(1 0 0 -0.8 0 ${f(waterLine * 1.8)})" opacity="${opacity}"`, ...parts);
}

/** Slanting rain over the whole drawing. */
export function rain(chance: Chance, width: number, height: number, colour: string, count: number): string {
  return times(count, () => {
    const [x, y, long] = [chance(-40, width), chance(-40, height), chance(18, 60)];
    return `<path d="M${f(x)} ${f(y)}l${f(-long * 0.22)} ${f(long)}" stroke="${colour}" stroke-width="${f(chance(1, 2.2))}" opacity="${String(Math.round(chance(0.12, 0.4) * 100) / 100)}"/>`;
  });
}
