import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createLocalReq } from 'payload';
import type { CommandCall } from '../../../src/editorial/commands/command-call.ts';
import { correct } from '../../../src/editorial/commands/correct.ts';
import { kill } from '../../../src/editorial/commands/kill.ts';
import { publish } from '../../../src/editorial/commands/publish.ts';
import { saveDraft } from '../../../src/editorial/commands/save-draft.ts';
import { withdraw } from '../../../src/editorial/commands/withdraw.ts';
import { releaseStates, type LocaleState } from '../../../src/editorial/states/release-states.ts';
import { toIso } from '../../../src/model/instant.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

const hour = 3_600_000;
const body = [{ children: [{ text: 'Water runs.' }] }];

describe('the states of a release', () => {
  let newsroom: Newsroom;
  let call: CommandCall;
  before(async () => {
    newsroom = await startNewsroom();
    const admin = await newsroom.createUser('admin');
    call = {
      payload: newsroom.payload,
      actor: { id: admin.id, role: 'admin', locales: [] },
    };
    // The first command writes the settings, with the time zone, into the ledger.
    await done(publish(call, { releaseId: await draft(), locales: ['ru'] }));
  });
  after(() => newsroom.close());

  const draft = async () => {
    const { id } = await newsroom.payload.create({
      collection: 'press-releases',
      locale: 'km',
      draft: true,
      data: { title: 'អណ្ដូងទឹក', body, kind: 'release', sourceLocale: 'km' },
    });
    await newsroom.payload.update({
      collection: 'press-releases',
      id,
      locale: 'ru',
      draft: true,
      data: { title: 'Колодцы', body },
    });
    return id;
  };
  const stateOf = async (id: string, locale: Locale): Promise<LocaleState> => {
    const req = await createLocalReq({}, newsroom.payload);
    const states = await releaseStates(req, id, newsroom.clock.now);
    assert.ok(states);
    assert.equal(states.timeZone, 'Asia/Phnom_Penh');
    return states.locales[locale];
  };
  const done = async (result: Promise<{ ok: boolean }>) => {
    assert.equal((await result).ok, true);
  };

  it('a locale without words is empty, one with a draft has an address to come', async () => {
    const id = await draft();
    const english = await stateOf(id, 'en');
    assert.deepEqual(
      [english.state, english.isEmpty, english.address, english.version],
      ['unpublished', true, null, null],
    );
    const russian = await stateOf(id, 'ru');
    assert.equal(russian.isEmpty, false);
    assert.equal(russian.isPublic, false);
    assert.match(russian.address ?? '', /^http:\/\/localhost:3000\/ru\/releases\/[0-9a-z]{8}-kolod[a-z]+$/);
  });

  it('a live one says since when, which version, and whether the draft has moved on', async () => {
    const id = await draft();
    await done(publish(call, { releaseId: id, locales: ['km'] }));
    const live = await stateOf(id, 'km');
    const now = toIso(newsroom.clock.now);
    assert.deepEqual(
      [live.state, live.since, live.listedAt, live.version, live.isPublic, live.hasChanges, live.isCorrected],
      ['live', now, now, 1, true, false, false],
    );
    await done(saveDraft(call, { releaseId: id, locale: 'km', text: { title: 'អណ្ដូងថ្មី', slug: 'new' } }));
    const changed = await stateOf(id, 'km');
    assert.equal(changed.hasChanges, true);
    assert.equal(changed.address, live.address, 'the address is that of the page, not of the draft');
  });

  it('a correction marks it, and makes the translation stale', async () => {
    const id = await draft();
    await done(publish(call, { releaseId: id, locales: ['km', 'ru'] }));
    assert.equal((await stateOf(id, 'ru')).isStale, false);
    await done(saveDraft(call, { releaseId: id, locale: 'km', text: { title: 'អណ្ដូងថ្មី' } }));
    const goesLiveAt = toIso(newsroom.clock.now + hour);
    await done(correct(call, { releaseId: id, notes: { km: 'កែចំណងជើង' }, goesLiveAt }));
    const waiting = await stateOf(id, 'km');
    assert.deepEqual(waiting.pending, { version: 2, goesLiveAt, isEmbargoed: false });
    assert.deepEqual([waiting.state, waiting.version, waiting.isCorrected], ['live', 1, false]);
    newsroom.clock.now += hour;
    const corrected = await stateOf(id, 'km');
    assert.deepEqual([corrected.version, corrected.isCorrected, corrected.pending], [2, true, null]);
    assert.equal((await stateOf(id, 'ru')).isStale, true);
  });

  it('a withdrawn one keeps its address and says why; a killed one has none', async () => {
    const id = await draft();
    await done(publish(call, { releaseId: id, locales: ['km'] }));
    const { address } = await stateOf(id, 'km');
    await done(withdraw(call, { releaseId: id, notices: { km: 'មិនត្រឹមត្រូវ' } }));
    const withdrawn = await stateOf(id, 'km');
    assert.deepEqual(
      [withdrawn.state, withdrawn.notice, withdrawn.address, withdrawn.isPublic],
      ['withdrawn', 'មិនត្រឹមត្រូវ', address, true],
    );
    await done(kill(call, { releaseId: id }));
    const killed = await stateOf(id, 'km');
    assert.deepEqual([killed.state, killed.address, killed.isPublic], ['killed', null, false]);
    assert.equal((await stateOf(id, 'en')).state, 'killed');
  });

  it('are none where there is no such release', async () => {
    const req = await createLocalReq({}, newsroom.payload);
    assert.equal(await releaseStates(req, 'no-such-release', newsroom.clock.now), null);
  });
});
