'use client';
import { useId } from 'react';
import type { ReleaseStates } from '../../editorial/states/release-states.ts';
import { fromIso } from '../../model/instant.ts';
import { locales, type Locale } from '../../model/locale.ts';
import { useAdminText } from '../use-admin-text.ts';
import type { ActForm } from './act-input.ts';
import { zoneName } from './zone-name.ts';

/** When to publish, and which other languages go along: those that have words and never were live. */
export function PublishFields({
  states,
  open,
  form,
  onChange,
}: {
  states: ReleaseStates;
  open: Locale;
  form: ActForm;
  onChange: (form: ActForm) => void;
}) {
  const say = useAdminText();
  const timeId = useId();
  const others = locales.filter((locale) => {
    const { acts, isEmpty } = states.locales[locale];
    return locale !== open && !isEmpty && acts.includes('publish');
  });
  return (
    <>
      <fieldset className="act-dialog__choice">
        <legend>{say('action.when')}</legend>
        {(['now', 'later'] as const).map((when) => (
          <label key={when}>
            <input
              type="radio"
              name="when"
              checked={form.when === when}
              onChange={() => {
                onChange({ ...form, when });
              }}
            />
            {say(`action.${when}`)}
          </label>
        ))}
        {form.when === 'later' && (
          <div className="act-dialog__field">
            <label htmlFor={timeId}>
              {say('action.time', { zone: zoneName(states.timeZone, fromIso(states.at)) })}
            </label>
            <input
              id={timeId}
              type="datetime-local"
              value={form.time}
              onChange={(event) => {
                onChange({ ...form, time: event.target.value });
              }}
            />
          </div>
        )}
      </fieldset>
      {others.length > 0 && (
        <fieldset className="act-dialog__choice">
          <legend>{say('action.together')}</legend>
          {others.map((locale) => (
            <label key={locale}>
              <input
                type="checkbox"
                checked={form.together.includes(locale)}
                onChange={({ target: { checked } }) => {
                  const rest = form.together.filter((each) => each !== locale);
                  onChange({ ...form, together: checked ? [...rest, locale] : rest });
                }}
              />
              {say(`options.language.${locale}`)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
