import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { releasePath, feedPath } from '../../src/model/address.ts';
import type { NewEntry } from '../../src/model/entry.ts';
import { releaseHref } from '../../src/model/rich-text.ts';
import { trialSettings, trialSnapshot } from '../views/trial-texts.ts';
import { createTrialLedger, type TrialLedger } from './trial-ledger.ts';
import { startTrialSite, type TrialSite } from './trial-site.ts';

const start = Date.UTC(2026, 10, 21, 3);
const hour = 3_600_000;
const target = 'wxyz6789';
const secret = 'secret-slug';
const page = releasePath('en', { publicId: 'abcd2345', slug: trialSnapshot('en').slug });

let trial: TrialSite;
let ledger: TrialLedger;

/** A live release whose body links to one under embargo for an hour. */
beforeEach(async () => {
  trial = await startTrialSite({ now: start });
  ledger = createTrialLedger();
  const words = [{ type: 'text' as const, text: 'the second convoy', bold: true as const }];
  const link = { type: 'link' as const, href: releaseHref(target), children: words };
  const linking = trialSnapshot('en', {
    body: [{ type: 'paragraph', children: [link] }],
    relatedReleases: [target],
  });
  const linked = trialSnapshot('en', { title: 'Secret', slug: secret });
  trial.append(
    ledger.settings(start, trialSettings),
    ledger.published(start, { publicId: 'abcd2345', locale: 'en', snapshot: linking }),
    ledger.published(start, {
      ...{ publicId: target, locale: 'en', snapshot: linked },
      ...{ goesLiveAt: start + hour, embargoed: true },
    }),
  );
});
afterEach(() => trial.close());

async function expectLink(isThere: boolean): Promise<void> {
  const marked = '<strong>the second convoy</strong>';
  const address = `${trial.origin}${releasePath('en', { publicId: target, slug: secret })}`;
  for (const asked of [page, feedPath('en', 'rss')]) {
    const answer = await trial.get(asked);
    // Feeds hold HTML as escaped text.
    const text = answer.text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    assert.ok(text.includes(marked), asked);
    assert.equal(text.includes(`<a href="${address}">${marked}</a>`), isThere, asked);
    assert.equal(text.includes('"release:'), false, asked);
  }
}

test('a link appears in page and feed when the clock reaches the go-live, and says nothing before', async () => {
  await expectLink(false);
  trial.clock.now = start + hour - 1;
  await expectLink(false);
  for (const asked of [page, feedPath('en', 'rss')])
    assert.doesNotMatch((await trial.get(asked)).text, /secret/i, asked);
  trial.clock.now = start + hour;
  await expectLink(true);
});

const ends: Record<string, NewEntry> = {
  withdrawn: { kind: 'withdrawn', publicId: target, locale: 'en', notice: 'In error.' },
  killed: { kind: 'killed', publicId: target },
};
for (const [state, entry] of Object.entries(ends)) {
  test(`a link to a release that is ${state} is its words from that entry on`, async () => {
    trial.clock.now = start + hour;
    await expectLink(true);
    trial.append(ledger.entry(start + hour, entry));
    await expectLink(false);
  });
}
