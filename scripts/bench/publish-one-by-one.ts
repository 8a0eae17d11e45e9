/**
 * Child of the benchmarks: a newsroom and its site in one process, without the admin. Publishes release after release and
 * asks for its page over HTTP until it is there. Arguments: data folder, how many. Prints times in milliseconds as JSON.
 */
import { destination, pino } from 'pino';
import type { Payload } from 'payload';
import type { Account } from '../../src/editorial/access/account.ts';
import { createDraft } from '../../src/editorial/commands/create-draft.ts';
import { publish } from '../../src/editorial/commands/publish.ts';
import { readEnv } from '../../src/env.ts';
import { ProblemError, type Result } from '../../src/model/problem.ts';
import { start } from '../../src/process/start.ts';

export interface PublishTimes {
  commandMs: number[];
  visibleMs: number[];
}

const [dataDir = '', count = '10'] = process.argv.slice(2);
const env = readEnv(
  { DATA_DIR: dataDir, ORIGIN: 'https://press.example.org', PORT: '0' },
  { role: 'all', command: 'start' },
);
const opened: Payload[] = [];
const running = await start({
  env,
  log: pino({ level: 'error' }, destination(2)),
  hasAdmin: false,
  prepare: (payload) => {
    opened.push(payload);
    return Promise.resolve();
  },
});
await running.ready;
const payload = opened[0] as Payload;
const actor = await createEditor();
const times: PublishTimes = { commandMs: [], visibleMs: [] };
for (let n = 0; n < Number(count); n += 1) {
  const title = `A well in village ${String(n)}`;
  const text = 'Forty families draw clean water since this morning. '.repeat(60);
  const draft = done(
    await createDraft(
      { payload, actor },
      {
        sourceLocale: 'en',
        texts: { en: { title, body: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } },
      },
    ),
  );
  const page = `http://127.0.0.1:${running.port}/en/releases/${draft.publicId}-a-well-in-village-${String(n)}`;
  if ((await statusOf(page)) !== 404) throw new Error(`${page} was there before it was published.`);
  const beganAt = performance.now();
  done(await publish({ payload, actor }, { releaseId: draft.releaseId, locales: ['en'] }));
  const publishedAt = performance.now();
  while ((await statusOf(page)) !== 200) {
    if (performance.now() - publishedAt > 10_000) throw new Error(`${page} is not there after 10 s.`);
  }
  times.commandMs.push(publishedAt - beganAt);
  times.visibleMs.push(performance.now() - publishedAt);
}
await running.close();
console.log(JSON.stringify(times));
process.exit();

async function createEditor(): Promise<Account> {
  const data = {
    email: `${String(Date.now())}@press.example.org`,
    password: 'correct horse battery staple',
    name: 'Editor',
    role: 'editor' as const,
  };
  const user = await payload.create({ collection: 'users', data });
  return { id: user.id, role: 'editor', locales: [] };
}

async function statusOf(page: string): Promise<number> {
  const answer = await fetch(page, { redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status;
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
}
