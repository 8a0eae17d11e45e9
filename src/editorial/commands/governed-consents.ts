import { consentEntriesOf } from '../../ledger/entries-of.ts';
import type { LedgerRequest } from '../../ledger/ledger-request.ts';
import type { Snapshot } from '../../model/release.ts';

/** The snapshot with the consents that hold: the newest `media-consent` entry governs each picture (rules §5). */
export async function governedConsents(req: LedgerRequest, snapshot: Snapshot): Promise<Snapshot> {
  const media: Snapshot['media'] = [];
  for (const each of snapshot.media) {
    const newest = (await consentEntriesOf(req, each.mediaId)).at(-1);
    if (!newest) media.push(each);
    else {
      const governed = { ...each };
      if (newest.until === null) delete governed.consentExpiresAt;
      else governed.consentExpiresAt = newest.until;
      media.push(governed);
    }
  }
  return { ...snapshot, media };
}
