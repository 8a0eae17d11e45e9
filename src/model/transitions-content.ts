import type { Instant } from './instant.ts';
import { isConsentOver } from './media.ts';
import type { Problem } from './problem.ts';
import type { Snapshot } from './release.ts';
import { plainText, type RichText } from './rich-text.ts';
import { hasWords, type Candidate } from './transitions-record.ts';

/** The first instant whose ISO form has four digits of year, so that the ledger's instants sort as text. */
const firstInstant = Date.parse('0001-01-01T00:00:00.000Z');

/** What keeps a locale from being published: title, slug and body, and every picture's consent (rules §1). */
export function contentProblems({ locale, snapshot, releasedAt }: Candidate, goesLiveAt: Instant): Problem[] {
  const missing = (rule: string, field: 'title' | 'slug' | 'body'): Problem => ({
    code: 'Invalid',
    rule,
    message: `The ${field} of ${locale} is empty.`,
    locale,
    field,
  });
  return [
    ...(releasedAt === undefined || releasedAt >= firstInstant
      ? []
      : [
          {
            code: 'Invalid',
            rule: 'released-too-early',
            message: 'The release date lies before the year 1.',
            field: 'releasedAt',
          } satisfies Problem,
        ]),
    ...(hasWords(snapshot.title) ? [] : [missing('title-missing', 'title')]),
    ...(hasWords(snapshot.slug) ? [] : [missing('slug-missing', 'slug')]),
    ...(hasContent(snapshot.body) ? [] : [missing('body-missing', 'body')]),
    ...pictures(snapshot)
      .filter((picture) => isConsentOver(picture, goesLiveAt))
      .map(({ mediaId, consentExpiresAt }): Problem => ({
        code: 'Invalid',
        rule: 'consent-ended',
        message: `The consent for picture ${mediaId} ends at ${String(consentExpiresAt)}, before the go-live of ${locale}; take the picture out.`,
        locale,
        field: snapshot.leadImageId === mediaId ? 'leadImage' : 'body',
        values: { consentExpiresAt: String(consentExpiresAt) },
      })),
  ];
}

/** What is worth a look before publishing, but keeps nothing back. */
export function contentWarnings({ locale, snapshot, releasedAt }: Candidate, goesLiveAt: Instant): Problem[] {
  const warning = (rule: string, message: string, field: string): Problem => ({
    code: 'Invalid',
    rule,
    message,
    locale,
    field,
  });
  return [
    ...(hasWords(snapshot.summary)
      ? []
      : [warning('summary-missing', `The summary of ${locale} is empty.`, 'summary')]),
    ...(hasWords(snapshot.datelinePlace)
      ? []
      : [warning('dateline-missing', `The dateline of ${locale} names no place.`, 'datelinePlace')]),
    ...pictures(snapshot)
      .filter(({ alt }) => !hasWords(alt))
      .map(({ mediaId }) =>
        warning(
          'alt-missing',
          `Picture ${mediaId} has no alternative text in ${locale}.`,
          snapshot.leadImageId === mediaId ? 'leadImage' : 'body',
        ),
      ),
    ...(releasedAt !== undefined && releasedAt > goesLiveAt
      ? [
          warning(
            'released-later',
            `The release date lies after the go-live of ${locale}; the go-live is shown.`,
            'releasedAt',
          ),
        ]
      : []),
  ];
}

function hasContent(body: RichText): boolean {
  return hasWords(plainText(body)) || body.some((block) => block.type === 'picture');
}

function pictures({ media }: Snapshot): Snapshot['media'] {
  return media.filter((each) => each.kind === 'picture');
}
