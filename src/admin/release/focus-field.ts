/** Brings a field of the form into view, and the focus into it. `path` as in a problem: `title`, `leadImage`. */
export function focusField(path: string): void {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`);
  if (!field) return;
  field.scrollIntoView({ block: 'center' });
  const within =
    'input:not([type="file"], [hidden]), textarea, button, select, a[href], [contenteditable="true"]';
  const target = field.matches(within) ? field : field.querySelector<HTMLElement>(within);
  // After the dialog has given the focus back to its button.
  setTimeout(() => target?.focus({ preventScroll: true }), 0);
}
