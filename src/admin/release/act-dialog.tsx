'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReleaseStates } from '../../editorial/states/release-states.ts';
import { formatDateTime } from '../../language/format-date.ts';
import { fromIso } from '../../model/instant.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { Act } from '../../model/possible-acts.ts';
import type { Problem } from '../../model/problem.ts';
import { useAdminText } from '../use-admin-text.ts';
import { goLiveOf, inputOf, isTimeMissing, type ActForm } from './act-input.ts';
import type { CommandAnswer } from './give-command.ts';
import { ProblemList } from './problem-list.tsx';
import { PublishFields } from './publish-fields.tsx';
import { WordsField } from './words-field.tsx';

export interface ActDialogProps {
  act: Act;
  open: Locale;
  states: ReleaseStates;
  /** Gives the command, or in a trial asks what would come of it; null where there was no answer. */
  give: (act: Act, input: object, isTrial: boolean) => Promise<CommandAnswer | null>;
  onDone: (form: ActForm) => void;
  onClose: () => void;
  onField: (problem: Problem) => void;
}

/** Says what an act will do, takes what it needs, lists what stands in its way, and gives the command once. */
export function ActDialog({ act, open, states, give, onDone, onClose, onField }: ActDialogProps) {
  const say = useAdminText();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isUnderWay = useRef(false);
  const [form, setForm] = useState<ActForm>({ together: [], when: 'now', time: '', words: '' });
  const [answer, setAnswer] = useState<CommandAnswer | null | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);

  // A modal dialog of the browser keeps the focus inside, closes on Escape, and gives the focus back.
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const isIncomplete = isTimeMissing(act, form, states.timeZone);
  const trial = JSON.stringify(inputOf(act, open, { ...form, words: '…' }, states.timeZone));
  useEffect(() => {
    let isCurrent = true;
    if (!isIncomplete)
      void give(act, JSON.parse(trial) as object, true).then((tried) => {
        if (isCurrent) setAnswer(tried);
      });
    return () => {
      isCurrent = false;
    };
  }, [act, give, trial, isIncomplete]);

  const confirm = async () => {
    // A second click comes before the state of the first has been drawn.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsBusy(true);
    const given = await give(act, inputOf(act, open, form, states.timeZone), false);
    isUnderWay.current = false;
    setIsBusy(false);
    if (given?.ok) onDone(form);
    else setAnswer(given);
  };

  const needsWords = act === 'correct' || act === 'withdraw';
  const isReady = answer?.ok === true && !isIncomplete && (!needsWords || form.words.trim() !== '');
  const isScheduled = act === 'publish' && form.when === 'later';
  const problems = answer && !answer.ok ? answer.problems : [];
  return (
    <dialog
      ref={dialog}
      className="act-dialog"
      aria-labelledby={headingId}
      onClose={onClose}
      onCancel={(event) => {
        if (isUnderWay.current) event.preventDefault();
      }}
    >
      <h2 id={headingId}>
        {say(`action.heading.${act}`, { inLanguage: say(`headline.inLanguage.${open}`) })}
      </h2>
      <ActSentence act={act} open={open} states={states} form={form} />
      {act === 'publish' && <PublishFields states={states} open={open} form={form} onChange={setForm} />}
      {needsWords && (
        <WordsField
          kind={act === 'correct' ? 'note' : 'notice'}
          locale={open}
          words={form.words}
          onChange={(words) => {
            setForm({ ...form, words });
          }}
        />
      )}
      {answer === undefined && <p role="status">{say('action.checking')}</p>}
      {answer === null && (
        <p role="alert" className="act-dialog__list act-dialog__list--problem">
          {say('action.failed')}
        </p>
      )}
      {isIncomplete && <p role="status">{say('action.timeMissing')}</p>}
      <ProblemList heading={say('action.problems')} tone="problem" problems={problems} onField={onField} />
      <ProblemList
        heading={say('action.warnings')}
        tone="warning"
        problems={answer?.ok ? answer.warnings : []}
        onField={onField}
      />
      <div className="act-dialog__buttons">
        <Button
          buttonStyle="secondary"
          type="button"
          disabled={isBusy}
          margin={false}
          onClick={() => dialog.current?.close()}
        >
          {say('action.goBack')}
        </Button>
        <Button
          type="button"
          id="act-confirm"
          disabled={isBusy || (answer !== null && !isReady)}
          margin={false}
          onClick={() => void confirm()}
        >
          {say(isScheduled ? 'action.confirm.schedule' : `action.confirm.${act}`)}
        </Button>
      </div>
    </dialog>
  );
}

/** One sentence a language: what will happen, when, and at which address. */
function ActSentence({
  act,
  open,
  states,
  form,
}: Pick<ActDialogProps, 'act' | 'open' | 'states'> & { form: ActForm }) {
  const say = useAdminText();
  const { i18n } = useTranslation();
  const language = isLocale(i18n.language) ? i18n.language : 'en';
  const goLive = act === 'publish' && form.when === 'later' ? goLiveOf(form, states.timeZone) : null;
  return [open, ...(act === 'publish' ? form.together : [])].map((locale) => {
    const { address, pending } = states.locales[locale];
    // Without words in the address there is nothing to say: the problems below do.
    if (address === null) return null;
    const instant = goLive ?? (act === 'cancel' ? pending?.goesLiveAt : undefined);
    const date = instant ? formatDateTime(fromIso(instant), language, states.timeZone) : '';
    const key = goLive ? 'action.says.schedule' : (`action.says.${act}` as const);
    return (
      <p key={locale}>
        {say(key, { inLanguage: say(`headline.inLanguage.${locale}`), date })}{' '}
        <span className="act-dialog__address">{decodeURI(address)}</span>
      </p>
    );
  });
}
