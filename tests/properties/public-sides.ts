import { createLocalReq } from 'payload';
import path from 'node:path';
import sharp from 'sharp';
import { accountOf, type Role } from '../../src/editorial/access/account.ts';
import type { CommandCall } from '../../src/editorial/commands/command-call.ts';
import { saveMedia } from '../../src/editorial/media/save-media.ts';
import { openLedgerReader, type LedgerLocation } from '../../src/read-model/ledger-location.ts';
import { startFollower, type Follower } from '../../src/read-model/follower.ts';
import type { LedgerReader } from '../../src/ledger/reader.ts';
import { createSite } from '../../src/site/create-site.ts';
import { listen, type Answered } from '../support/listen.ts';
import { startNewsroom, type Newsroom } from '../support/newsroom.ts';

export interface Reply {
  status: number;
  text: string;
}

/** A newsroom with everything public that follows it: a read model, and a site with its cache and one without. */
export interface PublicSides {
  newsroom: Newsroom;
  reader: LedgerReader;
  follower: Follower;
  editor: CommandCall;
  admin: CommandCall;
  /** Asks both sites; throws where they do not answer alike. */
  get(target: string): Promise<Reply>;
  /** A new picture in the library: its document and its folder in the store. */
  newPicture(): Promise<{ mediaId: string; hash: string; file: string }>;
  close(): Promise<void>;
}

export async function startPublicSides(database: 'sqlite' | 'mongodb'): Promise<PublicSides> {
  const newsroom = await startNewsroom({ database });
  const { payload, registry } = newsroom;
  const location: LedgerLocation =
    database === 'sqlite'
      ? { database, path: path.join(newsroom.dataDir, 'dateline.sqlite') }
      : { database, uri: String((payload.db as { url?: unknown }).url) };
  const follower = startFollower({
    ledger: location,
    dir: path.join(newsroom.dataDir, 'read-model'),
    log: registry.log,
  });
  const unsubscribe = registry.bus.onCommitted(() => follower.wake());
  const reader = await openLedgerReader(location);
  const site = (cacheBytes?: number) =>
    listen(
      createSite({
        readModel: () => follower.readModel(),
        mediaStore: registry.mediaStore,
        origin: registry.origin,
        clock: registry.clock,
        log: registry.log,
        ...(cacheBytes === undefined ? {} : { cacheBytes }),
      }).listener,
    );
  const [warm, cold] = [await site(), await site(0)];
  let pictures = 0;
  return {
    newsroom,
    reader,
    follower,
    editor: await callAs(newsroom, 'editor'),
    admin: await callAs(newsroom, 'admin'),
    async get(target) {
      const [fromCache, made] = [textOf(await warm.ask(target)), textOf(await cold.ask(target))];
      if (fromCache.status !== made.status || fromCache.text !== made.text)
        throw new Error(`${target}: ${String(fromCache.status)} with the cache, ${String(made.status)} without.
--- with
${fromCache.text}
--- without
${made.text}`);
      return made;
    },
    async newPicture() {
      pictures += 1;
      const background = { r: pictures % 256, g: pictures >> 8, b: 7 };
      const data = await sharp({ create: { width: 24, height: 16, channels: 3, background } })
        .png()
        .toBuffer();
      const req = await createLocalReq({}, payload);
      const file = { name: `picture-${String(pictures)}.png`, data };
      const { media } = await saveMedia(req, {
        file,
        data: { alt: 'A well' },
        locale: 'en',
        overrideAccess: true,
      });
      const [original] = media.files as { file: string }[];
      return { mediaId: media.id, hash: media.hash ?? '', file: original?.file ?? '' };
    },
    async close() {
      unsubscribe();
      await warm.close();
      await cold.close();
      await follower.close();
      await reader.close();
      await newsroom.close();
    },
  };
}

function textOf({ status, body }: Answered): Reply {
  return { status, text: body.toString() };
}

async function callAs(newsroom: Newsroom, role: Role): Promise<CommandCall> {
  const actor = accountOf(await newsroom.createUser(role));
  if (!actor) throw new Error(`There is no account for a ${role}.`);
  return { payload: newsroom.payload, actor };
}
