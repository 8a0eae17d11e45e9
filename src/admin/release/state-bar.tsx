'use client';
import { CopyIcon, toast, useTranslation } from '@payloadcms/ui';
import type { LocaleState, ReleaseStates } from '../../editorial/states/release-states.ts';
import { formatDateTime } from '../../language/format-date.ts';
import { fromIso } from '../../model/instant.ts';
import { isLocale, locales, type Locale } from '../../model/locale.ts';
import { useAdminText } from '../use-admin-text.ts';
import type { KnownStates } from './use-release-states.ts';
import { zoneName } from './zone-name.ts';

/** What the public sees of the open language, with its address, and the other languages beside it. */
export function StateBar({
  states,
  open,
  onOpen,
}: {
  states: KnownStates;
  open: Locale;
  onOpen: (locale: Locale) => void;
}) {
  const say = useAdminText();
  if (!states)
    return (
      <div className="release-state" role="status">
        {say(states === null ? 'state.unknown' : 'state.loading')}
      </div>
    );
  return (
    <section className="release-state" aria-label={say('state.label')}>
      <div className="release-state__words" role="status">
        <StateWords states={states} state={states.locales[open]} />
      </div>
      <Address state={states.locales[open]} />
      <ul className="release-state__languages" aria-label={say('state.languages')}>
        {locales.map((locale) => (
          <li key={locale}>
            <button
              type="button"
              className={`release-state__language release-state__mark--${states.locales[locale].state}`}
              aria-current={locale === open}
              title={`${say(`options.language.${locale}`)}: ${say(`state.${states.locales[locale].state}`)}`}
              onClick={() => {
                if (locale !== open) onOpen(locale);
              }}
            >
              <span className="release-state__dot" aria-hidden="true" />
              {locale}
              <span className="release-state__hidden">: {say(`state.${states.locales[locale].state}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StateWords({ states, state }: { states: ReleaseStates; state: LocaleState }) {
  const say = useAdminText();
  const { i18n } = useTranslation();
  const language = isLocale(i18n.language) ? i18n.language : 'en';
  const dateOf = (instant: string) => formatDateTime(fromIso(instant), language, states.timeZone);
  const marks = [
    ...(state.isCorrected ? [say('state.corrected')] : []),
    ...(state.isStale ? [say('state.stale')] : []),
    ...(state.pending && state.isPublic
      ? [say('state.waits', { version: state.pending.version, date: dateOf(state.pending.goesLiveAt) })]
      : []),
    ...(state.hasChanges && state.version !== null ? [say('state.changes')] : []),
  ];
  return (
    <>
      <strong className={`release-state__mark release-state__mark--${state.state}`}>
        <span className="release-state__dot" aria-hidden="true" />
        {say(`state.${state.state}`)}
      </strong>
      {state.state !== 'unpublished' && state.since !== null && (
        <span title={say('state.zone', { zone: zoneName(states.timeZone, fromIso(state.since)) })}>
          {say(`state.since.${state.state}`, { date: dateOf(state.since) })}{' '}
          <small>({zoneName(states.timeZone, fromIso(state.since))})</small>
        </span>
      )}
      {marks.map((mark) => (
        <span key={mark} className="release-state__note">
          {mark}
        </span>
      ))}
    </>
  );
}

function Address({ state: { address, isPublic } }: { state: LocaleState }) {
  const say = useAdminText();
  if (address === null) return null;
  const shown = decodeURI(address).replace(/^https?:\/\//, '');
  if (!isPublic)
    return (
      <span className="release-state__address">
        <span className="release-state__address-text" title={shown}>
          {say('state.willBe')} {shown}
        </span>
      </span>
    );
  return (
    <span className="release-state__address">
      <a
        className="release-state__address-text"
        href={address}
        target="_blank"
        rel="noopener"
        title={say('state.open')}
      >
        {shown}
      </a>
      <button
        type="button"
        className="release-state__copy"
        aria-label={say('state.copyAddress')}
        title={say('state.copyAddress')}
        onClick={() => {
          void navigator.clipboard.writeText(address).then(() => toast.success(say('state.copied')));
        }}
      >
        <CopyIcon />
      </button>
    </span>
  );
}
