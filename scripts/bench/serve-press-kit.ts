/** Serves a release whose press kit has so many MB of pictures: `serve-press-kit.ts MEGABYTES`. */
import { randomBytes } from 'node:crypto';
import { createTrialLedger } from '../../tests/site/trial-ledger.ts';
import { startTrialSite } from '../../tests/site/trial-site.ts';
import { kitPicture } from '../../tests/press-kit/trial-kit.ts';
import { trialSettings, trialSnapshot } from '../../tests/views/trial-texts.ts';
import { pressKitRelease } from './press-kit.ts';

const at = Date.UTC(2026, 10, 21);
const sizeBytes = 2_000_000;
const pictures = Array.from({ length: (Number(process.argv[2]) * 1e6) / sizeBytes }, (_, index) =>
  kitPicture(index + 1, {
    files: [{ file: 'original.jpg', mimeType: 'image/jpeg', sizeBytes, width: 3000, height: 2000 }],
  }),
);

const trial = await startTrialSite({ now: at });
const ledger = createTrialLedger();
for (const { hash } of pictures)
  await trial.mediaStore.put(hash, new Map([['original.jpg', randomBytes(sizeBytes)]]));
const snapshot = trialSnapshot('km', {
  slug: pressKitRelease.slug,
  media: pictures,
  body: pictures.map(({ mediaId }) => ({ type: 'picture', mediaId })),
});
trial.append(
  ledger.settings(at, trialSettings),
  ledger.published(at, { publicId: pressKitRelease.publicId, locale: 'km', snapshot }),
);
console.log(JSON.stringify({ port: Number(new URL(trial.origin).port) }));
process.on('SIGTERM', () => void trial.close().then(() => process.exit()));
