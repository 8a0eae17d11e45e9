import type { ReactNode } from 'react';
import { Example, Section } from './api-docs-parts.tsx';
import type { ApiDocsView } from './api-docs-view.ts';

/** Where to begin. */
export function Beginning({ releasesUrl, openApiUrl, pageSize }: Omit<ApiDocsView, 'frame'>): ReactNode {
  return (
    <Section id="begin" heading="Begin here">
      <p>The newest releases in one language, without their texts:</p>
      <Example>{`curl '${releasesUrl}?locale=km&limit=5'`}</Example>
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

/** How to keep a mirror in step. */
export function Mirroring({ releasesUrl }: Pick<ApiDocsView, 'releasesUrl'>): ReactNode {
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
      <Example>{`curl '${releasesUrl}?since=0'`}</Example>
      <p>
        Keep <code>since</code> of every answer, follow <code>next</code> to the end, and ask again with what
        you kept: once a minute is often enough. Each change comes once, also where many are published while
        you read. A release that was scheduled comes when its time has come, and nothing of it before.
      </p>
      <Example>{`curl '${releasesUrl}?since=WyJzMSIsNDIsMTc2…'`}</Example>
      <p>
        Keep to one <code>locale</code>, or to none, for as long as a mirror lives. Contacts, names of topics
        and related releases are those of the day; they change without telling. A picture disappears when the
        consent of those it shows ends: link to it here, or ask now and then whether its address still
        answers, and remove yours where it does not.
      </p>
    </Section>
  );
}

/** What counts for every address. */
export function GoodToKnow({ releasesUrl }: Pick<ApiDocsView, 'releasesUrl'>): ReactNode {
  return (
    <Section id="good-to-know" heading="Good to know">
      <ul>
        <li>
          <strong>Ask cheaply.</strong> Give the <code>ETag</code> of an answer back in{' '}
          <code>If-None-Match</code>: while nothing has changed you get 304 and no body.{' '}
          <code>Accept-Encoding: gzip</code> or <code>br</code> makes answers several times smaller.
          <Example>{`curl --compressed -H 'If-None-Match: "…"' '${releasesUrl}?locale=en'`}</Example>
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
