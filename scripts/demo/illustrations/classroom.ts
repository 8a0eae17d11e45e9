import { circle, curve, ellipse, line, path, rect, times, type Point } from './svg.ts';

/** On the board: an arm with a bandage, a drop, a telephone, steps one to three. */
export function board(): string {
  const chalk = '#eef2e6';
  return (
    rect(460, 110, 680, 340, '#8a5b3a', 'rx="6"') +
    rect(478, 128, 644, 304, '#2d4f47') +
    rect(478, 128, 644, 120, '#ffffff', 'opacity=".04"') +
    ['1', '2', '3']
      .map(
        (digit, index) =>
          circle([530 + index * 210, 176], 24, 'none', `stroke="${chalk}" stroke-width="4"`) +
          `<text x="${530 + index * 210}" y="188" font-family="sans-serif" font-size="34" text-anchor="middle" fill="${chalk}">${digit}</text>`,
      )
      .join('') +
    curve(
      [
        [520, 380],
        [560, 300],
        [620, 290],
        [640, 350],
      ],
      chalk,
      7,
    ) +
    times(4, (index) =>
      line(
        [
          [556 + index * 14, 288 - index * 2],
          [566 + index * 14, 316 - index * 3],
        ],
        chalk,
        4,
      ),
    ) +
    path('M790 260Q740 340 790 372Q840 340 790 260Z', 'none', `stroke="${chalk}" stroke-width="6"`) +
    line(
      [
        [740, 396],
        [840, 396],
      ],
      chalk,
      5,
    ) +
    rect(960, 258, 70, 126, 'none', `rx="12" stroke="${chalk}" stroke-width="6"`) +
    rect(972, 280, 46, 70, 'none', `stroke="${chalk}" stroke-width="4"`) +
    times(2, (index) =>
      curve(
        [
          [1046 + index * 18, 270 - index * 8],
          [1056 + index * 20, 300],
          [1046 + index * 18, 330 + index * 8],
        ],
        chalk,
        5,
      ),
    ) +
    rect(470, 446, 660, 12, '#6d452b') +
    rect(520, 438, 40, 9, '#f3ede0') +
    rect(580, 438, 26, 9, '#e8c15c')
  );
}

/** A bench with a first-aid bag and a roll of bandage on it. */
export function kit([x, y]: Point): string {
  return (
    ellipse([x + 70, y + 26], 120, 14, '#000000', 'opacity=".16"') +
    rect(x - 20, y - 60, 190, 16, '#7a5638', 'rx="4"') +
    line(
      [
        [x, y - 50],
        [x - 6, y + 24],
      ],
      '#6a4a30',
      11,
    ) +
    line(
      [
        [x + 150, y - 50],
        [x + 156, y + 24],
      ],
      '#6a4a30',
      11,
    ) +
    rect(x + 20, y - 124, 100, 64, '#e07b39', 'rx="8"') +
    rect(x + 20, y - 100, 100, 6, '#b9602a') +
    curve(
      [
        [x + 48, y - 124],
        [x + 70, y - 146],
        [x + 92, y - 124],
      ],
      '#5c3a22',
      6,
    ) +
    circle([x + 142, y - 76], 16, '#fbf7ea') +
    circle([x + 142, y - 76], 6, '#d9cfb8')
  );
}

/** A bench of the class. */
export function bench([x, y]: Point): string {
  return (
    rect(x - 40, y, 580, 22, '#8a6040', 'rx="4"') +
    rect(x, y + 20, 20, 60, '#6d4a30') +
    rect(x + 470, y + 20, 20, 60, '#6d4a30')
  );
}
