import type { FlattenedField } from 'payload';

type Values = Readonly<Record<string, unknown>>;

/**
 * The top-level fields in which what is to be stored differs from what is stored, by name, in the order of the form.
 * Null, missing, and empty are the same; so are a document and its id, and two spellings of one instant.
 */
export function changedFields(fields: readonly FlattenedField[], data: Values, stored: Values): string[] {
  return fields
    .filter((field) => canonical(field, data[field.name]) !== canonical(field, stored[field.name]))
    .map((field) => field.name);
}

function canonical(field: FlattenedField, value: unknown): string {
  return JSON.stringify(comparable(field, value));
}

function comparable(field: FlattenedField, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return emptyToNull(Array.isArray(value) ? value.map(referenced) : referenced(value));
    case 'date': {
      const instant = value instanceof Date ? value.getTime() : Date.parse(value as string);
      return Number.isNaN(instant) ? value : instant;
    }
    case 'group':
    case 'tab':
      return typeof value === 'object' ? group(field.flattenedFields, value as Values) : value;
    case 'array':
      return Array.isArray(value)
        ? emptyToNull(value.map((row: Values) => group(field.flattenedFields, row)))
        : value;
    default:
      return emptyToNull(sorted(value));
  }
}

function group(fields: readonly FlattenedField[], values: Values): unknown {
  const members = fields.flatMap((field) => {
    const member = comparable(field, values[field.name]);
    return member === null ? [] : [[field.name, member] as const];
  });
  return members.length === 0 ? null : members;
}

/** The id of a document given whole or by id; of a polymorphic reference, with its collection. */
function referenced(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('relationTo' in value && 'value' in value)
    return [value.relationTo, referenced((value as { value: unknown }).value)];
  return 'id' in value ? String(value.id) : value;
}

function emptyToNull(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** JSON with its names in order: databases do not keep the order in which a rich text was written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
