import type { ReactNode } from 'react';

/** A part of the page that can be linked to. */
export function Section(props: { id: string; heading: string; children: ReactNode }): ReactNode {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      {props.children}
    </section>
  );
}

/** A command to copy. It scrolls by itself where it is too long, by keyboard too. */
export function Example({ label, children }: { label: string; children: string }): ReactNode {
  return (
    <pre tabIndex={0} role="group" aria-label={label}>
      <code>{children}</code>
    </pre>
  );
}

/** Words between backticks are names. */
export function Marked({ text }: { text: string }): ReactNode {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}
