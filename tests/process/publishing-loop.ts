/**
 * Opens the newsroom in the folder given and publishes release after release, three locales at once, until it is
 * killed. Prints the publicId of each publication that was acknowledged, a line each, after its command returned.
 */
import { writeSync } from 'node:fs';
import { pino } from 'pino';
import { createDraft } from '../../src/editorial/commands/create-draft.ts';
import { publish } from '../../src/editorial/commands/publish.ts';
import { readEnv } from '../../src/env.ts';
import { locales, type Localized } from '../../src/model/locale.ts';
import { openNewsroom } from '../../src/process/open-newsroom.ts';

const [dataDir = ''] = process.argv.slice(2);
const env = readEnv(
  { DATA_DIR: dataDir, ORIGIN: 'http://localhost:3000' },
  { role: 'all', command: 'start' },
);
const { payload } = await openNewsroom({ env, log: pino({ level: 'silent' }) });
const { docs } = await payload.find({ collection: 'users', limit: 1 });
const editor =
  docs[0] ??
  (await payload.create({
    collection: 'users',
    data: {
      email: 'editor@example.org',
      password: 'not for people, only for a loop',
      name: 'Editor',
      role: 'editor',
    },
  }));
const call = { payload, actor: { id: editor.id, role: 'editor' as const, locales } };

for (let number = 1; ; number += 1) {
  const texts = Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        title: `Bulletin ${String(number)} (${locale})`,
        body: [{ type: 'paragraph', children: [{ type: 'text', text: `Water level ${String(number)}.` }] }],
      },
    ]),
  ) as Localized<{ title: string }>;
  const draft = await createDraft(call, { sourceLocale: 'en', texts });
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const published = await publish(call, { releaseId: draft.value.releaseId, locales: [...locales] });
  if (!published.ok) throw new Error(JSON.stringify(published.problems));
  // Synchronous: what the parent has read was acknowledged before the kill.
  writeSync(1, `${published.value.publicId}\n`);
}
