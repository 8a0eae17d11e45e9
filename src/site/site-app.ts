import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { homePath } from '../model/address.ts';
import type { Instant } from '../model/instant.ts';
import { isLocale } from '../model/locale.ts';
import { ProblemError } from '../model/problem.ts';
import type { ReadModel } from '../read-model/types.ts';
import type { ErrorName } from '../views/error-page.tsx';
import { behindLink, movedAnswer, textAnswer, type Answer } from './answer.ts';
import { isApiPath, preflightAnswer, withCors } from './api/cors.ts';
import { cardFile } from './card-file.ts';
import { compileAnswer, longestSharedSeconds, type CompiledAnswer } from './compiled-answer.ts';
import { cutWhenStalled } from './cut-when-stalled.ts';
import { embargoAnswer, embargoFile, embargoLinkAnswer } from './embargo-answers.tsx';
import { errorNameOf, negotiated } from './error-answers.tsx';
import { allowedMethods, errors } from './error-table.ts';
import { limitAtOnce } from './limit-at-once.ts';
import { isCounted, limitClients } from './limit-clients.ts';
import { isLinkAddress, loggedTarget } from './link-address.ts';
import { problemAnswer } from './problem-answer.ts';
import { sendMedia, type SentFolder } from './send-media.ts';
import { sendPressKit } from './send-press-kit.tsx';
import type { Question, SiteParts } from './question.ts';
import { readerLocale } from './reader-locale.ts';
import { errorAnswerTo } from './request-errors.ts';
import { localeOf, questionOf } from './request-question.ts';
import type { ResponseCache } from './response-cache.ts';
import { routes, type Route } from './routes.ts';
import type { SiteOptions } from './site-options.ts';
import { allowedQuery, cacheKey, longestTarget, parseTarget, type Target } from './target.ts';
import { isOfRoute, tidyPath } from './tidy-path.ts';
import { writeAnswer } from './write-answer.ts';

export interface SiteAppOptions extends SiteOptions {
  parts: SiteParts;
  /** By path. */
  assets: ReadonlyMap<string, Answer>;
  isReady: () => boolean;
  cache: ResponseCache;
}

/** Each holds a file open, and for a moment at its end 4 MB: enough for a newsroom's great day on slow lines. */
const defaultKitsAtOnce = 24;

/** As web servers have it by default: a poor line takes something in a minute, a dead one nothing. */
const defaultStallMilliseconds = 60_000;

interface Locals extends Record<string, unknown> {
  target: Target;
}
type SiteResponse = Response<unknown, Locals>;

