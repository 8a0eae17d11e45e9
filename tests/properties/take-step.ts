import assert from 'node:assert/strict';
import { cancel } from '../../src/editorial/commands/cancel.ts';
import { changeSettings } from '../../src/editorial/commands/change-settings.ts';
import { correct } from '../../src/editorial/commands/correct.ts';
import { createDraft } from '../../src/editorial/commands/create-draft.ts';
import { endConsent } from '../../src/editorial/commands/end-consent.ts';
import { issueEmbargoLink } from '../../src/editorial/commands/issue-embargo-link.ts';
import { kill } from '../../src/editorial/commands/kill.ts';
import { minorChange } from '../../src/editorial/commands/minor-change.ts';
import { publish } from '../../src/editorial/commands/publish.ts';
import { reinstate } from '../../src/editorial/commands/reinstate.ts';
import { revokeEmbargoLink } from '../../src/editorial/commands/revoke-embargo-link.ts';
import { saveDraft } from '../../src/editorial/commands/save-draft.ts';
import { withdraw } from '../../src/editorial/commands/withdraw.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import type { Result } from '../../src/model/problem.ts';
import * as rules from './rules-commands.ts';
import { liveOf, newPage, nextEvent, type Model, type Release } from './rules-model.ts';
import { pressPublish } from './press-publish.ts';
import type { PublicSides } from './public-sides.ts';
import type { Delay, Step } from './steps.ts';
import { saveLink } from './save-link.ts';
import { slugOf, token } from './tokens.ts';

/** What stays the same through a run. */
export interface Run {
  sides: PublicSides;
  mediaId: string;
  topicId: string;
}

