import { circle, curve, ellipse, line, path, rect, type Point } from './svg.ts';

/** A couch for a donor, its back to the left. */
export function couch([x, y]: Point, colour: string): string {
  return (
    ellipse([x, y + 128], 230, 18, '#000000', 'opacity=".14"') +
    line(
      [
        [x - 130, y + 20],
        [x - 150, y + 122],
      ],
      '#5b5148',
      9,
    ) +
    line(
      [
        [x + 130, y + 20],
        [x + 150, y + 122],
      ],
      '#5b5148',
      9,
    ) +
    path(
      `M${x - 205} ${y - 66}Q${x - 190} ${y - 86} ${x - 168} ${y - 72}L${x - 80} ${y - 4}L${x + 190} ${y - 4}Q${x + 206} ${y + 12} ${x + 190} ${y + 28}L${x - 92} ${y + 28}Z`,
      colour,
    ) +
    path(
      `M${x - 92} ${y + 28}L${x + 190} ${y + 28}L${x + 190} ${y + 16}L${x - 88} ${y + 16}Z`,
      '#000000',
      'opacity=".12"',
    ) +
    rect(x + 30, y - 34, 120, 14, '#b9b09c', 'rx="7"')
  );
}

/** Half sitting, with an arm held out; head to the left. */
export function lying([x, y]: Point, shirt: string, trousers: string, skin: string): string {
  return (
    line(
      [
        [x - 10, y - 30],
        [x + 100, y - 44],
        [x + 196, y - 20],
      ],
      trousers,
      44,
    ) +
    line(
      [
        [x - 10, y - 22],
        [x + 190, y - 14],
      ],
      '#2c3644',
      34,
      'opacity=".5"',
    ) +
    ellipse([x + 214, y - 30], 20, 30, '#2d2a32') +
    line(
      [
        [x - 14, y - 34],
        [x - 104, y - 92],
      ],
      shirt,
      66,
    ) +
    circle([x - 152, y - 138], 36, skin) +
    path(
      `M${x - 122} ${y - 162}A37 37 0 1 0 ${x - 172} ${y - 108}Q${x - 168} ${y - 150} ${x - 122} ${y - 162}Z`,
      '#241d1f',
    ) +
    line(
      [
        [x - 96, y - 92],
        [x - 36, y - 60],
        [x + 62, y - 46],
      ],
      skin,
      18,
    ) +
    line(
      [
        [x - 98, y - 94],
        [x - 56, y - 70],
      ],
      shirt,
      26,
    ) +
    line(
      [
        [x - 24, y - 57],
        [x - 8, y - 54],
      ],
      '#f8f6ef',
      22,
    )
  );
}

/** The bag on its scales beside the couch, and the tube from the arm. */
export function scales([x, y]: Point): string {
  return (
    ellipse([x, y + 66], 52, 8, '#000000', 'opacity=".16"') +
    rect(x - 44, y + 14, 88, 50, '#8f989c', 'rx="7"') +
    rect(x - 32, y + 26, 38, 18, '#d7e6df', 'rx="3"') +
    rect(x - 50, y + 4, 100, 12, '#b7bfc1', 'rx="5"') +
    rect(x - 30, y - 22, 60, 27, '#8f2d2d', 'rx="9"') +
    rect(x - 24, y - 18, 26, 8, '#ffffff', 'opacity=".35" rx="3"') +
    curve(
      [
        [x - 28, y - 10],
        [x - 64, y - 30],
        [x - 60, y - 90],
        [x - 66, y - 152],
      ],
      '#8f2d2d',
      3.5,
    )
  );
}
