import assert from 'node:assert/strict';
import { createSiteApp } from '../../../src/site/site-app.ts';
import { routes } from '../../../src/site/routes.ts';
import { createResponseCache } from '../../../src/site/response-cache.ts';
import { unzip } from '../../press-kit/unzip.ts';
import { trialSettings } from '../../views/trial-texts.ts';
import { createTrialLedger } from '../trial-ledger.ts';
import { addressKinds } from './address-kinds.ts';
import type { Asked } from './expected.ts';
import { start, type InstantName } from './instants.ts';
import { bytesOf, folderOf, marksIn, storedThings } from './marks.ts';
import { stories } from './stories.ts';
import type { Moment } from './story.ts';
import type { Answered } from '../../support/listen.ts';
import { openTwoSites } from './two-sites.ts';
import { versionsOf } from './file-kinds.ts';

/** The public side with all stories in its ledger, told one instant after the other. */
export interface Table {
  /** The patterns of all addresses that the site answers. */
  paths(): string[];
  /** Appends what comes with an instant. */
  tell(name: InstantName): void;
  /** Asks what the response cache keeps, so that it is full of answers of this moment. */
  ask(moment: Moment): Promise<void>;
  /** Asks every address at a moment, and throws an AssertionError that lists what is not as the rules say. */
  expect(moment: Moment): Promise<void>;
  close(): Promise<void>;
}

const keptKinds = addressKinds.filter(({ path }) => routes.some((route) => route.path === path));

export async function openTable(): Promise<Table> {
  const sites = await openTwoSites(start);
  const ledger = createTrialLedger();
  sites.append([ledger.settings(start, trialSettings)]);
  for (const story of stories)
    for (const version of versionsOf(story))
      for (const thing of storedThings) {
        const bytes = Buffer.from(bytesOf(story.name, version, thing));
        const files = ['original.jpg', '320.jpg', 'original.pdf', 'card.png'].map(
          (file) => [file, bytes] as const,
        );
        await sites.mediaStore.put(folderOf(story.name, version, thing), new Map(files));
      }

  return {
    paths: () => pathsOf(sites),
    tell(name) {
      for (const { entries } of stories)
        for (const [at, write] of entries) if (at === name) sites.append(write(ledger));
    },
    async ask(moment) {
      sites.clock.now = moment.now;
      for (const { target, headers, expected } of keptKinds.flatMap((kind) => kind.asked(moment)))
        if (expected.status === 200) await sites.warm(target, headers);
    },
    async expect(moment) {
      sites.clock.now = moment.now;
      const wrong: string[] = [];
      for (const kind of addressKinds)
        for (const asked of kind.asked(moment)) {
          const warm = await sites.warm(asked.target, asked.headers);
          const faults = await faultsOf(warm, asked);
          // Nothing else is kept: it is made anew by both.
          if (warm.status === 200 && keptKinds.includes(kind))
            faults.push(...differences(warm, await sites.cold(asked.target, asked.headers)));
          wrong.push(...faults.map((fault) => `${asked.target} ${fault}`));
        }
      const at = `${new Date(moment.now).toISOString()}, ${moment.reached} reached`;
      assert.deepEqual(wrong.slice(0, 12), [], `${String(wrong.length)} answers are wrong at ${at}`);
    },
    close: () => sites.close(),
  };
}

function pathsOf({ options }: Awaited<ReturnType<typeof openTwoSites>>): string[] {
  const app = createSiteApp({
    ...options,
    parts: { origin: options.origin } as never,
    assets: new Map(),
    isReady: () => true,
    cache: createResponseCache(0, options.origin),
  });
  return (app as unknown as { router: { stack: { route?: { path: string } }[] } }).router.stack.flatMap(
    ({ route }) => route?.path ?? [],
  );
}

async function faultsOf(answered: Answered, { expected }: Asked): Promise<string[]> {
  const { status, must, may = [], words = [], location, releases } = expected;
  const text = await textsOf(answered);
  const found = marksIn(text);
  const allowed = new Set([...must, ...may]);
  return [
    ...(answered.status === status ? [] : [`is ${String(answered.status)}, not ${String(status)}`]),
    ...(location === undefined || answered.headers.location === location
      ? []
      : [`leads to ${String(answered.headers.location)}, not ${location}`]),
    ...must.filter((each) => !found.has(each)).map((each) => `lacks ${each}`),
    ...words.filter((each) => !text.includes(each)).map((each) => `does not say ${each}`),
    ...[...found].filter((each) => !allowed.has(each)).map((each) => `shows ${each}`),
    ...(releases
      ? stories.filter((each) => text.includes(each.publicId) !== releases.includes(each))
      : []
    ).map(({ name }) => `names or does not name ${name}`),
  ];
}

/** What the cache says must be what is made anew. */
function differences(warm: Answered, cold: Answered): string[] {
  const headersOf = ({ headers }: Answered) => [
    headers['content-type'],
    headers['cache-control'],
    headers.location,
    headers.link,
  ];
  return [
    ...(warm.status === cold.status ? [] : [`is ${String(warm.status)} from the cache`]),
    ...(bodyOf(warm) === bodyOf(cold) ? [] : ['has another body from the cache']),
    ...(String(headersOf(warm)) === String(headersOf(cold)) ? [] : ['has other headers from the cache']),
  ];
}

/** Without where a mirror goes on: that is the instant at which the answer was made. */
function bodyOf({ body }: Answered): string {
  return body.toString('latin1').replace(/"since":"[^"]+"/, '');
}

/** Everything that an answer says: headers, body, and what is packed into it. */
async function textsOf({ headers, body }: Answered): Promise<string> {
  return JSON.stringify(headers) + (await unpacked(body));
}

async function unpacked(bytes: Buffer): Promise<string> {
  // A ZIP archive, which a Word document is too.
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return bytes.toString();
  const inside = await unzip(bytes);
  const texts = await Promise.all([...inside].map(async ([name, each]) => `${name} ${await unpacked(each)}`));
  return texts.join(' ');
}
