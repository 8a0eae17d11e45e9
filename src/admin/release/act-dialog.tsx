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
import { goLiveOf, inputOf, needsWords, type ActForm } from './act-input.ts';
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
  const [isOutcomeUnknown, setIsOutcomeUnknown] = useState(false);

  // A modal dialog of the browser keeps the focus inside, closes on Escape, and gives the focus back.
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const input = inputOf(act, open, form, states.timeZone);
  // The words are no part of what can stand in the way, so only a time can be missing here.
  const tried = inputOf(act, open, { ...form, words: '…' }, states.timeZone);
  const trial = tried && JSON.stringify(tried);
  useEffect(() => {
    let isCurrent = true;
    if (trial !== null)
      void give(act, JSON.parse(trial) as object, true).then((answered) => {
        if (isCurrent) setAnswer(answered);
      });
    return () => {
      isCurrent = false;
    };
  }, [act, give, trial]);

  const confirm = async () => {
    // A second click comes before the state of the first has been drawn.
    if (isUnderWay.current || input === null) return;
    isUnderWay.current = true;
    setIsBusy(true);
    setIsOutcomeUnknown(false);
    const given = await give(act, input, false);
    isUnderWay.current = false;
    setIsBusy(false);
    if (given?.ok) onDone(form);
    else if (given) setAnswer(given);
    else setIsOutcomeUnknown(true);
  };

  // A trial without an answer forbids nothing: the command itself is checked all the same.
  const isReady = input !== null && (answer === null || answer?.ok === true);
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
      {needsWords(act) && (
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
      {(isOutcomeUnknown || answer === null) && (
        <p role="alert" className="act-dialog__list act-dialog__list--problem">
          {say(isOutcomeUnknown ? 'action.unknown' : 'action.failed')}
        </p>
      )}
      {trial === null && <p role="status">{say('action.timeMissing')}</p>}
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
          disabled={isBusy || !isReady}
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
