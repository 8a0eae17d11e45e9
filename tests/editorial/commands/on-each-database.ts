import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { accountOf, type Role } from '../../../src/editorial/access/account.ts';
import type { CommandCall } from '../../../src/editorial/commands/command-call.ts';
import { createDraft } from '../../../src/editorial/commands/create-draft.ts';
import { saveDraft } from '../../../src/editorial/commands/save-draft.ts';
import type { DraftText } from '../../../src/editorial/drafts/draft-fields.ts';
import { entriesOf } from '../../../src/ledger/entries-of.ts';
import { parseHead, type EntryHead } from '../../../src/model/entry.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import type { Result } from '../../../src/model/problem.ts';
import { snapshotSchema, type Snapshot } from '../../../src/model/release.ts';
import { historyOf, publicState } from '../../../src/model/visibility.ts';
import { databases } from '../../support/databases.ts';
import { startNewsroom, type Newsroom } from '../../support/newsroom.ts';

export const second = 1000;

export type DatabaseKind = 'sqlite' | 'mongodb';

/** A newsroom with accounts, and what tests of commands ask of it. */
export class Desk {
  readonly newsroom: Newsroom;
  readonly #accounts = new Map<Role, CommandCall>();

  constructor(newsroom: Newsroom) {
    this.newsroom = newsroom;
  }

  get now(): number {
    return this.newsroom.clock.now;
  }

  /** Moves the clock, and answers the instant that many seconds later as ISO text. */
  later(seconds: number): string {
    return new Date(this.now + seconds * second).toISOString();
  }

  pass(seconds: number): void {
    this.newsroom.clock.now += seconds * second;
  }

  /** A call by an account of this role; a translator writes Khmer. */
  async as(role: Role): Promise<CommandCall> {
    const known = this.#accounts.get(role);
    if (known) return known;
    const user = await this.newsroom.createUser(role, role === 'translator' ? { locales: ['km'] } : {});
    const actor = accountOf(user);
    assert.ok(actor);
    const call = { payload: this.newsroom.payload, actor };
    this.#accounts.set(role, call);
    return call;
  }

  /** A new release with a draft in these locales, the first of which is its source. */
  async draft(
    named: readonly Locale[] = ['en'],
    changed: DraftText = {},
  ): Promise<{ releaseId: string; publicId: string }> {
    const [sourceLocale = 'en'] = named;
    const texts = Object.fromEntries(named.map((locale) => [locale, { ...textIn(locale), ...changed }]));
    return value(await createDraft(await this.as('officer'), { sourceLocale, texts }));
  }

  async edit(releaseId: string, locale: Locale, text: DraftText): Promise<void> {
    value(await saveDraft(await this.as('officer'), { releaseId, locale, text }));
  }

  /** Heads of the entries of one release. */
  heads(publicId: string): Promise<EntryHead[]> {
    return entriesOf({ payload: this.newsroom.payload }, publicId);
  }

  /** `kind locale version` of each entry of one release. */
  async entries(publicId: string): Promise<string[]> {
    return (await this.heads(publicId)).map((head) =>
      [head.kind, 'locale' in head ? head.locale : '', 'version' in head ? head.version : '']
        .filter((part) => part !== '')
        .join(' '),
    );
  }

  async snapshots(publicId: string): Promise<Snapshot[]> {
    const { docs } = await this.newsroom.payload.find({
      collection: 'publication-ledger',
      where: { publicId: { equals: publicId } },
      sort: 'sequence',
      pagination: false,
    });
    return docs.flatMap(({ snapshot }) => (snapshot ? [snapshotSchema.parse(JSON.parse(snapshot))] : []));
  }

  /** How many entries the whole ledger has. */
  async length(): Promise<number> {
    return (await this.newsroom.payload.count({ collection: 'publication-ledger' })).totalDocs;
  }

  async states(publicId: string): Promise<Record<Locale, string>> {
    const history = historyOf(publicId, await this.heads(publicId));
    return Object.fromEntries(
      locales.map((locale) => [locale, publicState(history, locale, this.now)]),
    ) as Record<Locale, string>;
  }

  /** `outcome act locale` of the audit events of one release, or of all. */
  async audit(publicId?: string): Promise<string[]> {
    const { docs } = await this.newsroom.payload.find({
      collection: 'audit-events',
      pagination: false,
      ...(publicId === undefined ? {} : { where: { publicId: { equals: publicId } } }),
    });
    return docs
      .map(({ outcome, act, locale }) => [outcome, act, locale].filter((part) => part).join(' '))
      .sort();
  }

  async document(releaseId: string, locale: Locale) {
    return this.newsroom.payload.findByID({
      collection: 'press-releases',
      id: releaseId,
      draft: true,
      depth: 0,
      locale,
      fallbackLocale: false,
    });
  }

  async lastSettings(): Promise<{ head: EntryHead; settings: Record<string, unknown> }> {
    const { docs } = await this.newsroom.payload.find({
      collection: 'publication-ledger',
      where: { kind: { equals: 'settings' } },
      sort: '-sequence',
      limit: 1,
    });
    const [row] = docs;
    assert.ok(row?.snapshot);
    return { head: parseHead(row.head), settings: JSON.parse(row.snapshot) as Record<string, unknown> };
  }
}

/** Runs the tests on a newsroom of their own on SQLite, and on one on MongoDB (or its stand-in). */
export function onEachDatabase(
  name: string,
  tests: (desk: () => Desk, database: DatabaseKind) => void,
): void {
  for (const database of databases) {
    describe(`${name} on ${database}`, () => {
      let desk: Desk | undefined;
      before(async () => {
        desk = new Desk(await startNewsroom({ database }));
      });
      after(async () => {
        await desk?.newsroom.close();
      });
      tests(() => {
        assert.ok(desk);
        return desk;
      }, database);
    });
  }
}

/** The value of a command that must have been carried out. */
export function value<Value>(result: Result<Value>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** `code rule locale` of each problem of a command that must have been refused. */
export function problems(result: Result<unknown>): string[] {
  assert.ok(!result.ok, 'the command was carried out');
  return result.problems.map(({ code, rule, locale }) =>
    [code, rule, locale].filter((part) => part).join(' '),
  );
}

/** An invented text in each language. */
export function textIn(
  locale: Locale,
): Required<Pick<DraftText, 'title' | 'summary' | 'datelinePlace' | 'body'>> {
  const words = {
    en: ['Wells reopened', 'Forty wells give water again.', 'KAMPOT'],
    km: ['អណ្តូងទឹកបើកឡើងវិញ', 'អណ្តូងសែសិបមានទឹកម្តងទៀត។', 'កំពត'],
    ru: ['Колодцы снова открыты', 'Сорок колодцев снова дают воду.', 'КАМПОТ'],
  }[locale];
  const [title = '', summary = '', datelinePlace = ''] = words;
  return { title, summary, datelinePlace, body: paragraph(summary) };
}

export function paragraph(text: string): NonNullable<DraftText['body']> {
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}
