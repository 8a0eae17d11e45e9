import {
  chance,
  circle,
  drawing,
  ellipse,
  f,
  line,
  linear,
  path,
  rect,
  smooth,
  times,
  url,
  type Drawing,
  type Point,
} from './svg.ts';

/** Metres on the gauge at Kampong Lvea, day by day: the figures of the release about the ninth day. */
export const levels = [5.1, 5.6, 6.3, 7.2, 8.1, 8.9, 9.4, 9.3, 9.1] as const;
export const alarmLevel = 7;
export const dangerLevel = 8.5;

const [width, height] = [1600, 900];
const [left, right, top, bottom] = [190, 1500, 110, 760];
const x = (day: number): number => left + 60 + (day / (levels.length - 1)) * (right - left - 120);
const y = (metres: number): number => bottom - ((metres - 4) / 6) * (bottom - top);

/** A chart of the river's level on nine days, with the alarm level (broken line) and the danger level (full line). */
export function waterLevel(): Drawing {
  const random = chance(131);
  const points = levels.map((metres, day): Point => [x(day), y(metres)]);
  const surface = smooth([[left, y(4.95)], ...points, [right, y(9)]]);
  return drawing(
    width,
    height,
    linear('paper', [
      [0, '#f7f1e0'],
      [1, '#eee6d0'],
    ]),
    rect(0, 0, width, height, url('paper')),
    linear('air', [
      [0, '#dbe6dc'],
      [1, '#f4ecd6'],
    ]),
    rect(left, top - 40, right - left, bottom - top + 40, url('air')),
    times(
      6,
      (index) =>
        line(
          [
            [left, y(4 + index)],
            [right, y(4 + index)],
          ],
          '#8a8470',
          1.6,
          'opacity=".4"',
        ) + label(left - 26, y(4 + index) + 13, String(4 + index), 'end'),
    ),
    label(left - 26, y(10) + 13, '10', 'end'),
    linear('flow', [
      [0, '#5ba7b0'],
      [0.45, '#34808d'],
      [1, '#1f5663'],
    ]),
    path(`${surface}L${right} ${bottom}L${left} ${bottom}Z`, url('flow')),
    `<clipPath id="wet"><path d="${surface}L${right} ${bottom}L${left} ${bottom}Z"/></clipPath><g clip-path="url(#wet)">`,
    times(90, () => {
      const [sx, sy, long] = [random(left, right), random(top + 80, bottom), random(30, 170)];
      return `<path d="M${f(sx)} ${f(sy)}q${f(long / 4)} -7 ${f(long / 2)} 0t${f(long / 2)} 0" fill="none" stroke="#d9f0ee" stroke-width="3" stroke-linecap="round" opacity="${String(Math.round(random(8, 24)) / 100)}"/>`;
    }),
    '</g>',
    `<path d="${surface}" fill="none" stroke="#f6fbf8" stroke-width="7"/>`,
    line(
      [
        [left, y(alarmLevel)],
        [right, y(alarmLevel)],
      ],
      '#e0a02f',
      5,
      'stroke-dasharray="4 16"',
    ),
    line(
      [
        [left, y(dangerLevel)],
        [right, y(dangerLevel)],
      ],
      '#c1472f',
      5,
    ),
    tag(right + 10, y(alarmLevel), '7.0', '#b57a14'),
    tag(right + 10, y(dangerLevel), '8.5', '#c1472f'),
    ...points.map((point, day) => {
      const isPeak = levels[day] === Math.max(...levels);
      return (
        circle(point, isPeak ? 17 : 12, isPeak ? '#c1472f' : '#fdfaf0', 'stroke="#1f5663" stroke-width="5"') +
        label(point[0] - 22, point[1] - 32, (levels[day] ?? 0).toFixed(1), 'middle', 700, '#1f3f47')
      );
    }),
    ...levels.map(
      (_, day) =>
        line(
          [
            [x(day), bottom],
            [x(day), bottom + 12],
          ],
          '#6b6555',
          3,
        ) + label(x(day), bottom + 56, String(day + 1)),
    ),
    line(
      [
        [left, bottom],
        [right, bottom],
      ],
      '#6b6555',
      4,
    ),
    gauge(),
    ellipse([left - 118, bottom + 36], 40, 6, '#000000', 'opacity=".1"'),
  );
}

/** The staff on which the level is read. */
function gauge(): string {
  return (
    rect(left - 142, top - 50, 48, bottom - top + 84, '#fdfaf0', 'stroke="#6b6555" stroke-width="3"') +
    times(26, (index) =>
      rect(
        left - 142,
        top - 36 + index * 27,
        index % 5 === 0 ? 48 : 26,
        13,
        index % 5 === 0 ? '#c1472f' : '#31414a',
      ),
    )
  );
}

function label(
  lx: number,
  ly: number,
  text: string,
  anchor = 'middle',
  weight = 400,
  fill = '#575243',
): string {
  return `<text x="${f(lx)}" y="${f(ly)}" font-family="sans-serif" font-size="36" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${text}</text>`;
}

function tag(tx: number, ty: number, text: string, fill: string): string {
  return label(tx, ty + 12, text, 'start', 700, fill);
}
