import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  interpolate,
  readCompose,
  readEnvFile,
  roleOf,
  textOf,
  variablesAskedFor,
  type Service,
} from './read-files.ts';

const compose = readCompose();
const ours = Object.entries(compose.services).filter(([, { image }]) => image.startsWith('dateline:'));
const secret = '0123456789abcdef'.repeat(4);
const values = Object.fromEntries(
  Object.keys(readEnvFile('.env.example')).map((name) => [
    name,
    name === 'ORIGIN' ? 'https://press.example.org' : secret,
  ]),
);

function environmentOf({ environment = {} }: Service): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, interpolate(value, values)]),
  );
}

/** Where each volume or folder is mounted, with `ro` or `rw`. */
function mountsOf({ volumes = [] }: Service): { source: string; target: string; mode: string }[] {
  return volumes.map((volume) => {
    const [source = '', target = '', mode = 'rw'] = volume.split(':');
    return { source, target, mode };
  });
}

describe('docker-compose.yml', () => {
  it('runs one newsroom and two public replicas, from the same image', () => {
    const roles = ours.map(([name, { command = [] }]) => [name, roleOf(command)]);
    assert.deepEqual(Object.fromEntries(roles), { cms: 'cms', 'site-1': 'site', 'site-2': 'site' });
    assert.equal(new Set(ours.map(([, { image }]) => image)).size, 1);
  });

  it('adds to the image its role and nothing else', () => {
    for (const [name, { command, entrypoint }] of ours) {
      assert.equal(entrypoint, undefined, name);
      assert.deepEqual(command?.slice(0, 1), ['--role'], name);
      assert.equal(command.length, 2, name);
    }
  });

  for (const [name, service] of ours) {
    it(`gives ${name} what its role needs, and no variable that the program does not know`, () => {
      const environment = environmentOf(service);
      const asked = variablesAskedFor(roleOf(service.command ?? []), environment);
      for (const variable of Object.keys(environment)) assert.ok(asked.has(variable), variable);
      assert.equal(environment['HOST'], '0.0.0.0');
      assert.equal(environment['PORT'], '3000');
      assert.notEqual(environment['OPERATIONS_PORT'], environment['PORT']);
    });
  }

  it('lets no public replica know the account, the secret or the database of the newsroom', () => {
    for (const [name, { environment = {} }] of ours.filter(([, { command = [] }]) =>
      command.includes('site'),
    )) {
      assert.match(environment['LEDGER_URI'] ?? '', /^mongodb:\/\/dateline_ledger:/, name);
      for (const variable of ['DATABASE_URI', 'PAYLOAD_SECRET']) assert.ok(!(variable in environment), name);
      assert.doesNotMatch(JSON.stringify(environment), /MONGO_(ROOT|DATELINE)_PASSWORD|PAYLOAD_SECRET/, name);
    }
  });

  it('gives each process a disk of its own, and the pictures to all: to write in the newsroom only', () => {
    const data = ours.map(
      ([, service]) => mountsOf(service).find(({ target }) => target === '/data')?.source,
    );
    assert.equal(new Set(data).size, ours.length);
    for (const [name, service] of ours) {
      const dataDir = environmentOf(service)['DATA_DIR'] ?? '';
      const media = mountsOf(service).find(({ source }) => source === 'media');
      assert.equal(media?.target, `${dataDir}/media`, name);
      assert.equal(media.mode, name === 'cms' ? 'rw' : 'ro', name);
    }
  });

  it('can be reached through the proxy only', () => {
    for (const [name, { ports, networks = [], network_mode }] of Object.entries(compose.services)) {
      if (name === 'proxy') {
        assert.deepEqual(ports, ['80:80', '443:443']);
        continue;
      }
      assert.equal(ports, undefined, name);
      assert.notEqual(network_mode, 'host', name);
      for (const network of networks) assert.equal(compose.networks[network]?.internal, true, name);
    }
    assert.ok(!compose.services['proxy']?.networks?.includes('data'), 'the proxy sees no database');
  });

  it('takes from every container what it does not need', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      assert.equal(service.read_only, true, name);
      assert.deepEqual(service.cap_drop, ['ALL'], name);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
      assert.notEqual(
        service.environment?.['MONGO_ROOT_PASSWORD'] === undefined,
        name === 'mongo-init',
        name,
      );
    }
  });

  it('mounts files of the repository that are there, and volumes that are declared', () => {
    for (const service of Object.values(compose.services)) {
      for (const { source } of mountsOf(service)) {
        if (!source.startsWith('./')) assert.ok(source in compose.volumes, source);
        else if (/\.(conf|js)$/.test(source)) assert.notEqual(textOf(source), '');
        else assert.notEqual(textOf(`${source}/.gitignore`), '');
      }
    }
  });

  it('has no secret in it: each comes from .env, and without it nothing starts', () => {
    const text = textOf('docker-compose.yml');
    const asked = [...text.matchAll(/\$\{([A-Z_]+)(:\?|:-)?/gu)].map(
      ([, name, rule]) => [name, rule] as const,
    );
    for (const [name, rule] of asked) assert.equal(rule, name === 'DATELINE_VERSION' ? ':-' : ':?', name);
    const names = new Set(asked.map(([name]) => name));
    assert.deepEqual(names, new Set(Object.keys(readEnvFile('.env.example'))));
    for (const [name, value] of Object.entries(readEnvFile('.env.example')))
      assert.equal(value, name === 'DATELINE_VERSION' ? 'local' : '', name);
    assert.doesNotMatch(text, /:\/\/[^:$]+:[^$@]+@/, 'a password stands in an address');
  });

  it('names the replica set that the database is started with', () => {
    const { command = [] } = compose.services['mongo'] ?? {};
    assert.ok(command.includes('--replSet=rs0'));
    for (const [name, { environment = {} }] of ours) {
      const uri = environment['LEDGER_URI'] ?? environment['DATABASE_URI'] ?? '';
      assert.match(uri, /@mongo:27017\/dateline\?replicaSet=rs0&authSource=dateline$/, name);
    }
  });
});
