import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactsOf, organisationName, type Settings } from '../../src/model/settings.ts';

const contacts: Settings['contacts'] = [
  { contactId: 'sok', name: { km: 'សុខ ដារ៉ា', en: 'Sok Dara' }, position: { en: 'Officer' }, phone: '012' },
  { contactId: 'ivan', name: { ru: 'Иван Седов' }, position: {} },
];

function organisation(name: Settings['organisation']['name']): Pick<Settings, 'organisation'> {
  const nothing = { boilerplate: {}, address: {} };
  return { organisation: { ...nothing, name, timeZone: 'Asia/Phnom_Penh', defaultLocale: 'km' } };
}

describe('the contacts of a release', () => {
  it('are those with a name in the locale, as the release has them in order', () => {
    const contactIds = ['ivan', 'gone', 'sok'];
    assert.deepEqual(contactsOf({ contactIds }, { contacts }, 'en'), [
      { contactId: 'sok', name: 'Sok Dara', position: 'Officer', email: '', phone: '012' },
    ]);
    const named = contactsOf({ contactIds: ['sok', 'ivan'] }, { contacts }, 'km');
    assert.deepEqual(
      named.map(({ name, position }) => [name, position]),
      [['សុខ ដារ៉ា', '']],
    );
  });
});

describe('the name of the organisation', () => {
  it('is in the locale, else in the default one, else in any, and says in which', () => {
    const names = { km: 'សមាគម', en: 'Society', ru: 'Общество' };
    assert.deepEqual(organisationName(organisation(names), 'ru'), { text: 'Общество', locale: 'ru' });
    assert.deepEqual(organisationName(organisation({ ...names, ru: '' }), 'ru'), {
      text: 'សមាគម',
      locale: 'km',
    });
    assert.deepEqual(organisationName(organisation({ ru: 'Общество' }), 'en'), {
      text: 'Общество',
      locale: 'ru',
    });
    assert.equal(organisationName(organisation({}), 'en'), null);
  });
});
