import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ledgerName } from '../../src/ledger/ledger-request.ts';
import { readCompose, textOf } from './read-files.ts';

type Command = Record<string, unknown>;

/** Runs deploy/mongo/init.js in a shell that notes the commands; `isNew`: on a server on which nothing has been made. */
function commandsOfInit(isNew: boolean): { connectedTo: string; commands: Command[] } {
  const commands: Command[] = [];
  let connectedTo = '';
  const found = isNew ? [] : [{}];
  const database = (name: string) => ({
    getSiblingDB: database,
    runCommand(command: Command) {
      commands.push({ ...command, on: name });
      if ('replSetGetStatus' in command && isNew)
        throw Object.assign(new Error('no replset config'), { codeName: 'NotYetInitialized' });
      return { ok: 1, isWritablePrimary: true, roles: found, users: found };
    },
  });
  runInNewContext(textOf('deploy/mongo/init.js'), {
    process: {
      env: { MONGO_ROOT_PASSWORD: 'r/t', MONGO_DATELINE_PASSWORD: 'd', MONGO_LEDGER_PASSWORD: 'l' },
    },
    connect: (uri: string) => {
      connectedTo = uri;
      return database('admin');
    },
    sleep: () => assert.fail('it waits for a primary that is there'),
    print: () => undefined,
    encodeURIComponent,
  });
  // Values of another realm are never deeply equal to ours.
  return { connectedTo, commands: JSON.parse(JSON.stringify(commands)) as Command[] };
}

describe('the accounts of MongoDB', () => {
  const { connectedTo, commands } = commandsOfInit(true);
  const saying = (name: string): Command[] => commands.filter((command) => name in command);

  it('let a public replica find and follow the ledger, and do nothing else', () => {
    assert.deepEqual(saying('createRole'), [
      {
        createRole: 'ledgerReader',
        privileges: [
          {
            resource: { db: 'dateline', collection: ledgerName },
            actions: ['find', 'changeStream'],
          },
        ],
        roles: [],
        on: 'dateline',
      },
    ]);
  });

  it('are one for the newsroom and one for the replicas, each in the database of its URI', () => {
    assert.deepEqual(saying('createUser'), [
      { createUser: 'dateline', pwd: 'd', roles: [{ role: 'readWrite', db: 'dateline' }], on: 'dateline' },
      {
        createUser: 'dateline_ledger',
        pwd: 'l',
        roles: [{ role: 'ledgerReader', db: 'dateline' }],
        on: 'dateline',
      },
    ]);
  });

  it('come after the replica set, made of the one server by the name that the URIs have', () => {
    assert.equal(connectedTo, 'mongodb://root:r%2Ft@mongo:27017/admin?directConnection=true');
    const [initiate] = saying('replSetInitiate');
    assert.deepEqual(initiate?.['replSetInitiate'], {
      _id: 'rs0',
      members: [{ _id: 0, host: 'mongo:27017' }],
    });
    assert.ok(commands.indexOf(initiate) < commands.findIndex((command) => 'createRole' in command));
  });

  it('are set anew, not made twice, where they are there already', () => {
    const again = commandsOfInit(false).commands;
    const names = again.flatMap((command) => Object.keys(command));
    for (const name of ['replSetInitiate', 'createRole', 'createUser'])
      assert.ok(!names.includes(name), name);
    assert.equal(again.filter((command) => 'updateUser' in command).length, 2);
    assert.equal(again.filter((command) => 'updateRole' in command).length, 1);
  });

  it('get their passwords from the variables that the init step is given', () => {
    const given = Object.keys(readCompose().services['mongo-init']?.environment ?? {});
    const read = textOf('deploy/mongo/init.js').match(/\bMONGO_[A-Z]+_PASSWORD\b/gu) ?? [];
    assert.deepEqual(new Set(read), new Set(given.filter((name) => name.startsWith('MONGO_'))));
  });
});
