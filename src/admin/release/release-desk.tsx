'use client';
import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ReleaseStates } from '../../editorial/states/release-states.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { Act } from '../../model/possible-acts.ts';
import type { Problem } from '../../model/problem.ts';
import { useAdminText } from '../use-admin-text.ts';
import { ActDialog } from './act-dialog.tsx';
import type { ActForm } from './act-input.ts';
import { ActionMenu } from './action-menu.tsx';
import { focusField } from './focus-field.ts';
import { giveCommand, type CommandAnswer } from './give-command.ts';
import './release.css';
import { StateBar } from './state-bar.tsx';
import { useReleaseStates } from './use-release-states.ts';
import { useSavedForm } from './use-saved-form.ts';

/** In the place of Payload's Publish: the public state of the open language, and what an editor can do with it. */
export function ReleaseDesk() {
  const { id, collectionSlug, lastUpdateTime, uploadStatus } = useDocumentInfo();
  const { config } = useConfig();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const { dispatchFields, setSubmitted } = useForm();
  const isModified = useFormModified();
  const say = useAdminText();
  const openLocale = useOpenLocale();
  const open: Locale = isLocale(code) ? code : 'en';
  const address = id ? `${config.routes.api}/${String(collectionSlug)}/${String(id)}` : null;
  const { states, reload } = useReleaseStates(address, `${String(lastUpdateTime)} ${open}`);
  const { save, refresh } = useSavedForm(address, open);
  // The dialog keeps the states it was opened with: it outlives a moment in which they cannot be read.
  const [opened, setOpened] = useState<{ act: Act; states: ReleaseStates } | null>(null);
  const { anchor, slot } = useStateSlot();

  const showProblems = useCallback(
    (problems: readonly Problem[]) => {
      const errors = problems
        .filter(({ field, locale }) => field !== undefined && (locale ?? open) === open)
        .map(({ field = '', message }) => ({ path: field, message }));
      if (errors.length === 0) return;
      setSubmitted(true);
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors });
    },
    [dispatchFields, setSubmitted, open],
  );

  const give = useCallback(
    async (asked: Act, input: object, isTrial: boolean): Promise<CommandAnswer | null> => {
      const answer = await giveCommand(`${String(address)}/${asked}`, {
        input,
        language: i18n.language,
        isTrial,
      });
      if (answer && !answer.ok) showProblems(answer.problems);
      // It may have been done before the answer was lost.
      if (!answer && !isTrial) await Promise.all([reload(), refresh()]);
      return answer;
    },
    [address, i18n.language, showProblems, reload, refresh],
  );

  const start = async (asked: Act) => {
    // What is published is what is stored, and after every act the form is read again from what is stored.
    if (isModified && !(await save())) {
      toast.error(say('action.saveFailed'));
      return;
    }
    const read = isModified ? await reload() : states;
    if (read) setOpened({ act: asked, states: read });
  };

  const finish = async (done: Act, form: ActForm) => {
    setOpened(null);
    const isScheduled = done === 'publish' && form.when === 'later';
    toast.success(say(isScheduled ? 'action.done.schedule' : `action.done.${done}`));
    await Promise.all([reload(), refresh()]);
  };

  if (!address) return null;
  const possible = states
    ? actsShown(states.locales[open].acts, isModified || states.locales[open].hasChanges)
    : [];
  return (
    <>
      <span ref={anchor} hidden />
      {slot && createPortal(<StateBar states={states} open={open} onOpen={openLocale} />, slot)}
      {possible.length > 0 && (
        <ActionMenu
          acts={possible}
          isDisabled={uploadStatus === 'uploading'}
          onAct={(asked) => void start(asked)}
        />
      )}
      {opened && (
        <ActDialog
          act={opened.act}
          open={open}
          states={opened.states}
          give={give}
          onDone={(form) => void finish(opened.act, form)}
          onClose={() => {
            setOpened(null);
          }}
          onField={({ field = '', locale = open }) => {
            setOpened(null);
            if (locale === open) focusField(field);
            else openLocale(locale);
          }}
        />
      )}
    </>
  );
}

/** A change is published where there is one, saved or not. */
function actsShown(acts: readonly Act[], hasChanges: boolean): Act[] {
  const others = acts.filter((act) => act !== 'correct' && act !== 'minor-change');
  if (!acts.includes('correct') || !hasChanges) return others;
  return ['correct', 'minor-change', ...others];
}

/** The place in the document's controls that stays in view, of the same document: a drawer has one of its own. */
function useStateSlot() {
  const anchor = useRef<HTMLSpanElement>(null);
  const [slot, setSlot] = useState<Element | null>(null);
  useEffect(() => {
    setSlot(anchor.current?.closest('.doc-controls')?.querySelector('.release-state-slot') ?? null);
  }, []);
  return { anchor, slot };
}

/** Opens the form in another language, as Payload's own switch does. */
function useOpenLocale(): (locale: Locale) => void {
  const router = useRouter();
  const pathname = usePathname();
  const query = useSearchParams();
  return (locale) => {
    const asked = new URLSearchParams(query);
    asked.set('locale', locale);
    router.push(`${pathname}?${asked.toString()}`);
  };
}
