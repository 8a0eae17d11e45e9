import { canonicalJson } from '../../src/model/canonical-json.ts';
import {
  headHash,
  writeHead,
  type EntryHead,
  type NewEntry,
  type StoredEntry,
} from '../../src/model/entry.ts';
import { sha256 } from '../../src/model/hash.ts';
import { toIso, type Instant } from '../../src/model/instant.ts';
import type { Locale } from '../../src/model/locale.ts';
import { textHash, type Snapshot } from '../../src/model/release.ts';
import type { Settings } from '../../src/model/settings.ts';

/** Chains entries as the ledger's append does, without a database: for tests of the public side. */
export interface TrialLedger {
  entry(at: Instant, entry: NewEntry, snapshot?: Snapshot | Settings): StoredEntry;
  settings(at: Instant, settings: Settings): StoredEntry;
  published(at: Instant, publication: TrialPublication): StoredEntry;
}

export interface TrialPublication {
  publicId: string;
  locale: Locale;
  snapshot: Snapshot;
  version?: number;
  /** By default at once. */
  goesLiveAt?: Instant;
  listedAt?: Instant;
  embargoed?: true;
  change?: 'first' | 'minor' | 'correction';
  note?: string;
  translatedFrom?: { locale: Locale; hash: string };
}

export function createTrialLedger(): TrialLedger {
  let sequence = 0;
  let previousHash: string | null = null;
  const append: TrialLedger['entry'] = (at, entry, snapshot) => {
    sequence += 1;
    const text = snapshot ? canonicalJson(snapshot) : null;
    const common = { sequence, at: toIso(at), by: 'trial', previousHash };
    const head = writeHead({
      ...entry,
      ...common,
      ...(text === null ? {} : { snapshotHash: sha256(text) }),
    } as EntryHead);
    previousHash = headHash(head);
    return { sequence, head, snapshot: text };
  };
  return {
    entry: append,
    settings: (at, settings) => append(at, { kind: 'settings' }, settings),
    published(
      at,
      { snapshot, version = 1, goesLiveAt = at, listedAt = goesLiveAt, change = 'first', ...rest },
    ) {
      const hash = textHash(snapshot);
      const dates = { goesLiveAt: toIso(goesLiveAt), listedAt: toIso(listedAt) };
      const head = {
        kind: 'published' as const,
        version,
        change,
        textHash: hash,
        basis: hash,
        ...dates,
        ...rest,
      };
      return append(at, head, snapshot);
    },
  };
}
