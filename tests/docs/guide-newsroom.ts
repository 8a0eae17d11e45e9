import { trialPicture, trialSettings, trialSnapshot, paragraph } from '../views/trial-texts.ts';
import type { StoredEntry } from '../../src/model/entry.ts';
import type { FrozenMedia } from '../../src/model/media.ts';
import { sha256 } from '../../src/model/hash.ts';
import { toIso } from '../../src/model/instant.ts';
import { createTrialLedger, type TrialLedger } from '../site/trial-ledger.ts';

/** The newsroom of docs/for-readers-and-partners.md: whatever the guide shows as an answer is what it answers. */

const day = 86_400_000;
const start = Date.UTC(2026, 10, 21, 3);

/** When the guide asks. */
export const guideNow = start + 2 * day;
/** The embargo link that the guide opens. */
const token = 'q8Jr0VbYtC1nXw2LkPz5dA';

const picture: FrozenMedia = {
  ...trialPicture,
  hash: sha256('a boat on a river'),
  files: trialPicture.files.map((each) => ({ ...each, sizeBytes: each.width ?? 0 })),
};
const map: FrozenMedia = {
  ...{ mediaId: 'map', kind: 'document', hash: sha256('a map'), fileName: 'Map of the district.pdf' },
  files: [{ file: 'original.pdf', mimeType: 'application/pdf', sizeBytes: 900 }],
  ...{ alt: '', caption: '', credit: '', licence: '' },
};

/** What the store of the newsroom holds. */
export const guideMedia: readonly FrozenMedia[] = [picture, map];

/** A newsroom with a release in three languages that was corrected, and one each withdrawn, killed and under embargo. */
export function guideNewsroom(): { ledger: TrialLedger; entries: StoredEntry[] } {
  const ledger = createTrialLedger();
  const files = { media: [picture, map], leadImageId: picture.mediaId, attachmentIds: [map.mediaId] };
  const boats = { publicId: 'k3v9x2m7', locale: 'en' } as const;
  const corrected = [paragraph('Twelve boats set out this morning.')];
  const wells = { publicId: 'p7d4t2wz', locale: 'en' } as const;
  const gone = { publicId: 'r6h8c5qn', locale: 'en' } as const;
  const fund = { publicId: 'w5n2y8fb', locale: 'en' } as const;
  const entries = [
    ledger.settings(start - day, {
      ...trialSettings,
      authority: 'press.example.org,2026',
      organisation: { ...trialSettings.organisation, email: 'press@example.org' },
      contacts: trialSettings.contacts.map((each) => ({ ...each, email: 'chantha@example.org' })),
    }),
    ledger.published(start - day, {
      ...gone,
      snapshot: trialSnapshot('en', { title: 'A name that must not be read', slug: 'a-name' }),
    }),
    ledger.published(start - day / 2, {
      ...wells,
      snapshot: trialSnapshot('en', { title: 'Wells run dry in three districts', slug: 'wells-run-dry' }),
    }),
    ledger.published(start, {
      ...boats,
      snapshot: trialSnapshot('en', { ...files, body: [paragraph('Ten boats set out this morning.')] }),
    }),
    ledger.published(start, { ...boats, locale: 'km', snapshot: trialSnapshot('km', files) }),
    ledger.published(start, { ...boats, locale: 'ru', snapshot: trialSnapshot('ru', files) }),
    ledger.published(start + day, {
      ...{
        ...boats,
        version: 2,
        listedAt: start,
        change: 'correction',
        note: 'Twelve boats set out, not ten.',
      },
      snapshot: trialSnapshot('en', { ...files, body: corrected }),
    }),
    ledger.entry(start + day, { kind: 'withdrawn', ...wells, notice: 'The figures were wrong.' }),
    ledger.entry(start + day, { kind: 'killed', publicId: gone.publicId }),
    ledger.published(start + day, {
      ...{ ...fund, goesLiveAt: guideNow + day, embargoed: true },
      snapshot: trialSnapshot('en', { title: 'A fund for new boats', slug: 'a-fund-for-new-boats' }),
    }),
    ledger.entry(start + day, {
      ...{ kind: 'embargo-link', publicId: fund.publicId, locales: ['en'] },
      ...{ tokenHash: sha256(token), expiresAt: toIso(guideNow + 2 * day) },
    }),
  ];
  return { ledger, entries };
}
