import { fromIso, toIso } from '../model/instant.ts';
import type { ListKey } from '../read-model/types.ts';

/** A place in a feed as `?before=` carries it: `20261121T120000000Z-abcd2345`. */
export function writeArchiveKey({ listedAt, publicId }: ListKey): string {
  return `${toIso(listedAt).replace(/[-:.]/g, '')}-${publicId}`;
}

const form = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9a-z]{1,32})$/;

/** Null where it is no such key, or one that `writeArchiveKey` would write otherwise. */
export function parseArchiveKey(text: string): ListKey | null {
  const [, year, month, day, hour, minute, second, millisecond, publicId] = form.exec(text) ?? [];
  if (publicId === undefined) return null;
  const iso = `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}.${String(millisecond)}Z`;
  if (Number.isNaN(Date.parse(iso))) return null;
  const key = { listedAt: fromIso(iso), publicId };
  // 31 February is a date to Date, and another one.
  return writeArchiveKey(key) === text ? key : null;
}
