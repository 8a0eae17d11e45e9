import type { ReactNode } from 'react';
import { Example, Marked } from './api-docs-parts.tsx';
import type { DocsOperation, DocsSchema } from './api-docs-view.ts';

/** An address: what it takes and answers. */
export function Operation({
  id,
  path,
  summary,
  description,
  parameters,
  answers,
  example,
}: DocsOperation): ReactNode {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{summary}</h3>
      <p className="address">
        <code>GET {path}</code>
      </p>
      <p>
        <Marked text={description} />
      </p>
      {parameters.length > 0 && (
        <dl>
          {parameters.map((each) => (
            <div key={each.name}>
              <dt>
                <code>{each.name}</code> <span className="type">{`${each.place}, ${each.type}`}</span>
              </dt>
              <dd>
                <Marked text={each.description} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h4>Answers</h4>
      <ul className="answers">
        {answers.map(({ status, description: text, parts }) => (
          <li key={status}>
            <code>{status}</code> <Marked text={text} />{' '}
            {parts.map((part, index) => (
              <span key={part}>
                {index > 0 && ' or '}
                <a href={`#${part}`}>{part}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Example>{example}</Example>
    </section>
  );
}

/** What an answer is made of. */
export function Schema({ name, description, oneOf, fields }: DocsSchema): ReactNode {
  return (
    <section aria-labelledby={name}>
      <h3 id={name}>{name}</h3>
      <p>
        <Marked text={description} />
      </p>
      {oneOf.length > 0 && (
        <p>
          One of{' '}
          {oneOf.map((part, index) => (
            <span key={part}>
              {index > 0 && ', '}
              <a href={`#${part}`}>{part}</a>
            </span>
          ))}
          .
        </p>
      )}
      {fields.length > 0 && (
        <dl>
          {fields.map(({ name: field, type, description: text }) => (
            <div key={field}>
              <dt>
                <code>{field}</code>{' '}
                <span className="type">
                  {type.before}
                  {type.part !== null && <a href={`#${type.part}`}>{type.part}</a>}
                  {type.after}
                </span>
              </dt>
              <dd>
                <Marked text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
