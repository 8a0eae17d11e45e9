import { locales, type Locale } from '../../src/model/locale.ts';
import { leastPerformance, type FirstVisit } from './first-visits.ts';

/** One line of the table. */
export interface Measurement {
  what: string;
  releases: number;
  value: number;
  unit: '/s' | 'ms' | 's' | 'MB';
  /** Beside it in the same run: what it is compared with. */
  besides?: string;
  /** What was aimed at; `text` where it says more than the number. */
  aim?: ({ atLeast: number } | { atMost: number }) & { text?: string };
}

export interface Circumstances {
  date: string;
  node: string;
  machine: string;
  loadTool: string;
  nginx: string | null;
}

/** The table in Markdown: a row a question, a column a size. */
export function markdownTable(measurements: Measurement[]): string {
  const sizes = [...new Set(measurements.map((each) => each.releases))].sort((a, b) => a - b);
  const questions = [...new Set(measurements.map((each) => each.what))];
  const head = ['', ...sizes.map((size) => `${size.toLocaleString('en')} × 3`), 'aim'];
  const rows = questions.map((what) => {
    const of = measurements.filter((each) => each.what === what);
    const cells = sizes.map((size) => cell(of.find((each) => each.releases === size)));
    return [what, ...cells, aim(of[0])];
  });
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Lighthouse's points for performance in Markdown: a row a page, a column a locale. */
export function firstVisitsTable(firstVisits: readonly FirstVisit[]): string {
  const pages = [...new Set(firstVisits.map(({ page }) => page))];
  const score = (page: string, locale: Locale): string => {
    const found = firstVisits.find((each) => each.page === page && each.locale === locale);
    if (!found) return '';
    return found.score < leastPerformance ? `**${String(found.score)}**` : String(found.score);
  };
  const rows = pages.map((page) => [
    page,
    ...locales.map((each) => score(page, each)),
    `≥ ${leastPerformance}`,
  ]);
  return [['', ...locales, 'aim'], ['---', ...locales.map(() => '---'), '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** The whole of docs/benchmarks.md. */
export function benchmarksPage(
  measurements: Measurement[],
  firstVisits: readonly FirstVisit[],
  circumstances: Circumstances,
): string {
  const { date, node, machine, loadTool, nginx } = circumstances;
  return `# Benchmarks

Written by \`npm run bench\` on ${date}: ${machine}; Node ${node}; load by ${loadTool}; nginx ${nginx ?? 'not installed'}.
Server and load generator share the machine. Invented releases of about 8 KB in three locales, half of them with a picture.

${markdownTable(measurements)}

Bold: missed its aim in this run.

${missedAims(measurements)}

* **Hot** answers come from the response cache. Beside each stands bare \`node:http\` with the same bytes and headers, in turns with
  it (the middle of three rounds each, 16 connections), and nginx, one worker, with the same body as a static file.
* **Cold** pages are rendered for every request, with the cache off, over 1,500 random pages of all locales. Beside them
  stands how many a core would do that did nothing else: pages by the CPU time that the process took for them.
* **Lists** are asked with the cache off on one connection: the time of one answer.
* **Search**: one to three words, common and seldom ones, phrases, words left out, filters; a count, and ten hits with their
  passages from the read model. Beside it the middle; the page is the whole answer over HTTP.
* **Cards** are drawn one after the other, in all locales, with a picture and logo; served from the store over random releases.
* **API**: hot on 16 connections, cold with the cache off on one connection, the time of one answer; 20 releases a page, whole ones
  with \`since=\`.
* **Publish → visible** is the time from the end of the command to the first 200 of the new page over HTTP, in the same process;
  the command itself, writing to the disk included, stands beside it.
* **Rebuild** is the read model built anew from the ledger.
* **Start-up** is the time from starting the program to the first 200 of \`/readyz\`, with an existing read model.
* **Memory** is the resident memory after load on all kinds of pages.

## First visits

Points of Lighthouse for performance (of 100), on a phone of medium price and a slow 4G network as it simulates them, over the
demo newsroom: home, and the longest release.

${firstVisitsTable(firstVisits)}

Figures of different machines, or of a machine that does something else meanwhile, cannot be compared; ratios of one run can.
`;
}

/** What was missed, and by how much, in words. */
function missedAims(measurements: Measurement[]): string {
  const lines = measurements.filter(isMissed).map((each) => {
    const aimed = each.aim && ('atLeast' in each.aim ? each.aim.atLeast : each.aim.atMost);
    const percent = Math.round(Math.abs(each.value / (aimed ?? each.value) - 1) * 100);
    const side = each.aim && 'atLeast' in each.aim ? 'below' : 'above';
    return `* ${each.what}, ${each.releases.toLocaleString('en')} × 3: ${String(percent)} % ${side} its aim`;
  });
  return lines.length === 0 ? 'No aim was missed.' : `Missed:\n\n${lines.join('\n')}`;
}

function cell(measurement: Measurement | undefined): string {
  if (!measurement) return '';
  const { value, unit, besides } = measurement;
  const digits = unit === 'ms' || unit === 's' ? (value < 10 ? 2 : value < 100 ? 1 : 0) : 0;
  const text = `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
  const marked = isMissed(measurement) ? `**${text}**` : text;
  return besides ? `${marked} (${besides})` : marked;
}

function aim(measurement: Measurement | undefined): string {
  if (!measurement?.aim) return '';
  const { aim: aimed, unit } = measurement;
  if (aimed.text) return aimed.text;
  const [sign, value] = 'atLeast' in aimed ? ['≥', aimed.atLeast] : ['≤', aimed.atMost];
  return `${sign} ${value.toLocaleString('en', { maximumFractionDigits: 0 })} ${unit}`;
}

function isMissed({ aim: aimed, value }: Measurement): boolean {
  if (!aimed) return false;
  return 'atLeast' in aimed ? value < aimed.atLeast : value > aimed.atMost;
}
