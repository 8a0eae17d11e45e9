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

/** A command to copy, over several lines where it is too long for one. */
export function Example({ children }: { children: string }): ReactNode {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}

/** Words between backticks are names. */
export function Marked({ text }: { text: string }): ReactNode {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}
