import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { commandRights } from '../../../src/editorial/commands/command-rights.ts';
import { recordWords, type RecordValue } from '../../../src/editorial/texts/record-words.ts';
import { entryHeadSchema } from '../../../src/model/entry.ts';
import { locales } from '../../../src/model/locale.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

describe('what a record says to people', () => {
  let newsroom: Newsroom;
  before(async () => {
    newsroom = await startNewsroom();
  });
  after(() => newsroom.close());

  const say = (says: RecordValue, value: unknown, language = 'en') =>
    recordWords(says, value, { payload: newsroom.payload, language });

  it('an instant is a date by the clocks of the organisation, in the language of whoever looks', async () => {
    const at = '2026-11-24T23:07:54.729Z';
    assert.equal(await say('instant', at), '25 November 2026 at 06:07');
    assert.equal(await say('instant', at, 'ru'), '25 ноября 2026 г. в 06:07');
    assert.equal(await say('instant', at, 'km'), 'ថ្ងៃទី២៥ ខែវិច្ឆិកា ឆ្នាំ២០២៦ ម៉ោង០៦:០៧');
  });

  it('an account is its name, and stays an id once it is gone', async () => {
    const { id } = await newsroom.createUser('editor');
    await newsroom.payload.update({ collection: 'users', id, data: { name: 'Meas Ratana' } });
    assert.equal(await say('account', id), 'Meas Ratana');
    assert.equal(await say('account', 'gone'), 'gone');
  });

  it('every act and every kind of entry has words in every language', async () => {
    const kinds = entryHeadSchema.options.map(({ shape }) => shape.kind.value);
    for (const language of locales) {
      for (const act of Object.keys(commandRights)) {
        assert.notEqual(await say('act', act, language), act, language);
      }
      for (const kind of kinds) assert.notEqual(await say('entry', kind, language), kind, language);
    }
  });

  it('what is empty says nothing', async () => {
    assert.equal(await say('instant', null), '');
  });
});
