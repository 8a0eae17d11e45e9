import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locale } from '../../src/model/locale.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

describe('the slug of a language', () => {
  let newsroom: Newsroom;

  before(async () => {
    newsroom = await startNewsroom();
  });
  after(() => newsroom.close());

  it('comes with its first title, in its own script', async () => {
    const { id } = await save('en', { title: 'Boats leave at six' });
    assert.equal((await read(id, 'en')).slug, 'boats-leave-at-six');
    await save('ru', { title: 'Лодки выходят в шесть' }, id);
    assert.equal((await read(id, 'ru')).slug, 'lodki-vyhodyat-v-shest');
    await save('km', { title: 'ទូកចេញដំណើរ' }, id);
    assert.match((await read(id, 'km')).slug ?? '', /^ទូក/u);
  });

  it('stays when the title changes, and where somebody gave it', async () => {
    const { id } = await save('en', { title: 'Boats leave at six' });
    await save('en', { title: 'Boats leave at seven' }, id);
    assert.equal((await read(id, 'en')).slug, 'boats-leave-at-six');
    const given = await save('en', { title: 'Boats leave at six', slug: 'boats' });
    assert.equal((await read(given.id, 'en')).slug, 'boats');
  });

  it('stays empty without a title', async () => {
    const { id } = await save('en', { summary: 'No title yet' });
    assert.equal((await read(id, 'en')).slug ?? null, null);
  });

  function save(locale: Locale, data: object, id?: string) {
    const { payload } = newsroom;
    const options = { collection: 'press-releases' as const, locale, draft: true as const };
    return id === undefined
      ? payload.create({ ...options, data: { sourceLocale: locale, ...data } })
      : payload.update({ ...options, id, data });
  }

  function read(id: string, locale: Locale) {
    const { payload } = newsroom;
    return payload.findByID({ collection: 'press-releases', id, locale, fallbackLocale: false, draft: true });
  }
});
