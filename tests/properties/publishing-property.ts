import assert from 'node:assert/strict';
import fc, { type AsyncCommand } from 'fast-check';
import { changeSettings } from '../../src/editorial/commands/change-settings.ts';
import { kill } from '../../src/editorial/commands/kill.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { parseHead, type EntryHead } from '../../src/model/entry.ts';
import { locales } from '../../src/model/locale.ts';
import { expectPublic } from './expect-public.ts';
import type { PublicSides } from './public-sides.ts';
import { startPublicSides } from './public-sides.ts';
import type { Model } from './rules-model.ts';
import { steps, type Step } from './steps.ts';
import { takeStep, type Run } from './take-step.ts';
import { token } from './tokens.ts';

interface Real extends Run {
  picture: Awaited<ReturnType<PublicSides['newPicture']>>;
}

export interface PropertyBounds {
  runs: number;
  stepsEach: number;
  /** No further run begins after that. */
  limitMs: number;
  seed?: number;
}

/**
 * Random sequences of all commands, allowed and not, against the model: after every step, and at every instant that
 * the clock is set to, ledger, read model, pages and feeds say what the rules say, with the cache and without.
 * Answers how many runs and steps there were.
 */
export async function checkPublishing(
  database: 'sqlite' | 'mongodb',
  { runs, stepsEach, limitMs, seed }: PropertyBounds,
): Promise<{ runs: number; steps: number }> {
  const sides = await startPublicSides(database);
  const done = { runs: 0, steps: 0 };
  let lastToken = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.commands(
          steps.map((step) => step.map((each) => new StepCommand(each, done))),
          { maxCommands: stepsEach, size: 'max' },
        ),
        async (commands) => {
          const { model, real } = await begin(sides, lastToken);
          done.runs += 1;
          try {
            await fc.asyncModelRun(() => ({ model, real }), commands);
          } finally {
            ({ lastToken } = model);
            await end(model, real);
          }
        },
      ),
      {
        numRuns: runs,
        interruptAfterTimeLimit: limitMs,
        includeErrorInReport: true,
        ...(seed === undefined ? {} : { seed }),
      },
    );
    const verdict = await verifyLedger(sides.reader);
    assert.deepEqual(verdict.faults, []);
  } finally {
    await sides.close();
  }
  return done;
}

class StepCommand implements AsyncCommand<Model, Real> {
  readonly step: Step;
  readonly #done: { steps: number };

  constructor(step: Step, done: { steps: number }) {
    this.step = step;
    this.#done = done;
  }

  check(model: Readonly<Model>): boolean {
    return this.step.act !== 'draft' || model.releases.length < 3;
  }

  async run(model: Model, real: Real): Promise<void> {
    this.#done.steps += 1;
    const { reader, follower } = real.sides;
    const before = await reader.tip();
    const entries = await takeStep(model, real, this.step);
    const appended = (await reader.readFrom(before + 1, 1000)).map(({ head }) => parseHead(head));
    assert.deepEqual(appended.map(summary), entries, 'what the command appends');
    for (const head of appended) expectFacts(model, head);
    await follower.caughtUp(before + appended.length);
    await expectPublic(model, real, real.picture);
  }

  toString(): string {
    return JSON.stringify(this.step);
  }
}

function summary(head: EntryHead): string {
  const parts = [
    head.kind,
    'locale' in head ? head.locale : '',
    'version' in head ? String(head.version) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The facts of an entry that readers do not see, or see later. */
function expectFacts(model: Model, head: EntryHead): void {
  assert.equal(Date.parse(head.at), model.now);
  if (head.kind !== 'published') return;
  const release = model.releases.find(({ publicId }) => publicId === head.publicId);
  const version = release?.pages[head.locale].versions.find(({ number }) => number === head.version);
  assert.ok(version);
  const hashOf = (text: number, unseen?: string): string => {
    const hash = model.hashes.get(text) ?? unseen;
    assert.ok(hash, `no entry has named text ${String(text)} yet`);
    model.hashes.set(text, hash);
    return hash;
  };
  assert.equal(hashOf(version.text, head.textHash), head.textHash);
  assert.deepEqual(
    {
      goesLiveAt: Date.parse(head.goesLiveAt),
      listedAt: Date.parse(head.listedAt),
      isEmbargoed: head.embargoed ?? false,
      change: head.change,
      note: head.note ?? null,
      basis: head.basis,
      from: head.translatedFrom?.hash ?? null,
    },
    {
      goesLiveAt: version.goesLiveAt,
      listedAt: version.listedAt,
      isEmbargoed: version.isEmbargoed,
      change: version.change,
      note: version.note === null ? null : token.note(version.note),
      basis: hashOf(version.basis),
      from: version.from === null ? null : hashOf(version.from, head.translatedFrom?.hash),
    },
  );
}

/** What earlier runs left is killed; a run begins with its own picture, organisation and topic, and two drafts, one linked to the other. */
async function begin(sides: PublicSides, lastToken: number): Promise<{ model: Model; real: Real }> {
  const picture = await sides.newPicture();
  const name = lastToken + 1;
  const said = (word: string) => Object.fromEntries(locales.map((locale) => [locale, word]));
  const result = await changeSettings(sides.admin, {
    organisation: { name: said(token.name(name)) },
    topics: [{ label: said('Water'), slug: said('water') }],
  });
  assert.ok(result.ok, JSON.stringify(result));
  const [topicId = ''] = result.value.topicIds;
  const model: Model = {
    now: sides.newsroom.clock.now,
    releases: [],
    consentUntil: null,
    name,
    labels: new Set(locales),
    lastToken: name,
    targets: new Map(),
    hashes: new Map(),
  };
  const real = { sides, picture, mediaId: picture.mediaId, topicId };
  const draft = { act: 'draft', releasedAgo: null, hasPicture: false } as const;
  await takeStep(model, real, { ...draft, source: 'en', others: ['km', 'ru'] });
  await takeStep(model, real, { ...draft, source: 'km', others: ['en'], hasPicture: true });
  await takeStep(model, real, { act: 'link', rel: 0, locale: 'en', to: 1 });
  return { model, real };
}

async function end(model: Model, { sides, topicId }: Real): Promise<void> {
  for (const { releaseId } of model.releases) await kill(sides.admin, { releaseId });
  const result = await changeSettings(sides.admin, { removedTopics: [topicId] });
  assert.ok(result.ok, JSON.stringify(result));
}
