import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readableText } from '../language/readable-text.ts';

/** A whole HTML page. Characters that no format of ours carries are left out, so that it says the same as the feeds. */
export function htmlDocument(page: ReactElement): string {
  return `<!doctype html>${readableText(renderToStaticMarkup(page))}`;
}
