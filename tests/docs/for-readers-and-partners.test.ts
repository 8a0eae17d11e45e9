import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import vm from 'node:vm';
import { defaultLimits } from '../../src/process/public-side.ts';
import { unzip } from '../press-kit/unzip.ts';
import { startTrialSite, type Reply, type TrialSite } from '../site/trial-site.ts';
import { storedBytes } from '../press-kit/trial-kit.ts';
import { curlLine } from './curl-line.ts';
import { guideBlocks, guideExamples, type GuideBlock, type GuideExample } from './guide-blocks.ts';
import { guideMedia, guideNewsroom, guideNow } from './guide-newsroom.ts';
import { tryMirror } from './try-mirror.ts';
import { expectHead, expectJson, expectText } from './shown-answer.ts';

const origin = 'https://press.example.org';
const file = path.resolve(import.meta.dirname, '../../docs/for-readers-and-partners.md');
const guide = await readFile(file, 'utf8');
const examples = guideExamples(guideBlocks(guide));

describe('docs/for-readers-and-partners.md', () => {
  let trial: TrialSite;
  let busy: TrialSite;
  /** What stands for the words in capitals: taken from the answers before. */
  const given: Record<string, string> = {};
  before(async () => {
    [trial, busy] = await Promise.all([
      startTrialSite({ now: guideNow, origin }),
      startTrialSite({ now: guideNow, origin, limits: defaultLimits, trustProxy: ['loopback'] }),
    ]);
    for (const media of guideMedia) await trial.mediaStore.put(media.hash, storedBytes(media));
    for (const each of [trial, busy]) each.append(...guideNewsroom().entries);
  });
  after(() => Promise.all([trial.close(), busy.close()]));

  for (const example of examples)
    it(`line ${String(example.block.line)}: ${firstLine(example.block)} comes out as shown`, async () => {
      const { block } = example;
      if (block.language === 'html') await tryWebPage(block);
      else if (block.text.startsWith('node ')) await tryMirror(block.text, programBefore(block));
      else if (block.language === 'sh') await tryCurl(example);
      else assert.equal(commandAfter(block), 'node', 'a program is followed by the command that runs it');
    });

  it('names addresses that there are', async () => {
    const named = [...guide.matchAll(/`https:\/\/press\.example\.org(\/[^`\s]*)`/g)].map(
      ([, at]) => at ?? '',
    );
    assert.ok(named.length > 5);
    for (const address of new Set(named)) assert.equal((await trial.get(address)).status, 200, address);
  });

  it('searches as its table says', async () => {
    const [, section = ''] = /\n### Search\n([^]*?)\n### /.exec(guide) ?? [];
    const typed = [...section.matchAll(/^\| `(.+?)`/gm)].map(([, query = '']) => query);
    assert.equal(typed.length, 3);
    for (const query of typed) {
      const { status, text } = await trial.get(`/en/search?q=${encodeURIComponent(query)}`);
      assert.equal(status, 200);
      // All are about the boats, which the one without rice is not to find.
      assert.equal(text.includes('/en/releases/k3v9x2m7-'), !query.includes('-rice'), query);
    }
  });

  it('leads to sections that there are', () => {
    const sections = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^a-z\d -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, section = ''] of guide.matchAll(/\]\(#([^)]+)\)/g))
      assert.ok(sections.includes(section), section);
  });

  async function tryCurl({ block, answers }: GuideExample): Promise<void> {
    assert.equal(block.text.trim().split('\n').length, 1, 'one command in a block');
    assert.ok(answers.length > 0, 'an answer is shown');
    const command = curlLine(block.text.replace(/\b[A-Z]{4,}\b/g, (word) => given[word] ?? word));
    const { url, headers } = command;
    assert.ok(url.startsWith(`${origin}/`), url);
    const isTooMuch = answers.some(({ text }) => text.startsWith('HTTP/1.1 429 '));
    const reply = isTooMuch ? await askTooMuch(url) : await trial.get(url.slice(origin.length), headers);
    const shownAs = answers.map(({ language }) => language);
    assert.equal(shownAs.includes('http'), command.showsHeaders, '-i shows the headers, and they are shown');
    if (!command.showsHeaders && !url.endsWith('.ninjs.json')) assert.equal(reply.status, 200);
    for (const answer of answers) await expectAnswer(reply, answer, command.savedAs);
    remember(reply);
  }

  async function askTooMuch(url: string): Promise<Reply> {
    const client = { 'X-Forwarded-For': '203.0.113.7' };
    for (let count = 0; count < defaultLimits.misses; count += 1)
      await busy.get(`/api/v1/releases/none${String(count)}`, client);
    return busy.get(url.slice(origin.length), client);
  }

  function remember({ headers, text }: Reply): void {
    given['ETAG'] = headers.etag ?? '';
    if (!headers['content-type']?.includes('json')) return;
    const { since, next } = JSON.parse(text) as { since?: string; next?: string | null };
    if (since !== undefined) given['SINCE'] = since;
    if (next) given['CURSOR'] = new URL(next).searchParams.get('cursor') ?? '';
  }

  /** Runs the script of a page as a browser on another site would, as far as the guide goes. */
  async function tryWebPage({ text }: GuideBlock): Promise<void> {
    const [, script] = /<script type="module">([^]*?)<\/script>/.exec(text) ?? [];
    assert.ok(script !== undefined && text.includes('id="releases"'));
    interface Element {
      children: Element[];
      textContent?: string;
      append(child: Element): void;
    }
    const createElement = (name: string): Element & { name: string } => {
      const children: Element[] = [];
      return { name, children, append: (child) => void children.push(child) };
    };
    const list = createElement('ul');
    const fetch = async (address: string) => {
      const reply = await trial.get(address.slice(origin.length), { Origin: 'https://elsewhere.example' });
      assert.equal(reply.headers['access-control-allow-origin'], '*');
      return { json: () => JSON.parse(reply.text) as unknown };
    };
    const document = { createElement, querySelector: (at: string) => (at === '#releases' ? list : null) };
    await (vm.runInNewContext(`(async () => {${script}})()`, { fetch, document }) as Promise<void>);
    const [title] = list.children.map(({ children: [link] }) => link?.textContent);
    assert.equal(title, 'ទូកដឹកអង្ករទៅដល់ភូមិទាំងប្រាំបី');
    assert.equal(list.children.length, 1);
  }
});

async function expectAnswer(
  reply: Reply,
  { language, text }: GuideBlock,
  savedAs: string | null,
): Promise<void> {
  if (savedAs !== null) expectText([...(await unzip(reply.bytes)).keys()].join('\n'), text);
  else if (language === 'http') expectHead(reply, text);
  else if (language === 'json') expectJson(reply, text);
  else expectText(reply.text, text, { isWhole: language === 'text' });
}

function firstLine({ text }: GuideBlock): string {
  return text.slice(0, text.indexOf('\n'));
}

function programBefore(block: GuideBlock): string {
  const before = examples[examples.findIndex((each) => each.block === block) - 1];
  assert.equal(before?.block.language, 'js', 'the program stands before its command');
  return before.block.text;
}

function commandAfter(block: GuideBlock): string | undefined {
  return examples[examples.findIndex((each) => each.block === block) + 1]?.block.text.split(' ')[0];
}
