import type { ReactNode } from 'react';
import { Layout } from './layout.tsx';
import type { PageFrame } from './page-frame.ts';

/** What the documentation shows of each address, part and error; made from the OpenAPI document. */
export interface ApiDocsView {
  frame: PageFrame;
  openApiUrl: string;
  /** Where lists and mirrors begin. */
  releasesUrl: string;
  /** How many releases a page holds, by default and at most. */
  pageSize: { byDefault: number; atMost: number };
  operations: readonly DocsOperation[];
  schemas: readonly DocsSchema[];
  problems: readonly DocsProblem[];
}

export interface DocsOperation {
  id: string;
  path: string;
  summary: string;
  description: string;
  parameters: readonly { name: string; place: string; type: string; description: string }[];
  /** `parts` name what an answer holds. */
  answers: readonly { status: string; description: string; parts: readonly string[] }[];
  example: string;
}

export interface DocsSchema {
  name: string;
  description: string;
  /** Where it is one of several. */
  oneOf: readonly string[];
  fields: readonly { name: string; type: DocsType; description: string }[];
}

/** `array of Picture or null`: words, and the name of a part that is explained on the page. */
export interface DocsType {
  before: string;
  part: string | null;
  after: string;
}

export interface DocsProblem {
  name: string;
  status: number;
  title: string;
  detail: string;
}

