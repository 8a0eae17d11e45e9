import { mongoAtHand } from './mongo-setup.ts';

/** What one suite of tests runs on; MongoDB only where `npm test` found or set one up, which CI demands. */
export const databases: readonly ('sqlite' | 'mongodb')[] = (await mongoAtHand())
  ? ['sqlite', 'mongodb']
  : ['sqlite'];
