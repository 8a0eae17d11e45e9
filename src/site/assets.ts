import { readFileSync } from 'node:fs';
import { sha256 } from '../model/hash.ts';
import type { Locale } from '../model/locale.ts';
import { pictureRules } from '../views/picture-classes.ts';
import {
  scriptNames,
  sheetNames,
  type AssetLinks,
  type ScriptName,
  type SheetName,
} from '../views/page-frame.ts';
import type { Answer } from './answer.ts';
import { iconFiles, iconPath } from './icons.ts';
import { fontFaces, isNeededAtOnce, servedFile, unicodeRange, type FontFace } from './fonts.ts';

/** Styles, scripts, fonts and icons, by the path with the hash of their bytes; and the icon that is asked for by name. */
export interface Assets {
  links: AssetLinks;
  answers: ReadonlyMap<string, Answer>;
}

/** Reads the stylesheets, the fonts they name and the icons. A few hundred kilobytes, once a process. */
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
  const addStyles = (styles: string): string =>
    add(Buffer.from(withoutComments(styles)), 'text/css; charset=utf-8', 'css');
  const addScript = (script: string): string =>
    add(Buffer.from(withoutComments(script)), 'text/javascript; charset=utf-8', 'js');
  const addIcon = (name: string): string => add(readFileSync(iconPath(name)), 'image/png', 'png');
  answers.set('/favicon.ico', {
    status: 200,
    contentType: 'image/x-icon',
    body: readFileSync(iconPath('favicon.ico')),
    caching: 'shared',
  });
  return {
    answers,
    links: {
      stylesheet: addStyles(
        [...faces.map(fontFace), viewFile('site.css').toString(), pictureRules()].join('\n'),
      ),
      sheets: Object.fromEntries(
        sheetNames.map((name) => [name, addStyles(viewFile(`${name}.css`).toString())]),
      ) as Record<SheetName, string>,
      scripts: Object.fromEntries(
        scriptNames.map((name) => [name, addScript(viewFile(`${name}.js`).toString())]),
      ) as Record<ScriptName, string>,
      icon: add(viewFile('icon.svg'), 'image/svg+xml', 'svg'),
      touchIcon: addIcon('touch-180.png'),
      appIcons: iconFiles
        .filter(({ shape }) => shape !== 'touch')
        .map(({ name, size, shape }) => ({
          path: addIcon(name),
          size,
          isMaskable: shape === 'maskable',
        })),
      fonts: { km: pathsOf('km'), en: pathsOf('en'), ru: pathsOf('ru') },
    },
  };
}

/** Readers on a slow line need neither what is said to whoever changes a file nor its indentation. */
function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '\n');
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
