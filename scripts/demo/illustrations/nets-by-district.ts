import {
  chance,
  circle,
  curve,
  drawing,
  ellipse,
  f,
  line,
  linear,
  path,
  rect,
  times,
  url,
  type Drawing,
  type Point,
} from './svg.ts';

/** Mosquito nets handed out, by the districts that the caption numbers. */
export const nets = [1240, 1110, 940, 780, 640, 490] as const;

/** A bar chart whose bars hang like nets from a line. */
export function netsByDistrict(): Drawing {
  const random = chance(137);
  const [width, height, top] = [1600, 940, 170];
  const scale = 620 / 1300;
  return drawing(
    width,
    height,
    linear('paper', [
      [0, '#e8efe4'],
      [1, '#f6f0dd'],
    ]),
    rect(0, 0, width, height, url('paper')),
    times(3, (index) => {
      const y = top + (index + 1) * 400 * scale;
      return (
        line(
          [
            [150, y],
            [1530, y],
          ],
          '#7c8b7c',
          2,
          'opacity=".45" stroke-dasharray="2 10"',
        ) + text(130, y + 12, String((index + 1) * 400), 30, 'end', '#6c7568')
      );
    }),
    curve(
      [
        [90, 120],
        [500, 158],
        [840, 166],
        [1200, 158],
        [1560, 120],
      ],
      '#7a5c40',
      9,
    ),
    ...nets.map((count, index) => {
      const x = 280 + index * 218;
      const long = count * scale;
      return (
        net(random, [x, top], long, index) +
        circle([x, 92], 36, '#31525a') +
        text(x, 106, String(index + 1), 38, 'middle', '#fdfaf0') +
        text(x, top + long + 56, String(count), 42, 'middle', '#24484f')
      );
    }),
    ...times3(7, () => mosquito([random(180, 1540), random(730, 880)], random(0.7, 1.2))),
  );
}

const times3 = (count: number, part: () => string): string[] => Array.from({ length: count }, part);

function net(random: ReturnType<typeof chance>, [x, y]: Point, long: number, index: number): string {
  const colour = ['#2f7f86', '#3f8f8c', '#569c8c', '#74a98d', '#94b48d', '#b5bd8b'][index] ?? '';
  const sway = random(-8, 8);
  const [half, foot] = [58, 82];
  const shape = `M${x - half} ${y - 8}Q${x} ${y + 16} ${x + half} ${y - 8}Q${f(x + half + 4)} ${f(y + long * 0.6)} ${f(x + foot + sway)} ${f(y + long)}Q${x} ${f(y + long + 18)} ${f(x - foot + sway)} ${f(y + long)}Q${f(x - half - 4)} ${f(y + long * 0.6)} ${x - half} ${y - 8}Z`;
  return (
    path(shape, colour, 'opacity=".88"') +
    `<clipPath id="net${index}"><path d="${shape}"/></clipPath><g clip-path="url(#net${index})">` +
    times(9, (thread) =>
      line(
        [
          [x - 62 + thread * 15.5, y - 10],
          [x - 84 + thread * 21 + sway, y + long + 20],
        ],
        '#ffffff',
        1.8,
        'opacity=".35"',
      ),
    ) +
    times(Math.ceil(long / 22), (thread) =>
      curve(
        [
          [x - 90, y + thread * 22],
          [x, y + thread * 22 + 9],
          [x + 90, y + thread * 22],
        ],
        '#ffffff',
        1.8,
        'opacity=".3"',
      ),
    ) +
    rect(x + 18, y - 10, 90, long + 30, '#000000', 'opacity=".08"') +
    '</g>' +
    line(
      [
        [x - half, y - 8],
        [x - half + 4, y - 34],
      ],
      '#7a5c40',
      4,
    ) +
    line(
      [
        [x + half, y - 8],
        [x + half - 4, y - 34],
      ],
      '#7a5c40',
      4,
    )
  );
}

function mosquito([x, y]: Point, size: number): string {
  return (
    `<g transform="translate(${f(x)} ${f(y)}) scale(${f(size)})" opacity=".55">` +
    ellipse([0, 0], 15, 4, '#4b4a45') +
    circle([15, -3], 5, '#4b4a45') +
    ellipse([-6, -10], 14, 4, '#9aa39a', 'transform="rotate(-28)" opacity=".8"') +
    line(
      [
        [19, -1],
        [29, 5],
      ],
      '#4b4a45',
      1.6,
    ) +
    times(3, (leg) =>
      curve(
        [
          [-6 + leg * 7, 3],
          [-10 + leg * 9, 14],
          [-15 + leg * 12, 11],
        ],
        '#4b4a45',
        1.6,
      ),
    ) +
    '</g>'
  );
}

function text(x: number, y: number, words: string, size: number, anchor: string, fill: string): string {
  return `<text x="${f(x)}" y="${f(y)}" font-family="sans-serif" font-size="${size}" font-weight="700" text-anchor="${anchor}" fill="${fill}">${words}</text>`;
}
