import { circle, group, line, polygon, radial, rect, straight, url, type Point } from './svg.ts';

/** A warning tower. */
export function tower([x, y]: Point): string {
  return polygon(
    [
      [x, y - 24],
      [x + 20, y + 13],
      [x - 20, y + 13],
    ],
    '#d9602f',
    'stroke="#fff6e4" stroke-width="4" stroke-linejoin="round"',
  );
}

/** A shelter. */
export function house([x, y]: Point): string {
  return polygon(
    [
      [x - 17, y + 15],
      [x - 17, y - 3],
      [x, y - 19],
      [x + 17, y - 3],
      [x + 17, y + 15],
    ],
    '#31415e',
    'stroke="#fff6e4" stroke-width="4" stroke-linejoin="round"',
  );
}

/** The town of Tonle Thmey. */
export function town([x, y]: Point): string {
  return rect(x - 13, y - 13, 26, 26, '#fff6e4', 'stroke="#332b22" stroke-width="6"');
}

/** The number of a district, counted from 0. */
export function number([x, y]: Point, index: number): string {
  return (
    circle([x, y], 30, '#fff6e4', 'opacity=".92" stroke="#6c5d45" stroke-width="3"') +
    `<text x="${x}" y="${y + 13}" font-family="sans-serif" font-size="36" font-weight="700" text-anchor="middle" fill="#3f352a">${index + 1}</text>`
  );
}

/** The long point shows north. */
export function compass([x, y]: Point): string {
  const dark = '#3f352a';
  return (
    radial('dial', [
      [0, '#fff9ea', 0.95],
      [0.8, '#fff9ea', 0.75],
      [1, '#fff9ea', 0],
    ]) +
    circle([x, y], 92, url('dial')) +
    group(
      `fill="${dark}"`,
      `<path d="${straight([
        [x, y - 84],
        [x + 15, y - 12],
        [x, y],
      ])}Z"/><path d="${straight([
        [x, y + 54],
        [x - 13, y + 10],
        [x, y],
      ])}Z"/><path d="${straight([
        [x + 54, y],
        [x + 10, y + 12],
        [x, y],
      ])}Z"/><path d="${straight([
        [x - 54, y],
        [x - 10, y - 12],
        [x, y],
      ])}Z"/>`,
    ) +
    `<path d="${straight([
      [x, y - 84],
      [x - 15, y - 12],
      [x, y],
      [x, y - 84],
    ])}${straight([
      [x, y + 54],
      [x + 13, y + 10],
      [x, y],
      [x, y + 54],
    ])}${straight([
      [x + 54, y],
      [x + 10, y - 12],
      [x, y],
      [x + 54, y],
    ])}${straight([
      [x - 54, y],
      [x - 10, y + 12],
      [x, y],
      [x - 54, y],
    ])}" fill="#fff9ea" stroke="${dark}" stroke-width="2.5"/>`
  );
}

/** 0, 25 and 50 kilometres. */
export function scale([x, y]: Point): string {
  const dark = '#3f352a';
  return (
    rect(x - 24, y - 54, 380, 92, '#fff9ea', 'opacity=".8" rx="8"') +
    rect(x, y, 150, 14, dark) +
    rect(x + 150, y, 150, 14, '#fff9ea', `stroke="${dark}" stroke-width="2.5"`) +
    line(
      [
        [x, y - 6],
        [x, y + 18],
      ],
      dark,
      2.5,
    ) +
    ['0', '25', '50']
      .map(
        (value, index) =>
          `<text x="${x + index * 150}" y="${y - 14}" font-family="sans-serif" font-size="28" text-anchor="middle" fill="${dark}">${value}</text>`,
      )
      .join('')
  );
}
