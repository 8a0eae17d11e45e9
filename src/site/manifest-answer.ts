import { organisationName } from '../model/settings.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/** What a phone puts on its home screen (W3C Web Application Manifest); in the organisation's own language. */
export function manifestAnswer({ settings, parts }: Question): Answer {
  const { defaultLocale } = settings.organisation;
  const name = organisationName(settings, defaultLocale);
  const manifest = {
    name: name?.text ?? parts.translations[defaultLocale]('layout.newsroom'),
    lang: name?.locale ?? defaultLocale,
    start_url: '/',
    scope: '/',
    // With its address and a way back: it is a site, whose pages people pass on.
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#0d4f63',
    icons: parts.assets.appIcons.map(({ path, size, isMaskable }) => ({
      src: path,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  };
  return {
    status: 200,
    contentType: 'application/manifest+json; charset=utf-8',
    body: `${JSON.stringify(manifest, null, 2)}\n`,
    caching: 'shared',
  };
}
