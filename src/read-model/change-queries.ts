import type { Locale } from '../model/locale.ts';
import type { Database } from '../sqlite/database.ts';
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
  const select = `SELECT public_id, locale, state, sequence, changed_at FROM changes
    WHERE visible_from <= ? AND until > ?`;
  const after = `AND (sequence, public_id, locale) > (?, ?, ?) ORDER BY sequence, public_id, locale LIMIT ?`;
  const wentLive = database.prepare<ChangeRow>(
    // The plus keeps SQLite from walking all older entries in order instead of the few that went live.
    `${select} AND goes_live_at > ? AND +sequence <= ? ${after.replaceAll('sequence', '+sequence')}`,
  );
  const appended = database.prepare<ChangeRow>(`${select} ${after}`);
  return {
    changedSince(cursor, now, { after: last, limit }) {
      const key = [last?.sequence ?? 0, last?.publicId ?? '', last?.locale ?? ''] as const;
      const isPast = key[0] > cursor.sequence;
      // Nothing stands at or before entry 0, and a mirror that starts need not be told twice.
      const rows =
        isPast || cursor.sequence === 0
          ? []
          : wentLive.all(now, now, cursor.instant, cursor.sequence, ...key, limit);
      if (rows.length < limit) {
        const from = isPast ? key : ([cursor.sequence + 1, '', ''] as const);
        rows.push(...appended.all(now, now, ...from, limit - rows.length));
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
