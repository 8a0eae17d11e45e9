import { register } from 'node:module';

// Preloaded into a process of the role `site`: whatever would bring the newsroom into its memory fails to load.
const newsroom = /(?:^|\/node_modules\/)(?:payload|next|mongoose|drizzle-orm|@payloadcms\/[^/]+)(?:\/|$)/;

register(
  `data:text/javascript,${encodeURIComponent(`
    const newsroom = ${String(newsroom)};
    export async function resolve(specifier, context, nextResolve) {
      const found = await nextResolve(specifier, context);
      if (newsroom.test(specifier) || newsroom.test(found.url)) throw new Error('The role site loads ' + specifier);
      return found;
    }
  `)}`,
);
