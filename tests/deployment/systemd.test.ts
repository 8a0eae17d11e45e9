import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEnvFile, roleOf, startCommand, textOf, variablesAskedFor } from './read-files.ts';

const unit = textOf('deploy/dateline.service');
const settings = new Map(
  [...unit.matchAll(/^(\w+)=(.*)$/gmu)].map(([, name = '', value = '']) => [name, value]),
);

describe('the systemd unit', () => {
  it('starts what `npm start` starts, with the whole path of Node', () => {
    const [node, ...words] = settings.get('ExecStart')?.split(' ') ?? [];
    assert.equal(node, '/usr/bin/node');
    assert.deepEqual(words, [...startCommand().slice(1), '--role', 'all']);
  });

  it('gives the program the variables of the example file, all known to it and enough for its role', () => {
    assert.equal(settings.get('EnvironmentFile'), '/etc/dateline/dateline.env');
    const given = readEnvFile('deploy/dateline.env.example');
    const asked = variablesAskedFor(roleOf(settings.get('ExecStart')?.split(' ') ?? []), {
      ...given,
      // Kept in DATA_DIR, which is no place of tests.
      PAYLOAD_SECRET: 'a secret of tests, as long as it has to be',
    });
    for (const name of Object.keys(given)) assert.ok(asked.has(name), name);
    assert.equal(given['HOST'], '127.0.0.1');
    assert.equal(given['DATA_DIR'], `/var/lib/${settings.get('StateDirectory') ?? ''}`);
  });

  it('lets the program write to its data only, and gain no rights', () => {
    const wanted = {
      User: 'dateline',
      ProtectSystem: 'strict',
      ProtectHome: 'true',
      PrivateTmp: 'true',
      NoNewPrivileges: 'true',
      CapabilityBoundingSet: '',
    };
    for (const [name, value] of Object.entries(wanted)) assert.equal(settings.get(name), value, name);
    assert.ok(!settings.has('ReadWritePaths'));
    assert.ok(!settings.has('MemoryDenyWriteExecute'), 'V8 could not compile');
  });

  it('waits longer than the ten seconds of grace before it kills', () => {
    assert.ok(Number(settings.get('TimeoutStopSec')) > 10);
  });
});
