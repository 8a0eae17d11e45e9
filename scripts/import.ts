import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { EnvError, readEnv } from '../src/env.ts';
import { collectFiles } from '../src/importers/collect-files.ts';
import { dryRun } from '../src/importers/dry-run.ts';
import { hasFailures, importReportText, type ImportReport } from '../src/importers/import-report.ts';
import { parseIsoDate, type CalendarDate } from '../src/language/calendar-date.ts';
import { isLocale, locales, type Locale } from '../src/model/locale.ts';

const usage = `npm run import -- [options] FILE|DIR…

  --dry-run          say what would be taken and dropped; write nothing
  --publish          publish what never was published
  --as EMAIL         whose import it is (default: the only admin)
  --date YYYY-MM-DD  the date of all these texts
  --locale ${locales.join('|')}  the language of all these texts
  --source NAME      whom all these texts come from
  --demo             into the demo's newsroom
  --json             the report for machines
`;

/** A call that cannot be understood or carried out; its message is for the person at the terminal. */
class ImportError extends Error {
  override readonly name = 'ImportError';
}

interface Given {
  locale?: Locale;
  date?: CalendarDate;
  source?: string;
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (positionals.length === 0) throw new ImportError(`No file is named.\n\n${usage}`);
  const given = readGiven(values);
  const files = await collectFiles(positionals);
  if (files.length === 0) throw new ImportError(`There is no .txt file in ${positionals.join(', ')}.`);
  const now = Date.now();
  if (values['dry-run']) return print(dryRun(files, { ...given, now }), values.json);

  const env = readEnv(undefined, { role: 'all', command: 'import', isDemo: values.demo });
  // Payload is loaded for an import only: a dry run and a wrong call answer without it.
  const [{ pino }, { openNewsroom }, { importActor }, { importFiles }] = await Promise.all([
    import('pino'),
    import('../src/process/open-newsroom.ts'),
    import('../src/importers/import-actor.ts'),
    import('../src/importers/import-files.ts'),
  ]);
  // Standard output is the report's; what goes wrong inside is told on standard error.
  const newsroom = await openNewsroom({ env, log: pino({ level: 'warn', base: null }, process.stderr) });
  const { payload } = newsroom;
  try {
    const actor = await importActor(payload, values.as);
    if (!actor.ok) throw new ImportError(actor.problems.map(({ message }) => message).join('\n'));
    const bar = process.stderr.isTTY
      ? new SingleBar({ format: 'Importing [{bar}] {value}/{total} files', clearOnComplete: true })
      : null;
    bar?.start(files.length, 0);
    const report = await importFiles({ payload, actor: actor.value }, files, {
      ...given,
      now,
      publishes: values.publish,
      onProgress: (done) => bar?.update(done),
    }).finally(() => bar?.stop());
    return print(report, values.json);
  } finally {
    await newsroom.close();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        as: { type: 'string' },
        date: { type: 'string' },
        locale: { type: 'string' },
        source: { type: 'string' },
        demo: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ImportError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function readGiven(values: { locale?: string; date?: string; source?: string }): Given {
  const given: Given = {};
  if (values.locale !== undefined) {
    if (!isLocale(values.locale))
      throw new ImportError(`--locale must be one of ${locales.join(', ')}, not ${values.locale}.`);
    given.locale = values.locale;
  }
  if (values.date !== undefined) {
    const date = parseIsoDate(values.date);
    if (!date) throw new ImportError(`--date must be a day such as 2026-11-21, not ${values.date}.`);
    given.date = date;
  }
  if (values.source !== undefined) given.source = values.source;
  return given;
}

function print(report: ImportReport, isJson: boolean): number {
  process.stdout.write(isJson ? `${JSON.stringify(report, null, 2)}\n` : importReportText(report));
  return hasFailures(report) ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ImportError) && !(error instanceof EnvError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
