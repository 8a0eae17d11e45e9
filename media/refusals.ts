import { ProblemError } from '../src/model/problem.ts';
import { maxPixels, maxPixelsOfAvif, maxSidePixels, maxUploadBytes } from './limits.ts';

/** The limits that refusals name. */
const limits = {
  megabytes: maxUploadBytes / 1024 / 1024,
  megapixels: maxPixels / 1e6,
  megapixelsOfAvif: maxPixelsOfAvif / 1e6,
  sidePixels: maxSidePixels,
};

/** Why a file is not taken, by rule: what was wrong, and what to do. Interface strings hang on the names. */
export const refusals = {
  'file-missing': 'Choose a picture or a PDF document to upload.',
  'file-empty': 'The file is empty: choose another, or save it again.',
  'too-many-bytes': `The file has more than ${String(limits.megabytes)} MB: use a smaller one.`,
  'file-not-accepted':
    'The file is neither a JPEG, PNG, WebP, AVIF or GIF picture nor a PDF document, whatever its name says.',
  'svg-refused': 'SVG is not accepted, since it can carry scripts: save the drawing as PNG.',
  'heic-refused': 'HEIC pictures of telephones are not accepted: save the picture as JPEG and upload that.',
  'bitmap-refused':
    'TIFF, BMP, JPEG XL and Photoshop files are not accepted: save the picture as JPEG or PNG.',
  'office-refused':
    'Office files and archives are not accepted: save the document as PDF, or the pictures one by one.',
  'html-refused': 'Web pages are not accepted: save the page as PDF.',
  'too-many-pixels': `The picture has more than ${String(limits.megapixels)} million pixels (AVIF: ${String(limits.megapixelsOfAvif)}): use a smaller one.`,
  'picture-too-long': `A side of the picture has more than ${String(limits.sidePixels)} pixels: crop it or use a smaller one.`,
  'damaged-picture': 'The picture is damaged and cannot be read: save it again and retry.',
  'damaged-pdf': 'The PDF document is damaged or not complete: save it again and retry.',
  'encrypted-pdf':
    'The PDF document is protected by a password: save it without one, so that everybody can read it.',
  'active-pdf':
    'The PDF document carries scripts, programs or attached files: print it to a new PDF and upload that.',
} as const;

export type RefusalRule = keyof typeof refusals;

/** A refusal of the file, at the field `file`. */
export function refused(rule: RefusalRule, cause?: unknown): ProblemError {
  const problem = { code: 'Invalid', rule, message: refusals[rule], field: 'file', values: limits } as const;
  return new ProblemError([problem], { cause });
}
