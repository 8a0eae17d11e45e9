import { readFileSync } from 'node:fs';
import { sha256 } from '../model/hash.ts';
import type { Locale } from '../model/locale.ts';
import { pictureRules } from '../views/picture-classes.ts';
import { sheetNames, type AssetLinks, type SheetName } from '../views/page-frame.ts';
import type { Answer } from './answer.ts';
import { fontFaces, isNeededAtOnce, servedFile, unicodeRange, type FontFace } from './fonts.ts';

/** Styles and fonts, by the path that holds the hash of their bytes. */
export interface Assets {
  links: AssetLinks;
  answers: ReadonlyMap<string, Answer>;
}

/** Reads the stylesheet and the fonts it names. A few hundred kilobytes, once a process. */
export function readAssets(): Assets {
  const answers = new Map<string, Answer>();
  const add = (body: Buffer, contentType: string, extension: string): string => {
    const path = `/assets/${sha256(body).slice(0, 20)}.${extension}`;
    answers.set(path, { status: 200, contentType, body, caching: 'immutable' });
    return path;
  };
  const faces = fontFaces.map((face) => ({
    ...face,
    path: add(readFileSync(servedFile(face)), 'font/woff2', 'woff2'),
  }));
  const pathsOf = (locale: Locale): string[] =>
    faces.flatMap((face) => (isNeededAtOnce(face, locale) ? face.path : []));
  const viewFile = (name: string): Buffer => readFileSync(new URL(`../views/${name}`, import.meta.url));
  const addStyles = (styles: string): string => add(Buffer.from(styles), 'text/css; charset=utf-8', 'css');
  return {
    answers,
    links: {
      stylesheet: addStyles(
        [...faces.map(fontFace), viewFile('site.css').toString(), pictureRules()].join('\n'),
      ),
      sheets: Object.fromEntries(
        sheetNames.map((name) => [name, addStyles(viewFile(`${name}.css`).toString())]),
      ) as Record<SheetName, string>,
      icon: add(viewFile('icon.svg'), 'image/svg+xml', 'svg'),
      fonts: { km: pathsOf('km'), en: pathsOf('en'), ru: pathsOf('ru') },
    },
  };
}

function fontFace(face: FontFace & { path: string }): string {
  return [
    '@font-face{',
    `font-family:'${face.family}';`,
    `font-style:${face.italic ? 'italic' : 'normal'};`,
    `font-weight:${String(face.weight)};`,
    'font-display:swap;',
    `src:url('${face.path}') format('woff2');`,
    `unicode-range:${unicodeRange(face)}}`,
  ].join('');
}
