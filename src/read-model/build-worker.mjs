// The thread begins here, in plain JavaScript: `--import tsx` does not reach threads on Node 20.
import { register } from 'tsx/esm/api';

register();
await import('./build-worker.ts');
