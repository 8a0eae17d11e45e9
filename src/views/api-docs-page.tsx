import type { ReactNode } from 'react';
import { Beginning, GoodToKnow, Mirroring } from './api-docs-guide.tsx';
import { Section } from './api-docs-parts.tsx';
import { Operation, Schema } from './api-docs-reference.tsx';
import type { ApiDocsView } from './api-docs-view.ts';
import { Layout } from './layout.tsx';

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
