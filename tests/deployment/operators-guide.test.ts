import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readCompose, readEnvFile, root, textOf } from './read-files.ts';

const guide = textOf('docs/for-operators.md');

describe('docs/for-operators.md', () => {
  it('names files that are there', () => {
    const named = guide.match(/\b(?:deploy|scripts)\/[\w./-]*\w|\]\((?!http)[^)#]+\)/gu) ?? [];
    const files = named.map((name) => (name.startsWith('](') ? path.join('docs', name.slice(2, -1)) : name));
    assert.ok(files.length > 5);
    for (const file of files.filter((each) => !each.endsWith('.pem')))
      assert.ok(existsSync(path.join(root, file)), file);
  });

  it('puts each file where it says itself that it belongs', () => {
    for (const file of ['dateline.service', 'nginx/dateline-proxy.conf', 'nginx/dateline.conf']) {
      const place = /\/etc\/\S+/u.exec(textOf(`deploy/${file}`).split('\n')[0] ?? '')?.[0] ?? '';
      const folder = path.dirname(place);
      const line = guide
        .split('\n')
        .find((each) => each.includes(`deploy/${file} `) && each.includes(folder));
      assert.ok(line, `${file} → ${place}`);
    }
  });

  it('speaks of services, volumes and variables by their names', () => {
    const { services, volumes } = readCompose();
    for (const [, service = ''] of guide.matchAll(/docker compose (?:exec|logs)(?: -T)? ([\w-]+)/gu))
      assert.ok(service in services, service);
    for (const [, volume = ''] of guide.matchAll(/-v dateline_([\w-]+):/gu))
      assert.ok(volume in volumes, volume);
    assert.ok('DATELINE_VERSION' in readEnvFile('.env.example'));
    const { PORT = '' } = readEnvFile('deploy/dateline.env.example');
    assert.ok(guide.includes(`http://127.0.0.1:${PORT}/readyz`));
  });
});
