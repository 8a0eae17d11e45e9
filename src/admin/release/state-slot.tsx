/** The place of the state bar, in the document's controls that stay in view; `ReleaseDesk` fills it. */
export function StateSlot() {
  return <div className="release-state-slot" />;
}
