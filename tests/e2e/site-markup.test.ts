import { after, before, describe, it } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate, type ConfigData } from 'html-validate';
import { locales } from '../../src/model/locale.ts';
import { crawl } from './support/crawl.ts';
import { expectNone } from './support/expect-none.ts';
import { startDemo, type DemoNewsroom } from './support/demo-newsroom.ts';
import { pagesOfEveryType, type SitePage } from './support/site-pages.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // As React writes them; HTML knows no difference.
    'doctype-style': ['error', { style: 'lowercase' }],
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'void-style': ['error', { style: 'selfclosing' }],
    // The title is the headline as the newsroom wrote it.
    'long-title': 'off',
    // The style sheet keeps a number on one line, which site-layout.test.ts measures.
    'tel-non-breaking': 'off',
  },
};

describe('the markup of the site', () => {
  let demo: DemoNewsroom;
  let pages: SitePage[];
  before(async () => {
    demo = await startDemo();
    pages = await pagesOfEveryType(demo);
  });
  after(() => demo.close());

  it('a page of every type is valid HTML and answers with its status, in every locale', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader(config));
    const problems: string[] = [];
    for (const { type, locale, address, status } of pages) {
      const answer = await fetch(demo.origin + address);
      const body = await answer.text();
      if (answer.status !== status) problems.push(`${type} ${locale}: ${address} answered ${answer.status}`);
      const report = await validator.validateString(body, address);
      for (const { messages } of report.results) {
        for (const message of messages) {
          problems.push(
            `${type} ${locale}: ${message.message} (${message.ruleId}, ${message.selector ?? ''})`,
          );
        }
      }
    }
    expectNone(problems);
  });

  it('every link, picture, style and font of the site leads somewhere', async () => {
    const crawled = await crawl(
      demo.origin,
      locales.map((locale) => `/${locale}`),
    );
    // The one negotiated address, which home pages name for readers of other languages.
    const expected = (address: string): readonly number[] => (address === '/' ? [302] : [200, 301]);
    const broken = [...crawled.values()].filter(({ address, status }) => !expected(address).includes(status));
    expectNone(broken.map(({ address, status, from }) => `${address} on ${from} answered ${status}`));
  });
});
