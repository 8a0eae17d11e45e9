import type { PublicSides } from './public-sides.ts';

/** The editor as Payload's own API knows them, for what goes over REST's rules. */
export async function editorsUser({ newsroom, editor }: PublicSides) {
  const user = await newsroom.payload.findByID({ collection: 'users', id: editor.actor.id });
  return { ...user, collection: 'users' as const };
}
