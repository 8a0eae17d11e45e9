import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expectNone } from './expect-none.ts';

export interface VisitOptions extends BrowserContextOptions {
  browser: Browser;
  /** The newsroom's; any request to another host fails the visit, and does not leave. */
  origin: string;
  /** Addresses (path and query) that may answer with an error status, beside what the test navigates to itself. */
  mayFail?: RegExp;
}

/**
 * Lets somebody new visit the newsroom: a context with no cookies and no cache, whose page is given to `use`. Fails when
 * anything goes wrong that nobody sees: an error on the console, a blocked or failed request, one that leaves the host.
 */
export async function visit<T>(options: VisitOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const { browser, origin, mayFail, ...contextOptions } = options;
  const context = await browser.newContext({ baseURL: origin, ...contextOptions });
  const problems: string[] = [];
  try {
    await keepOnHost(context, origin, problems);
    watch(context, origin, mayFail, problems);
    const page = await context.newPage();
    // A test that waits for what does not come says so before the runner's own limit.
    page.setDefaultTimeout(30_000);
    const result = await use(page);
    expectNone(problems);
    return result;
  } finally {
    await context.close();
  }
}

async function keepOnHost(context: BrowserContext, origin: string, problems: string[]): Promise<void> {
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => {
      problems.push(`A request left the host: ${route.request().url()}`);
      return route.abort();
    },
  );
}

function watch(
  context: BrowserContext,
  origin: string,
  mayFail: RegExp | undefined,
  problems: string[],
): void {
  context.on('console', (message) => {
    // Chromium says so of every error status: the watch on responses knows which were to be expected.
    const isStatus = message.text().startsWith('Failed to load resource: the server responded');
    if (message.type() === 'error' && !isStatus) {
      problems.push(`On the console of ${message.location().url}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => problems.push(`Thrown in the page: ${String(error.error())}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The next page was asked for before this answer had come.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} failed: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    const address = response.url().replace(origin, '');
    if (!mayFail?.test(address)) problems.push(`${address} answered ${response.status()}`);
  });
}
