/** A point in time in milliseconds since 1970-01-01T00:00:00Z, the unit of every `now`. */
export type Instant = number;

/** The form in which the ledger writes instants: `2026-11-21T13:05:00.000Z`, sortable as text. */
export type IsoInstant = string;

export function toIso(instant: Instant): IsoInstant {
  return new Date(instant).toISOString();
}

/** Throws RangeError when the text is no ISO 8601 instant. */
export function fromIso(text: IsoInstant): Instant {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new RangeError(`Not an ISO 8601 instant: ${text}`);
  return instant;
}
