const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An absolute, percent-encoded URL, or null where it is none or could run code. */
export function safeHref(href: string, origin: string): string | null {
  if (!URL.canParse(href, origin)) return null;
  const url = new URL(href, origin);
  return safeProtocols.has(url.protocol) ? url.href : null;
}
