import assert from 'node:assert/strict';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ProblemError } from '../../src/model/problem.ts';
import { readModelPaths } from '../../src/read-model/read-model-file.ts';
import { schemaVersion } from '../../src/read-model/schema.ts';
import { openLedgerFile } from '../support/ledger-file.ts';
import { syntheticLedger } from '../support/synthetic-ledger.ts';
import { expectedContents, newPlace, type Place } from './following.ts';
import { hour, ledgerScript, start, type LedgerScript } from './ledger-script.ts';

const places: Place[] = [];
after(async () => {
  for (const place of places) await place.end();
});

async function placeWith(entries: Parameters<typeof newPlace>[0]): Promise<Place> {
  const place = await newPlace(entries);
  places.push(place);
  return place;
}

/** Entry 1 and `releases` releases in Khmer, one a second. */
function script(releases: number, by?: string): LedgerScript {
  const written = ledgerScript(by);
  written.settings(start);
  for (let index = 0; index < releases; index += 1)
    written.publish(start + index * 1000, `r${String(index)}`, 'km');
  return written;
}

const isClosedProblem = (error: unknown): boolean =>
  error instanceof ProblemError && error.problems[0]?.rule === 'follower-closed';

describe('a follower', () => {
  it('builds a missing file to the tip before it serves, and nothing else is left beside it', async () => {
    const { entries } = script(20);
    const place = await placeWith(entries);
    const follower = place.follow();
    assert.equal(follower.readModel(), null);
    await follower.ready;
    assert.equal(follower.sequence(), 21);
    assert.equal(follower.readModel()?.page('r19', 'km', start + hour).state, 'live');
    await follower.close();
    assert.deepEqual(place.contents(), expectedContents(entries));
    assert.deepEqual(readdirSync(place.dir), [basename(place.file), `${basename(place.file)}.lock`]);
  });

  it('builds a large one in another thread', async () => {
    const entries = [...syntheticLedger({ releases: 120, correctEvery: 9 })];
    const place = await placeWith(entries);
    const follower = place.follow();
    await follower.ready;
    assert.equal(follower.sequence(), entries.length);
    await follower.close();
    assert.deepEqual(place.contents(), expectedContents(entries));
  });

  it('applies what is appended, told by the ledger or by a call', async () => {
    const written = script(3);
    const place = await placeWith(written.entries);
    const told: number[] = [];
    const follower = place.follow({ onApplied: (sequence) => told.push(sequence) });
    await follower.ready;
    written.publish(start + hour, 'new', 'en');
    place.ledger.append(written.entries.slice(4));
    await follower.caughtUp(5);
    assert.equal(follower.readModel()?.page('new', 'en', start + hour).state, 'live');
    written.add(start + hour, { kind: 'killed', publicId: 'new' });
    place.ledger.append(written.entries.slice(5));
    follower.wake();
    await follower.caughtUp(6);
    assert.deepEqual(told, [4, 5, 6]);
    await follower.close();
    assert.deepEqual(place.contents(), expectedContents(written.entries));
  });

  it('serves an intact file at once when the ledger cannot be reached, and catches up when it can', async () => {
    const written = script(3);
    const place = await placeWith(written.entries);
    const first = place.follow();
    await first.ready;
    await first.close();
    const away = join(place.dir, 'not-there.sqlite');
    const second = place.follow({ ledger: { database: 'sqlite', path: away } });
    assert.equal(second.isServing(), true);
    assert.equal(second.readModel()?.sequence(), 4);
    await place.until(() => place.logged.includes('The ledger cannot be followed; trying again'));
    written.publish(start + hour, 'new', 'en');
    const back = openLedgerFile(away);
    back.append(written.entries);
    await second.caughtUp(5);
    back.close();
    assert.equal(place.logged.filter((each) => each.includes('cannot be followed')).length, 1);
  });

  it('begins to serve when a ledger that was away at start appears', async () => {
    const place = await placeWith(script(2).entries);
    const path = join(place.dir, 'later.sqlite');
    const follower = place.follow({ ledger: { database: 'sqlite', path } });
    await place.until(() => place.logged.includes('The ledger cannot be followed; trying again'));
    assert.equal(follower.isServing(), false);
    const later = openLedgerFile(path);
    later.append(script(5).entries);
    await follower.ready;
    assert.equal(follower.sequence(), 6);
    later.close();
  });

  it('does not serve before there are settings', async () => {
    const place = await placeWith([]);
    const follower = place.follow();
    await place.until(() => existsSync(place.file));
    assert.equal(follower.isServing(), false);
    place.ledger.append(script(1).entries);
    await follower.ready;
    assert.equal(follower.isServing(), true);
  });

  it('refuses a file that another follower writes, and takes it when that one has closed', async () => {
    const place = await placeWith(script(1).entries);
    const first = place.follow();
    await first.ready;
    assert.throws(
      () => place.follow(),
      (error: unknown) => error instanceof ProblemError && error.message.includes(String(process.pid)),
    );
    await first.close();
    await place.follow().ready;
  });

  it('rejects those who wait when it is closed', async () => {
    const place = await placeWith(script(1).entries);
    const follower = place.follow();
    await follower.ready;
    const waiting = assert.rejects(follower.caughtUp(99), isClosedProblem);
    await follower.close();
    await waiting;
    await follower.close();
    await assert.rejects(follower.caughtUp(99), isClosedProblem);
  });

  it('closed while a thread builds, leaves nothing that is served', async () => {
    const place = await placeWith(syntheticLedger({ releases: 200 }));
    const follower = place.follow();
    await place.until(() => place.logged.includes('Building the read model'));
    await follower.close();
    await assert.rejects(follower.ready, isClosedProblem);
    assert.equal(existsSync(place.file), false);
    await place.follow().ready;
  });
});

