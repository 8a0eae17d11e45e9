'use client';
import { Button, ChevronIcon, Popup, PopupList } from '@payloadcms/ui';
import type { Act } from '../../model/possible-acts.ts';
import { useAdminText } from '../use-admin-text.ts';

/** The acts that are possible now: the main one as a button, the others in a menu beside it. */
export function ActionMenu({
  acts,
  isDisabled,
  onAct,
}: {
  acts: readonly Act[];
  isDisabled: boolean;
  onAct: (act: Act) => void;
}) {
  const say = useAdminText();
  // An act that stands alone needs no menu.
  const main = acts.find((act) => mainActs.includes(act)) ?? (acts.length === 1 ? acts[0] : undefined);
  const others = acts.filter((act) => act !== main);
  return (
    <div className="release-actions">
      {main && (
        <Button
          id={`act-${main}`}
          type="button"
          buttonStyle={mainActs.includes(main) ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          disabled={isDisabled}
          onClick={() => {
            onAct(main);
          }}
        >
          {say(`action.label.${main}`)}
        </Button>
      )}
      {others.length > 0 && (
        <Popup
          button={
            <span className="release-actions__more">
              <span className="release-actions__more-text">{say('action.more')}</span>
              <ChevronIcon />
            </span>
          }
          buttonType="default"
          className="release-actions__popup"
          disabled={isDisabled}
          horizontalAlign="right"
          size="fit-content"
          verticalAlign="bottom"
          render={({ close }) => (
            <PopupList.ButtonGroup>
              {others.map((act) => (
                <PopupList.Button
                  key={act}
                  id={`act-${act}`}
                  onClick={() => {
                    close();
                    onAct(act);
                  }}
                >
                  {say(`action.label.${act}`)}
                </PopupList.Button>
              ))}
            </PopupList.ButtonGroup>
          )}
        />
      )}
    </div>
  );
}

/** What people come for; to withdraw or to cancel is never the main thing. */
const mainActs: readonly Act[] = ['publish', 'correct', 'reinstate'];
