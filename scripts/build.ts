/** `npm run build` builds the admin; `npm start`, `npm run demo` and `npm test` do it by themselves where needed. */
import { build } from './ensure-build.ts';

await build();
