import type { FrozenMedia } from '../model/media.ts';

/*
 * A picture's colour and focal point reach the browser as class names: the Content-Security-Policy of the pages lets no
 * inline style through. A few steps of each are enough for the eye, and their rules compress to almost nothing.
 */

/** Steps from 0 to 255 of each of red, green and blue. */
const tintSteps = 6;
/** Steps from 0 to 100 percent. */
const focusSteps = 10;

/** `tint-214 fx-3 fy-7`: the classes of a picture; undefined where it needs none. */
export function pictureClasses({ colour, focalPoint }: FrozenMedia): string | undefined {
  const classes = [
    ...(colour === undefined ? [] : [`tint-${stepsOf(colour).join('')}`]),
    ...(focalPoint ? [`fx-${focusStep(focalPoint.x)}`, `fy-${focusStep(focalPoint.y)}`] : []),
  ];
  return classes.length === 0 ? undefined : classes.join(' ');
}

/** The rules of all these classes, for the stylesheet. */
export function pictureRules(): string {
  const levels = Array.from({ length: tintSteps }, (_, step) => step);
  const tints = levels.flatMap((red) =>
    levels.flatMap((green) =>
      levels.map(
        (blue) => `.tint-${red}${green}${blue}{background:#${[red, green, blue].map(hexOf).join('')}}`,
      ),
    ),
  );
  const focuses = Array.from(
    { length: focusSteps + 1 },
    (_, step) => `.fx-${step}{--fx:${step * 10}%}.fy-${step}{--fy:${step * 10}%}`,
  );
  return [...tints, ...focuses].join('');
}

/** The red, green and blue of `#rrggbb`, in steps. */
function stepsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Math.round((parseInt(colour.slice(at, at + 2), 16) / 255) * (tintSteps - 1)));
}

/** One digit of `#rgb`. */
function hexOf(step: number): string {
  return ((step * 15) / (tintSteps - 1)).toString(16);
}

function focusStep(percent: number): number {
  return Math.round((percent / 100) * focusSteps);
}
