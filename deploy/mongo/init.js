// Run by `mongosh --nodb`: the replica set, and the accounts with their rights. May run as often as one likes.

const database = 'dateline';
const { MONGO_ROOT_PASSWORD, MONGO_DATELINE_PASSWORD, MONGO_LEDGER_PASSWORD } = process.env;

// Directly: before the replica set is made there is no primary to look for.
const admin = connect(
  `mongodb://root:${encodeURIComponent(MONGO_ROOT_PASSWORD)}@mongo:27017/admin?directConnection=true`,
);

try {
  admin.runCommand({ replSetGetStatus: 1 });
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error;
  admin.runCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] } });
}
for (let tries = 0; !admin.runCommand({ hello: 1 }).isWritablePrimary; tries += 1) {
  if (tries === 60) throw new Error('The replica set has had no primary for a minute: see the log of mongo.');
  sleep(1000);
}

const dateline = admin.getSiblingDB(database);

// What a public replica may do: read the ledger and be told of new entries. No draft, account or note is in its reach.
const ledgerReader = {
  privileges: [
    { resource: { db: database, collection: 'publication-ledger' }, actions: ['find', 'changeStream'] },
  ],
  roles: [],
};
const hasRole = dateline.runCommand({ rolesInfo: 'ledgerReader' }).roles.length > 0;
dateline.runCommand({ [hasRole ? 'updateRole' : 'createRole']: 'ledgerReader', ...ledgerReader });

for (const [account, pwd, role] of [
  ['dateline', MONGO_DATELINE_PASSWORD, 'readWrite'],
  ['dateline_ledger', MONGO_LEDGER_PASSWORD, 'ledgerReader'],
]) {
  const isThere = dateline.runCommand({ usersInfo: account }).users.length > 0;
  dateline.runCommand({
    [isThere ? 'updateUser' : 'createUser']: account,
    pwd,
    roles: [{ role, db: database }],
  });
}
print('The replica set and the accounts are as they should be.');