/** The documentation of the public API. In English, as the names in it are, in every newsroom. */
export function ApiDocsPage({ frame, ...view }: ApiDocsView): ReactNode {
  const lede =
    'Everything public in this newsroom as JSON: releases in every language, corrections, withdrawals.';
  return (
    <Layout frame={frame} title="API for programs" description={lede} sheet="docs">
      <header className="list-header">
        <div>
          <h1>API for programs</h1>
          <p className="summary">{lede} No account and no key.</p>
        </div>
      </header>
      <div className="docs">
        <Contents operations={view.operations} />
        <Beginning {...view} />
        <Mirroring {...view} />
        <GoodToKnow {...view} />
        <Section id="addresses" heading="Addresses">
          {view.operations.map((each) => (
            <Operation key={each.id} {...each} />
          ))}
        </Section>
        <Section id="parts" heading="What answers are made of">
          <p>
            Every field is always there; where there is nothing, it is <code>null</code> or empty. Version 1
            may gain fields: pass over those that you do not know.
          </p>
          {view.schemas.map((each) => (
            <Schema key={each.name} {...each} />
          ))}
        </Section>
        <Section id="problems" heading="When something is wrong">
          <p>
            Errors are <code>application/problem+json</code> (RFC 9457). <code>type</code> leads to one of
            these:
          </p>
          <dl>
            {view.problems.map(({ name, status, title, detail }) => (
              <div key={name} id={name}>
                <dt>
                  {title} <code>{status}</code>
                </dt>
                <dd>{detail}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
    </Layout>
  );
}

function Contents({ operations }: Pick<ApiDocsView, 'operations'>): ReactNode {
  const sections = [
    ['begin', 'Begin here'],
    ['mirror', 'Keep a mirror'],
    ['good-to-know', 'Good to know'],
    ['addresses', 'Addresses'],
    ['parts', 'What answers are made of'],
    ['problems', 'When something is wrong'],
  ];
  return (
    <nav aria-label="Contents" className="contents">
      <ul>
        {sections.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id ?? ''}`}>{heading}</a>
            {id === 'addresses' && (
              <ul>
                {operations.map((each) => (
                  <li key={each.id}>
                    <a href={`#${each.id}`}>{each.summary}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Beginning({ releasesUrl, openApiUrl, pageSize }: Omit<ApiDocsView, 'frame'>): ReactNode {
  return (
    <Section id="begin" heading="Begin here">
      <p>The newest releases in one language, without their texts:</p>
      <Example label="Example: the newest releases in Khmer">{`curl '${releasesUrl}?locale=km&limit=5'`}</Example>
      <p>
        A page holds {pageSize.byDefault} releases, or as many as <code>limit</code> says, {pageSize.atMost}{' '}
        at most. To read on, follow <code>next</code> (also the header <code>Link</code>) until it is{' '}
        <code>null</code>: releases that are published meanwhile move nothing, so that none is missing and
        none comes twice.
      </p>
      <p>
        For programs that make clients, everything on this page is an{' '}
        <a href={openApiUrl}>OpenAPI 3.1 document</a>.
      </p>
    </Section>
  );
}

function Mirroring({ releasesUrl }: Pick<ApiDocsView, 'releasesUrl'>): ReactNode {
  return (
    <Section id="mirror" heading="Keep a mirror">
      <p>
        Start with <code>since=0</code>. Every change holds the whole text in its newest state; apply it under
        its <code>publicId</code> and <code>locale</code>:
      </p>
      <ul>
        <li>
          <code>live</code>: put this text in the place of yours, with its corrections;
        </li>
        <li>
          <code>withdrawn</code>: replace your text by the notice;
        </li>
        <li>
          <code>killed</code>: remove the text and its files.
        </li>
      </ul>
      <Example label="Example: a mirror starts">{`curl '${releasesUrl}?since=0'`}</Example>
      <p>
        Keep <code>since</code> of every answer, follow <code>next</code> to the end, and ask again with what
        you kept: once a minute is often enough. Each change comes once, also where many are published while
        you read. A release that was scheduled comes when its time has come, and nothing of it before.
      </p>
      <Example label="Example: the next visit">{`curl '${releasesUrl}?since=WyJzMSIsNDIsMTc2…'`}</Example>
      <p>
        Keep to one <code>locale</code>, or to none, for as long as a mirror lives. Contacts, names of topics
        and related releases are those of the day; they change without telling. A picture disappears when the
        consent of those it shows ends: link to it here, or ask now and then whether its address still
        answers, and remove yours where it does not.
      </p>
    </Section>
  );
}

function GoodToKnow({ releasesUrl }: Pick<ApiDocsView, 'releasesUrl'>): ReactNode {
  return (
    <Section id="good-to-know" heading="Good to know">
      <ul>
        <li>
          <strong>Ask cheaply.</strong> Give the <code>ETag</code> of an answer back in{' '}
          <code>If-None-Match</code>: while nothing has changed you get 304 and no body.{' '}
          <code>Accept-Encoding: gzip</code> or <code>br</code> makes answers several times smaller.
          <Example label="Example: only if something changed">
            {`curl --compressed -H 'If-None-Match: "…"' '${releasesUrl}?locale=en'`}
          </Example>
        </li>
        <li>
          <strong>Limits.</strong> Who asks for very much in a minute is answered 429 for the rest of it;{' '}
          <code>Retry-After</code> says how many seconds that is. What was asked for lately, by anybody, does
          not count.
        </li>
        <li>
          <strong>Parameters are checked.</strong> One that is unknown, repeated or wrong is answered 400, and{' '}
          <code>errors</code> names it. Cursors are not to be taken apart: their form may change.
        </li>
        <li>
          <strong>From web pages.</strong> Scripts of any site may read the API (CORS).
        </li>
        <li>
          <strong>Dates</strong> are UTC, as ISO 8601. Show <code>listedAt</code> to readers.
        </li>
        <li>
          <strong>Languages</strong> are never filled in with one another: a text that is not there is not
          published.
        </li>
        <li>
          <strong>Terms.</strong> Pictures come with their own credit and licence; name the credit wherever
          you show one.
        </li>
      </ul>
    </Section>
  );
}

function Operation({
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
      <Example label={`Example: ${summary}`}>{example}</Example>
    </section>
  );
}

function Schema({ name, description, oneOf, fields }: DocsSchema): ReactNode {
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

function Section(props: { id: string; heading: string; children: ReactNode }): ReactNode {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.heading}</h2>
      {props.children}
    </section>
  );
}

/** A command to copy. It scrolls by itself where it is too long, by keyboard too. */
function Example({ label, children }: { label: string; children: string }): ReactNode {
  return (
    <pre tabIndex={0} role="group" aria-label={label}>
      <code>{children}</code>
    </pre>
  );
}

/** Words between backticks are names. */
function Marked({ text }: { text: string }): ReactNode {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}
