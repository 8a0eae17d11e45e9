import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { paragraph, trialSnapshot } from '../views/trial-texts.ts';
import { startTrialSite, type TrialSite } from '../site/trial-site.ts';
import { guideNewsroom, guideNow } from './guide-newsroom.ts';

const run = promisify(execFile);
const more = 60;
const minute = 60_000;

/**
 * Runs the program as the guide says, against a newsroom in which more happens between its runs: its folder holds what is
 * public each time, also where it was stopped before it had saved how far it had come.
 */
export async function tryMirror(command: string, program: string): Promise<void> {
  const [node, script, origin, folder, ...others] = command.trim().split(' ');
  assert.deepEqual([node, origin, others], ['node', 'https://press.example.org', []]);
  assert.ok(script !== undefined && folder !== undefined);
  assert.ok(program.trim().split('\n').length <= 60, 'it stays small enough to be read');
  const trial = await startTrialSite({ now: guideNow });
  const place = await mkdtemp(path.join(tmpdir(), 'dateline-mirror-'));
  try {
    const { ledger, entries } = guideNewsroom();
    trial.append(...entries);
    await writeFile(path.join(place, script), program);
    const sinceFile = path.join(place, folder, 'since.txt');
    const mirror = async (): Promise<string> => {
      await run(process.execPath, [script, trial.origin, folder], { cwd: place });
      assert.deepEqual(await folderOf(path.join(place, folder)), await publicOf(trial));
      return readFile(sinceFile, 'utf8');
    };

    await mirror();
    // More than one page, and of every kind of change one.
    for (let count = 0; count < more; count += 1)
      trial.append(
        ledger.published(guideNow, {
          ...{ publicId: anotherId(count), locale: 'en' },
          snapshot: trialSnapshot('en', { slug: `another-${String(count)}` }),
        }),
      );
    trial.append(
      ledger.published(guideNow, {
        ...{ publicId: 'k3v9x2m7', locale: 'ru', version: 2, change: 'correction', note: 'Не десять.' },
        snapshot: trialSnapshot('ru', { body: [paragraph('Двенадцать лодок.')] }),
      }),
      ledger.entry(guideNow, { kind: 'reinstated', publicId: 'p7d4t2wz', locale: 'en' }),
      ledger.entry(guideNow, {
        ...{ kind: 'withdrawn', publicId: 'k3v9x2m7', locale: 'km', notice: 'តួលេខខុស។' },
      }),
    );
    trial.clock.now += minute;
    const before = await mirror();
    trial.append(ledger.entry(guideNow + minute, { kind: 'killed', publicId: anotherId(0) }));
    trial.clock.now += minute;
    const after = await mirror();
    assert.notEqual(after, before);
    // Stopped after it had changed its files and before it had saved how far it had come, at the worst on the first page.
    await writeFile(sinceFile, '0');
    assert.equal(await mirror(), after);
  } finally {
    await trial.close();
    await rm(place, { recursive: true });
  }
}

function anotherId(count: number): string {
  return `another${String(count)}`;
}

/** Every file but the one that says how far it has come: none may be left half written. */
async function folderOf(folder: string): Promise<Record<string, unknown>> {
  const names = (await readdir(folder)).filter((name) => name !== 'since.txt').sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, JSON.parse(texts[index] ?? '')]));
}

/** What each address of a release says, asked one by one. */
async function publicOf(trial: TrialSite): Promise<Record<string, unknown>> {
  const ids = ['k3v9x2m7', 'p7d4t2wz', 'r6h8c5qn', 'w5n2y8fb'];
  ids.push(...Array.from({ length: more }, (_, count) => anotherId(count)));
  const found: Record<string, unknown> = {};
  for (const publicId of ids.sort()) {
    const { status, text } = await trial.get(`/api/v1/releases/${publicId}`);
    if (status !== 200) continue;
    const { publications } = JSON.parse(text) as { publications: { locale: string }[] };
    for (const each of publications) found[`${publicId}.${each.locale}.json`] = each;
  }
  return found;
}
