import type { ServerResponse } from 'node:http';

/*
 * A table and not helmet: answers are written from lists of headers made beforehand, past the middleware that
 * helmet is. Values as helmet 8 has them, except where a comment says why not.
 */

const policy = (...directives: string[]): string => directives.join('; ');

/**
 * Pages load our own styles, fonts, pictures and files of script; there are no frames, and no form goes elsewhere.
 * `connect-src` is for the copy of a release's text, and for the tools of those who look at a page: what judges it for
 * search engines asks for robots.txt from within it.
 */
const pagePolicy = policy(
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
);

/** A picture or document opened by its own address runs and loads nothing. */
const filePolicy = policy("default-src 'none'", "frame-ancestors 'none'", 'sandbox');

/** Flat name, value, … for pages, feeds and texts. `origin` decides whether browsers are told to stay on HTTPS. */
export function pageHeaders(origin: string): string[] {
  return [
    ...frameHeaders,
    // Feeds are read by programs in browsers too.
    ...['Cross-Origin-Resource-Policy', 'cross-origin'],
    ...commonHeaders(origin),
  ];
}

/** The same for what stands behind a link: nothing of it leaves this site, its address least of all (rules §6). */
export function linkHeaders(origin: string): string[] {
  return [...frameHeaders, ...secrecyHeaders(origin)];
}

/** Flat name, value, … for a file behind a link. */
export function linkFileHeaders(origin: string): string[] {
  return ['Content-Security-Policy', filePolicy, ...secrecyHeaders(origin)];
}

/** Sets a flat list of headers on an answer that is sent by others, bit by bit. */
export function setHeaders(response: ServerResponse, headers: readonly string[]): void {
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] ?? '', headers[index + 1] ?? '');
}

const frameHeaders = [
  ...['Content-Security-Policy', pagePolicy],
  ...['X-Frame-Options', 'DENY'],
  ...['Cross-Origin-Opener-Policy', 'same-origin'],
];

function secrecyHeaders(origin: string): string[] {
  return [
    ...['Cross-Origin-Resource-Policy', 'same-origin'],
    ...['X-Robots-Tag', 'noindex'],
    ...commonHeaders(origin, 'no-referrer'),
  ];
}

/** Flat name, value, … for media and assets. */
export function fileHeaders(origin: string): string[] {
  return [
    'Content-Security-Policy',
    filePolicy,
    // Feed readers show our pictures on their own pages.
    'Cross-Origin-Resource-Policy',
    'cross-origin',
    ...commonHeaders(origin),
  ];
}

function commonHeaders(origin: string, referrer = 'strict-origin-when-cross-origin'): string[] {
  const https = origin.startsWith('https:');
  return [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    referrer,
    // Without includeSubDomains: the other hosts of a society's domain are not ours to decide for.
    ...(https ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
  ];
}