/** Takes the step in the model and in the newsroom; answers the entries that the ledger should have got. */
export async function takeStep(model: Model, run: Run, step: Step): Promise<string[]> {
  const { editor, admin } = run.sides;
  const next = (): number => (model.lastToken += 1);
  const iso = (after: number): string => new Date(model.now + after * 1000).toISOString();
  const at = (after: Delay): { goesLiveAt?: string } => (after === null ? {} : { goesLiveAt: iso(after) });
  const instant = (after: Delay): number | null => (after === null ? null : model.now + after * 1000);
  const words = (named: Locale[], has: boolean): Map<Locale, number | null> =>
    new Map(inOrder(named).map((locale) => [locale, has ? next() : null]));
  const said = (tokens: Map<Locale, number | null>, write: (each: number) => string) =>
    Object.fromEntries([...tokens].map(([locale, each]) => [locale, each === null ? ' ' : write(each)]));
  const textOf = (text: number) => ({
    title: token.title(text),
    summary: token.body(text),
    body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: token.body(text) }] }],
  });
  const release = 'rel' in step ? (model.releases[step.rel % model.releases.length] as Release) : null;
  const releaseId = release?.releaseId ?? '';

  switch (step.act) {
    case 'pass': {
      const event = nextEvent(model);
      if (typeof step.until === 'number') model.now += step.until * 1000;
      else if (event !== null)
        model.now = Math.max(model.now, step.until === 'the next event' ? event : event - 1);
      run.sides.newsroom.clock.now = model.now;
      return [];
    }
    case 'draft': {
      const named = inOrder([step.source, ...step.others]);
      const texts = new Map(named.map((locale) => [locale, next()]));
      const releasedAt = step.releasedAgo === null ? null : model.now - step.releasedAgo * 1000;
      const made = carriedOut(
        await createDraft(editor, {
          sourceLocale: step.source,
          texts: Object.fromEntries(
            [...texts].map(([locale, text]) => [locale, { ...textOf(text), slug: slugOf(text) }]),
          ),
          shared: {
            topics: [run.topicId],
            ...(releasedAt === null ? {} : { releasedAt: new Date(releasedAt).toISOString() }),
            ...(step.hasPicture ? { leadImage: run.mediaId } : {}),
          },
        }),
      );
      const pages = { km: newPage(), en: newPage(), ru: newPage() };
      for (const [locale, text] of texts) Object.assign(pages[locale], { draft: text, slug: text });
      const { source, hasPicture } = step;
      model.releases.push({
        ...made,
        source,
        releasedAt,
        hasPicture,
        related: null,
        isKilled: false,
        pages,
        links: [],
      });
      return [];
    }
    case 'edit': {
      assert.ok(release);
      const text = next();
      const { locale } = step;
      const page = release.pages[locale];
      const slug = page.slug === null ? { slug: slugOf(text) } : {};
      const result = await saveDraft(editor, { releaseId, locale, text: { ...textOf(text), ...slug } });
      assert.equal(result.ok, !release.isKilled);
      if (result.ok) Object.assign(page, { draft: text, slug: page.slug ?? text });
      return [];
    }
    case 'link': {
      assert.ok(release);
      if (release.isKilled) return [];
      const text = next();
      const { locale } = step;
      const page = release.pages[locale];
      const target = model.releases[step.to % model.releases.length] as Release;
      const slug = page.slug === null ? { slug: slugOf(text) } : {};
      await saveLink(run.sides, { releaseId, locale, text, ...slug }, target.releaseId);
      Object.assign(page, { draft: text, slug: page.slug ?? text });
      model.targets.set(text, target);
      release.related = target;
      return [];
    }
    case 'picture': {
      assert.ok(release);
      const leadImage = release.hasPicture ? null : run.mediaId;
      const result = await saveDraft(editor, { releaseId, locale: release.source, shared: { leadImage } });
      assert.equal(result.ok, !release.isKilled);
      if (result.ok) release.hasPicture = !release.hasPicture;
      return [];
    }
    case 'publish':
    case 'minor': {
      assert.ok(release);
      const { act, cancels, upToDate } = step;
      const isEmbargoed = act === 'publish' && step.isEmbargoed;
      const named = inOrder(step.locales);
      const outcome = rules.publication(model, release, {
        change: act === 'publish' ? 'first' : 'minor',
        notes: words(named, false),
        goesLiveAt: instant(step.after),
        isEmbargoed,
        cancels,
        upToDate,
      });
      const asked = {
        releaseId,
        locales: named,
        ...at(step.after),
        cancelsPending: cancels,
        upToDate: upToDate ? named : [],
      };
      const result =
        act === 'publish'
          ? await publish(editor, { ...asked, isEmbargoed })
          : await minorChange(editor, asked);
      return agreed(outcome, result);
    }
    case 'correct': {
      assert.ok(release);
      const { cancels } = step;
      const notes = words(step.locales, step.hasNotes);
      const wanted = { notes, goesLiveAt: instant(step.after), isEmbargoed: false, cancels, upToDate: false };
      const outcome = rules.publication(model, release, { change: 'correction', ...wanted });
      const asked = { releaseId, notes: said(notes, token.note), cancelsPending: cancels, ...at(step.after) };
      return agreed(outcome, await correct(editor, asked));
    }
    case 'press': {
      assert.ok(release);
      const { locale } = step;
      const outcome = rules.publication(model, release, {
        change: liveOf(release, locale, model.now) ? 'minor' : 'first',
        notes: new Map([[locale, null]]),
        goesLiveAt: null,
        isEmbargoed: false,
        cancels: false,
        upToDate: false,
      });
      return agreed(outcome, await pressPublish(run.sides, releaseId, locale), { codesOnly: true });
    }
    case 'cancel': {
      assert.ok(release);
      const outcome = rules.cancellation(model, release, step.locales, step.revokes);
      const asked = { releaseId, locales: step.locales, revokesLinks: step.revokes };
      return agreed(outcome, await cancel(editor, asked));
    }
    case 'withdraw': {
      assert.ok(release);
      const notices = words(step.locales, step.hasNotices);
      const outcome = rules.withdrawal(model, release, notices);
      return agreed(outcome, await withdraw(editor, { releaseId, notices: said(notices, token.notice) }));
    }
    case 'reinstate': {
      assert.ok(release);
      const notes = words(step.corrected, step.hasNotes);
      const outcome = rules.reinstatement(model, release, step.locales, notes);
      const asked = { releaseId, locales: step.locales };
      return agreed(
        outcome,
        await reinstate(editor, notes.size === 0 ? asked : { ...asked, notes: said(notes, token.note) }),
      );
    }
    case 'kill':
      assert.ok(release);
      return agreed(rules.killing(model, release), await kill(admin, { releaseId }));
    case 'issue': {
      assert.ok(release);
      const outcome = rules.issuing(model, release, step.locales, model.now + step.after * 1000);
      const asked = { releaseId, locales: step.locales, expiresAt: iso(step.after) };
      const result = await issueEmbargoLink(editor, asked);
      if (result.ok)
        release.links.push({
          tokenHash: result.value.tokenHash,
          locales: step.locales,
          expiresAt: model.now + step.after * 1000,
          isRevoked: false,
        });
      return agreed(outcome, result);
    }
    case 'revoke': {
      assert.ok(release);
      const link = release.links[step.link];
      const tokenHash = link?.tokenHash ?? '0'.repeat(64);
      const result = await revokeEmbargoLink(editor, { releaseId, tokenHash });
      if (release.isKilled || link?.isRevoked) return agreed(rules.refused('Conflict'), result);
      if (!link) return agreed(rules.refused('NotFound'), result);
      const commit = () => (link.isRevoked = true);
      return agreed({ refusals: new Set(), entries: ['embargo-link'], commit }, result);
    }
    case 'consent': {
      const until = instant(step.after) ?? model.now;
      const asked = step.after === null ? {} : { until: iso(step.after) };
      carriedOut(await endConsent(editor, { mediaId: run.mediaId, ...asked }));
      const isNamed = model.releases.some(({ pages }) =>
        locales.some((locale) => pages[locale].versions.some(({ hasPicture }) => hasPicture)),
      );
      model.consentUntil = until;
      return isNamed ? ['media-consent'] : [];
    }
    case 'rename': {
      model.name = next();
      const name = token.name(model.name);
      carriedOut(await changeSettings(admin, { organisation: { name: { km: name, en: name, ru: name } } }));
      return ['settings'];
    }
    case 'label': {
      const { locale } = step;
      const label = model.labels.has(locale) ? '' : 'Water';
      carriedOut(await changeSettings(editor, { topics: [{ id: run.topicId, label: { [locale]: label } }] }));
      if (label === '') model.labels.delete(locale);
      else model.labels.add(locale);
      return ['settings'];
    }
  }
}

/** Holds the newsroom's answer against the model's. */
function agreed(outcome: rules.Outcome, result: Result<unknown>, { codesOnly = false } = {}): string[] {
  if (outcome.refusals.size > 0) {
    assert.ok(!result.ok, `the rules refuse this: ${[...outcome.refusals].join(', ')}`);
    if (!codesOnly) {
      const told = result.problems.map(({ code, locale }) => (locale ? `${code} ${locale}` : code));
      assert.deepEqual([...new Set(told)].sort(), [...outcome.refusals].sort());
    }
    return [];
  }
  assert.ok(result.ok, `the rules allow this, but: ${JSON.stringify(result)}`);
  outcome.commit();
  return outcome.entries;
}

function carriedOut<Value>(result: Result<Value>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function inOrder(named: readonly Locale[]): Locale[] {
  return locales.filter((locale) => named.includes(locale));
}
