/** What one address of the site answered. */
export interface Crawled {
  /** Path and query, as it stood in the link. */
  address: string;
  status: number;
  type: string;
  /** Empty where it is no text. */
  body: string;
  /** Where the first link to it stands. */
  from: string;
}

const textTypes = /^(text\/|application\/(rss|atom|xml|json|feed|manifest))/;

/** Follows every link, picture, font and style of the site from these addresses on; redirects as addresses of their own. */
export async function crawl(origin: string, starts: readonly string[]): Promise<Map<string, Crawled>> {
  const found = new Map<string, Crawled>();
  const waiting = new Map(starts.map((address) => [address, '']));
  for (const [address, from] of waiting) {
    const answer = await fetch(origin + address, { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await answer.arrayBuffer());
    const body = textTypes.test(type) ? bytes.toString('utf8') : '';
    found.set(address, { address, status: answer.status, type, body, from });
    const next = answer.headers.get('location');
    const links = type.startsWith('text/html') ? linksOf(body) : [];
    for (const link of next === null ? links : [...links, next]) {
      const url = new URL(link, origin + address);
      const target = url.pathname + url.search;
      // A map's loop comes to what is added to it meanwhile.
      if (url.origin === origin && !waiting.has(target)) waiting.set(target, address);
    }
  }
  return found;
}

/** The addresses in a page of ours, whose attributes all stand in double quotes. */
function linksOf(html: string): string[] {
  const single = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
  const sets = [...html.matchAll(/\s(?:srcset|srcSet)="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((each) => each.trim().split(' ')[0] ?? ''),
  );
  return [...single, ...sets]
    .map((link) => link.replaceAll('&amp;', '&'))
    .filter((link) => !link.startsWith('#'));
}