/** What the response cache has no answer for: the router, and all that is not kept. */
export function createSiteApp(options: SiteAppOptions): Express {
  const { parts, assets, cache, clock, log, origin } = options;
  const { stallMilliseconds = defaultStallMilliseconds, kitsAtOnce = defaultKitsAtOnce } = options;
  const atOnce = limitAtOnce(kitsAtOnce);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('strict routing');
  app.enable('case sensitive routing');
  app.set('query parser', false);
  app.set('trust proxy', options.trustProxy ?? false);

  const send = (request: Request, response: Response, answer: Answer): void => {
    // Those of a file that could not be sent after all.
    for (const header of response.getHeaderNames()) response.removeHeader(header);
    const finished = compileAnswer(finish(request.path, answer), origin);
    writeAnswer(request, response, finished, cache.sharedSeconds(clock()));
  };
  const errorOf = (request: Request, error: ErrorName): Answer =>
    errorAnswerTo(request, error, { parts, readModel: options.readModel(), now: clock() });
  const limits = limitClients(options.limits ?? null, clock, (request, response, headers) => {
    const answer = errorOf(request, 'tooMany');
    send(request, response, { ...answer, headers: { ...answer.headers, ...headers } });
  });
  /** Counts what is wrong in a request, at whatever address, like an answer that must be made; once for each request. */
  const sendCounted = (request: Request, response: Response, make: () => Answer): void => {
    if (isCounted(request)) send(request, response, make());
    else
      void limits.misses(request, response, (error?: unknown) => {
        if (error === undefined) send(request, response, make());
        else giveUp(request, response, error);
      });
  };
  const fail = (request: Request, response: Response, error: ErrorName): void => {
    if (errors[error].status < 500) sendCounted(request, response, () => errorOf(request, error));
    else send(request, response, errorOf(request, error));
  };
  const giveUp = (request: Request, response: Response, error: unknown): void => {
    log.error({ err: error, url: loggedTarget(request.originalUrl) }, 'An address could not be answered');
    send(request, response, errorOf(request, 'failure'));
  };

  const compiledAssets = new Map([...assets].map(([path, answer]) => [path, compileAnswer(answer, origin)]));
  app.use((request, response, next) => {
    const asset = compiledAssets.get(request.path);
    if (asset && isRead(request)) writeAnswer(request, response, asset, longestSharedSeconds);
    else next();
  });
  app.get('/healthz', (request, response) => {
    send(request, response, textAnswer(200, 'ok\n', 'never'));
  });
  app.get('/readyz', (request, response) => {
    const ready = options.isReady();
    const answer = textAnswer(ready ? 200 : 503, ready ? 'ready\n' : 'not ready\n', 'never');
    send(request, response, ready ? answer : { ...answer, headers: { 'Retry-After': '5' } });
  });

  app.use((request, response: SiteResponse, next) => {
    const target = parseTarget(request.url);
    const model = options.readModel();
    if (request.method === 'OPTIONS') send(request, response, optionsAnswer(request.path));
    else if (!isRead(request)) fail(request, response, 'notAllowed');
    else if (request.url.length > longestTarget) fail(request, response, 'tooLong');
    else if (!target) fail(request, response, 'malformed');
    else if (!model) fail(request, response, 'unavailable');
    else {
      response.locals.target = target;
      // From here on there is one spelling of every path, and it decodes.
      request.url = target.path;
      cache.refresh(model, clock());
      next();
    }
  });

  app.get('/', (request, response) => {
    const model = servingModel();
    const inUse = model.localesInUse(clock());
    const { defaultLocale } = model.settings(clock()).organisation;
    const fallback = inUse.includes(defaultLocale) ? defaultLocale : (inUse[0] ?? defaultLocale);
    const locale = readerLocale(request, inUse, fallback);
    response.writeHead(302, [
      ...['Location', homePath(locale)],
      ...['Cache-Control', 'private, no-store'],
      ...['Vary', 'Accept-Language', 'Content-Length', '0'],
    ]);
    response.end();
  });

  app.get('/media/:hash/:file', async (request, response) => {
    const { hash, file } = request.params;
    const media = servingModel().media(hash, clock())?.media ?? null;
    await sendFile(request, response, { media, file });
  });

  app.get('/cards/:locale/:name', async (request, response, next) => {
    if (!isLocale(request.params.locale)) {
      next();
      return;
    }
    const found = cardFile(servingModel(), request.params, clock());
    if (typeof found === 'string') fail(request, response, found);
    else if ('movedTo' in found) send(request, response, movedAnswer(found.movedTo));
    else await sendFile(request, response, { media: found.folder, file: found.file });
  });

  app.get('/embargo/:token', limits.misses, (request, response) => {
    send(request, response, embargoLinkAnswer(ask(request)));
  });
  app.get('/embargo/:token/:locale', limits.misses, (request, response) => {
    send(request, response, embargoAnswer(ask(request)));
  });
  app.get('/embargo/:token/:locale/media/:hash/:file', async (request, response) => {
    const found = embargoFile(ask(request));
    if ('instead' in found) sendCounted(request, response, found.instead);
    else await sendFile(request, response, { media: found.media, file: request.params.file }, true);
  });

  app.get('/:locale/releases/:address/press-kit.zip', limits.misses, async (request, response, next) => {
    if (!isLocale(request.params.locale)) {
      next();
      return;
    }
    const now = clock();
    const question = ask(request, now);
    const sharedSeconds = cache.sharedSeconds(now);
    const from = { question, mediaStore: options.mediaStore, sharedSeconds, atOnce, stallMilliseconds };
    const outcome = await sendPressKit(request, response, from);
    if (outcome === 'busy') fail(request, response, outcome);
    else if (outcome !== 'sent') send(request, response, outcome);
  });

  for (const route of routes) {
    app.get(
      route.path,
      (request, response: SiteResponse, next) => {
        const { locale } = request.params;
        const { target } = response.locals;
        if (locale !== undefined && !isLocale(locale)) next('route');
        else if (isKept(route, target)) next();
        else void limits[route.limit?.(target.query) ?? 'misses'](request, response, next);
      },
      (request, response: SiteResponse) => {
        answerRoute(route, request, response);
      },
    );
  }

  app.use(limits.misses, (request, response: SiteResponse) => {
    const { path, rawQuery } = response.locals.target;
    const tidy = tidyPath(path);
    const moved = movedAnswer(tidy + rawQuery);
    if (tidy !== path && isLinkAddress(tidy)) send(request, response, behindLink(moved));
    else if (tidy !== path && isOfRoute(tidy)) send(request, response, moved);
    else fail(request, response, 'notFound');
  });

  const onError: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (response.headersSent) {
      log.error({ err: error, url: loggedTarget(request.originalUrl) }, 'An answer broke off');
      next(error);
      return;
    }
    const problem = error instanceof ProblemError ? error.problems[0] : undefined;
    const name = problem ? errorNameOf(problem.code) : 'failure';
    if (name === 'failure') giveUp(request, response, error);
    else fail(request, response, name);
  };
  app.use(onError);
  return app;

  async function sendFile(
    request: Request,
    response: Response,
    asked: { media: SentFolder | null; file: string },
    isBehindLink = false,
  ): Promise<void> {
    cutWhenStalled(response, stallMilliseconds);
    const source = { mediaStore: options.mediaStore, origin, isBehindLink };
    const outcome = await sendMedia(request, response, source, asked);
    if (outcome === 'lost') {
      const { media, file } = asked;
      log.error({ hash: media?.hash, file }, 'A file that is in use is not in the store');
    }
    if (outcome !== 'sent') fail(request, response, 'notFound');
  }

  /** An answer that is at hand costs nothing, and counts for nobody. */
  function isKept(route: Route, target: Target): boolean {
    cache.refresh(servingModel(), clock());
    return cache.has(cacheKey(target, route.query)) && (route.check?.(target.query) ?? []).length === 0;
  }

  function answerRoute(route: Route, request: Request, response: SiteResponse): void {
    const model = servingModel();
    const now = clock();
    cache.refresh(model, now);
    const { target } = response.locals;
    const wrong = route.check?.(target.query) ?? [];
    if (wrong.length > 0) {
      send(request, response, problemAnswer(parts, 'malformed', wrong));
      return;
    }
    const key = cacheKey(target, route.query);
    const compiled = cache.find(key) ?? compile(route, { request, target }, key, now);
    if (compiled.status === 200 && !target.isCanonical)
      send(request, response, movedAnswer(target.path + target.rawQuery));
    else writeAnswer(request, response, compiled, cache.sharedSeconds(now));
  }

  /** Only what exists is kept: nobody can fill the cache with addresses of their own making. */
  function compile(
    route: Route,
    { request, target }: { request: Request; target: Target },
    key: string,
    now: Instant,
  ): CompiledAnswer {
    const made = route.answer(ask(request, now, allowedQuery(target, route.query)));
    const answer = finish(target.path, made);
    if (answer.status === 200 && !route.limit?.(target.query)) return cache.keep(key, answer);
    const isInReadersLanguage = localeOf(target.path) === null && answer.contentType.startsWith('text/html');
    return compileAnswer(isInReadersLanguage ? negotiated(answer) : answer, origin);
  }

  function ask(request: Request, now = clock(), query: Question['query'] = {}): Question {
    return questionOf(request, parts, { readModel: servingModel(), now, query });
  }

  function servingModel(): ReadModel {
    const model = options.readModel();
    if (model) return model;
    throw new ProblemError([
      { code: 'Unavailable', rule: 'read-model-missing', message: 'The read model is not there yet.' },
    ]);
  }
}

/** RFC 9110 §9.3.7. */
function optionsAnswer(path: string): Answer {
  if (isApiPath(path)) return preflightAnswer();
  return { ...textAnswer(200, '', 'never'), headers: { Allow: allowedMethods } };
}

/** What every answer below some addresses has to it. */
function finish(path: string, answer: Answer): Answer {
  if (isApiPath(path)) return withCors(answer);
  return isLinkAddress(path) ? behindLink(answer) : answer;
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
