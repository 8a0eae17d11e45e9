import type { Locale } from '../model/locale.ts';
import type { Database } from '../sqlite/database.ts';
import { forever } from './schema.ts';
import type { Change, ReadModel } from './types.ts';

interface ChangeRow {
  public_id: string;
  locale: Locale;
  state: Change['state'];
  sequence: number;
  changed_at: number;
}

/** What mirrors ask for (rules §2): new entries, and older ones whose go-live has passed since. */
export function openChangeQueries(database: Database): Pick<ReadModel, 'changedSince'> {
  const columns = 'change.public_id, change.locale, change.state, change.sequence, change.changed_at';
  const isNewest = 'change.visible_from <= ? AND change.until > ?';
  const isOfWalk = `change.sequence <= ? AND (change.goes_live_at IS NULL OR change.goes_live_at <= ?)
    AND (? = '' OR change.locale = ?)`;
  const after = `AND (change.sequence, change.public_id, change.locale) > (?, ?, ?)
    ORDER BY change.sequence, change.public_id, change.locale LIMIT ?`;
  const appended = database.prepare<ChangeRow>(
    `SELECT ${columns} FROM changes AS change WHERE ${isNewest} AND ${isOfWalk} ${after}`,
  );
  // CROSS JOIN keeps SQLite at the few that went live; in order of sequence it would walk all that are older.
  const wentLive = database.prepare<ChangeRow>(`
    SELECT DISTINCT ${columns} FROM changes AS live CROSS JOIN changes AS change
      ON change.public_id = live.public_id AND change.locale = live.locale
    WHERE live.goes_live_at > ? AND live.goes_live_at <= ? AND change.sequence <= ? AND ${isNewest}
      AND ${isOfWalk} ${after}`);
  return {
    changedSince(cursor, now, { after: last, until, locale = '', limit }) {
      const key = [last?.sequence ?? 0, last?.publicId ?? '', last?.locale ?? ''] as const;
      const isPast = key[0] > cursor.sequence;
      const end = until ?? { sequence: forever, instant: now };
      const at = [now, now, end.sequence, end.instant, locale, locale] as const;
      // Nothing stands at or before entry 0, and a mirror that starts need not be told twice.
      const rows =
        isPast || cursor.sequence === 0
          ? []
          : wentLive.all(cursor.instant, now, cursor.sequence, ...at, ...key, limit);
      if (rows.length < limit) {
        const from = isPast ? key : ([cursor.sequence + 1, '', ''] as const);
        rows.push(...appended.all(...at, ...from, limit - rows.length));
      }
      return rows.map(({ public_id, changed_at, ...row }) => ({
        publicId: public_id,
        locale: row.locale,
        state: row.state,
        sequence: row.sequence,
        changedAt: changed_at,
      }));
    },
  };
}
