import type { PayloadRequest } from 'payload';
import { slugFor } from '../../language/slug.ts';
import { isLocale } from '../../model/locale.ts';
import { releaseOfHref } from '../../model/rich-text.ts';
import { adminText, type AdminKey } from './admin-text.ts';

/** What Payload's `validate` is given, of which a check reads the request alone. */
interface Checked {
  req: Pick<PayloadRequest, 'i18n' | 'locale'>;
}

/** The checks of single fields: true, or what is wrong and what to write, in the language of the admin. */
type FieldCheck = (value: unknown, checked: Checked) => true | string;

/** An IANA time zone. */
export const timeZoneName: FieldCheck = (value, { req }) =>
  isTimeZone(value) || refusal(req, 'invalid.timeZone', value);

/** A telephone number as people write it, or nothing: at least five digits, Khmer ones too, and what stands between. */
export const telephoneNumber: FieldCheck = (value, { req }) =>
  isEmpty(value) ||
  (typeof value === 'string' && /^\+?[\d០-៩\s()./-]+$/.test(value) && digitsIn(value) >= 5) ||
  refusal(req, 'invalid.phone', value);

/** An address of the web, or nothing. */
export const webAddress: FieldCheck = (value, { req }) =>
  isEmpty(value) || isWebAddress(value) || refusal(req, 'invalid.webAddress', value);

/** An address a text may link to: of the web, an e-mail or a telephone. Everything else would be dropped by publishing. */
export const linkAddress: FieldCheck = (value, { req }) =>
  (typeof value === 'string' && (releaseOfHref(value) !== null || hasProtocol(value, linkProtocols))) ||
  refusal(req, 'slate.linkAddress', value);

const linkProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** What an address can carry between two slashes without escaping anything but letters, or nothing. */
export const addressWords: FieldCheck = (value, { req }) => {
  if (isEmpty(value) || (typeof value === 'string' && /^[\p{L}\p{M}\p{Nd}_-]+$/u.test(value.trim())))
    return true;
  const suggestion = slugFor(String(value), isLocale(req.locale) ? req.locale : 'en');
  return adminText(req.i18n.language, 'invalid.slug', { suggestion });
};

function refusal(req: Checked['req'], key: AdminKey, value: unknown): string {
  return adminText(req.i18n.language, key, { value: typeof value === 'string' ? value : '' });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && hasProtocol(value, ['http:', 'https:']);
}

function hasProtocol(address: string, protocols: readonly string[]): boolean {
  return URL.canParse(address) && protocols.includes(new URL(address).protocol);
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
