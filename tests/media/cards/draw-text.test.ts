import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('without-system-fonts.ts', import.meta.url));
const noFonts = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig/>';

type Sizes = Record<string, { width: number; height: number }>;

async function sizesWithoutSystemFonts(texts: string[]): Promise<(text: string) => Sizes[string]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-fonts-'));
  try {
    const config = path.join(folder, 'fonts.conf');
    await writeFile(config, noFonts);
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...texts], {
      env: { ...process.env, FONTCONFIG_FILE: config, XDG_CACHE_HOME: folder },
    });
    const sizes = JSON.parse(stdout) as Sizes;
    return (text) => sizes[text] ?? assert.fail(`${text} was not drawn`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('text on cards, where the system has no fonts', () => {
  it('is drawn with our own, in each script, and Khmer is shaped', async () => {
    const pairs = [
      ['l', 'W'],
      ['ł', 'Ŵ'],
      ['г', 'Щ'],
      ['ӏ', 'Ӝ'],
      ['រ', 'ញ'],
      ['1', '№'],
    ] as const;
    const of = await sizesWithoutSystemFonts([...pairs.flat(), 'ក', 'ក្ក', 'ស', 'ស្រ', 'មុ', 'ម', 'e', 'é']);
    for (const [narrow, wide] of pairs)
      assert.ok(of(wide).width > of(narrow).width * 1.3, `${narrow} and ${wide} look like boxes`);
    assert.ok(of('ក្ក').width < of('ក').width * 1.15, 'the subscript stands below its letter');
    assert.ok(of('ក្ក').height > of('ក').height * 1.3);
    assert.ok(of('ស្រ').width < of('ស').width * 1.7, 'coeng ro stands around its letter');
    assert.ok(of('ស្រ').height > of('ស').height * 1.1);
    assert.ok(of('មុ').height > of('ម').height * 1.2);
    assert.ok(of('é').width < of('e').width * 1.1);
  });
});