describe('a ledger that is not the one followed', () => {
  const cases: [string, (written: LedgerScript) => LedgerScript][] = [
    ['shorter', () => script(3)],
    ['different from the first entry on', () => script(9, 'somebody else')],
    [
      'different from the middle on, and longer',
      () => {
        const other = script(4);
        for (let index = 0; index < 9; index += 1) other.publish(start + hour, `x${String(index)}`, 'ru');
        return other;
      },
    ],
  ];
  for (const [what, replace] of cases) {
    it(`because it is ${what} is read anew while the old file is served`, async () => {
      const place = await placeWith(script(9).entries);
      const follower = place.follow();
      await follower.ready;
      const before = follower.readModel();
      const other = replace(script(9));
      place.ledger.clear();
      // What is served does not change before the new file is there.
      assert.equal(before?.page('r8', 'km', start + hour).state, 'live');
      place.ledger.append(other.entries);
      await place.until(
        () => follower.readModel() !== before && follower.sequence() === other.entries.length,
      );
      await follower.close();
      assert.deepEqual(place.contents(), expectedContents(other.entries));
    });

    it(`because it is ${what} is noticed after a restart`, async () => {
      const place = await placeWith(script(9).entries);
      const first = place.follow();
      await first.ready;
      await first.close();
      const other = replace(script(9));
      place.ledger.clear();
      place.ledger.append(other.entries);
      const second = place.follow();
      assert.equal(second.isServing(), true);
      const before = second.readModel();
      await place.until(() => second.readModel() !== before && second.sequence() === other.entries.length);
      await second.close();
      assert.deepEqual(place.contents(), expectedContents(other.entries));
    });
  }

  it('or a broken chain is logged once and keeps the old file served', async () => {
    const written = script(4);
    const place = await placeWith(written.entries);
    const follower = place.follow();
    await follower.ready;
    const other = script(6, 'somebody else');
    place.ledger.append(other.entries.slice(5));
    await place.until(() => place.logged.includes('The ledger cannot be followed; trying again'));
    assert.equal(follower.sequence(), 5);
    assert.equal(follower.readModel()?.page('r3', 'km', start + hour).state, 'live');
    await follower.close();
  });
});

describe('another schema', () => {
  it('is built beside the old file, which is removed then', async () => {
    const { entries } = script(5);
    const place = await placeWith(entries);
    const old = place.follow();
    await old.ready;
    await old.close();
    const follower = place.follow({ schema: schemaVersion + 1 });
    await follower.ready;
    assert.equal(follower.sequence(), 6);
    assert.deepEqual(
      readdirSync(place.dir).filter((name) => name.startsWith(basename(place.file))),
      [],
    );
    await follower.close();
    assert.ok(existsSync(readModelPaths(place.dir, schemaVersion + 1).file));
  });

  it('leaves a file alone that another process still serves from', async () => {
    const place = await placeWith(script(5).entries);
    const old = place.follow();
    await old.ready;
    const follower = place.follow({ schema: schemaVersion + 1 });
    await follower.ready;
    assert.ok(existsSync(place.file));
    assert.equal(old.readModel()?.page('r1', 'km', start + hour).state, 'live');
  });
});

describe('a damaged file', () => {
  async function placeWithFile(releases: number): Promise<Place> {
    const place = await placeWith(script(releases).entries);
    const follower = place.follow();
    await follower.ready;
    await follower.close();
    return place;
  }

  for (const [what, harm] of [
    [
      'is no database',
      (file: string) => writeFileSync(file, 'no database at all, only some text\n'.repeat(200)),
    ],
    ['is empty', (file: string) => writeFileSync(file, '')],
    ['is cut', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096)],
    ['has other bytes in its pages', (file: string) => overwrite(file)],
  ] as const) {
    it(`that ${what} is built anew, at the first question where it opens`, async () => {
      const place = await placeWithFile(60);
      harm(place.file);
      const follower = place.follow();
      await place.until(() => {
        try {
          return follower.readModel()?.feed({ locale: 'km' }, start + hour, { limit: 60 }).length === 60;
        } catch {
          return false;
        }
      });
      assert.ok(place.logged.includes('The read model is damaged'));
      await follower.close();
      assert.deepEqual(place.contents(), expectedContents(script(60).entries));
    });
  }

  it('is built anew when it was removed', async () => {
    const place = await placeWithFile(5);
    await rm(place.dir, { recursive: true });
    const follower = place.follow();
    await follower.ready;
    assert.equal(follower.sequence(), 6);
  });
});

/** Everything from the fourth page on. */
function overwrite(file: string): void {
  const descriptor = openSync(file, 'r+');
  const noise = Buffer.alloc(4096, 0xa5);
  for (let page = 4; page * 4096 < statSync(file).size; page += 1)
    writeSync(descriptor, noise, 0, 4096, page * 4096);
  closeSync(descriptor);
}
