import { figure } from './figures.ts';
import { curve, ellipse, line, path, polygon, rect, times, type Point } from './svg.ts';

/** A tarpaulin over poles. */
export function tent([x, y]: Point, w: number, colour: string): string {
  return (
    ellipse([x, y + w * 0.34], w * 0.56, w * 0.04, '#000000', 'opacity=".16"') +
    polygon(
      [
        [x - w * 0.5, y + w * 0.33],
        [x, y - w * 0.18],
        [x + w * 0.5, y + w * 0.33],
      ],
      colour,
    ) +
    polygon(
      [
        [x, y - w * 0.18],
        [x + w * 0.5, y + w * 0.33],
        [x + w * 0.2, y + w * 0.33],
      ],
      '#000000',
      'opacity=".14"',
    ) +
    polygon(
      [
        [x - w * 0.15, y + w * 0.33],
        [x, y - w * 0.02],
        [x + w * 0.15, y + w * 0.33],
      ],
      '#33302f',
    ) +
    polygon(
      [
        [x - w * 0.15, y + w * 0.33],
        [x, y - w * 0.02],
        [x - w * 0.05, y + w * 0.33],
      ],
      '#ffffff',
      'opacity=".16"',
    ) +
    line(
      [
        [x - w * 0.5, y + w * 0.33],
        [x - w * 0.62, y + w * 0.38],
      ],
      '#7b6a52',
      2.5,
    ) +
    line(
      [
        [x + w * 0.5, y + w * 0.33],
        [x + w * 0.62, y + w * 0.38],
      ],
      '#7b6a52',
      2.5,
    )
  );
}

/** A water tank on a stand, with a tap. */
export function tank([x, y]: Point): string {
  return (
    ellipse([x, y + 78], 92, 12, '#000000', 'opacity=".18"') +
    rect(x - 80, y + 40, 160, 34, '#8a6a48') +
    rect(x - 70, y - 90, 140, 132, '#2f7f86', 'rx="18"') +
    ellipse([x, y - 90], 66, 15, '#4a9aa0') +
    times(3, (index) => rect(x - 70, y - 60 + index * 34, 140, 5, '#22636a')) +
    rect(x + 24, y - 74, 20, 100, '#ffffff', 'opacity=".14" rx="8"') +
    line(
      [
        [x + 66, y + 20],
        [x + 90, y + 20],
        [x + 90, y + 34],
      ],
      '#c9c2b0',
      8,
    )
  );
}

/** A pot over a fire under a roof. */
export function kitchen([x, y]: Point): string {
  return (
    line(
      [
        [x - 110, y - 120],
        [x - 110, y + 60],
      ],
      '#6d5a44',
      7,
    ) +
    line(
      [
        [x + 110, y - 120],
        [x + 110, y + 60],
      ],
      '#6d5a44',
      7,
    ) +
    polygon(
      [
        [x - 140, y - 104],
        [x - 70, y - 158],
        [x + 90, y - 158],
        [x + 140, y - 104],
      ],
      '#d9c7a0',
    ) +
    polygon(
      [
        [x + 30, y - 158],
        [x + 90, y - 158],
        [x + 140, y - 104],
        [x + 40, y - 104],
      ],
      '#000000',
      'opacity=".08"',
    ) +
    times(3, (index) =>
      curve(
        [
          [x - 20 + index * 22, y - 44],
          [x - 34 + index * 22, y - 86],
          [x - 10 + index * 22, y - 124],
          [x - 26 + index * 22, y - 176],
        ],
        '#ffffff',
        9,
        'opacity=".35"',
      ),
    ) +
    path(
      `M${x - 60} ${y - 30}L${x + 60} ${y - 30}Q${x + 56} ${y + 34} ${x} ${y + 36}Q${x - 56} ${y + 34} ${x - 60} ${y - 30}Z`,
      '#4a4a50',
    ) +
    ellipse([x, y - 30], 60, 12, '#e9dcc0') +
    polygon(
      [
        [x - 40, y + 56],
        [x - 14, y + 30],
        [x, y + 50],
        [x + 18, y + 26],
        [x + 42, y + 56],
      ],
      '#e07b39',
    ) +
    figure({
      at: [x - 92, y + 62],
      height: 205,
      pose: 'reaching',
      top: '#d9a441',
      bottom: '#6a4357',
      hair: 'scarf',
      hatColour: '#b5533a',
      hasSkirt: true,
    })
  );
}
