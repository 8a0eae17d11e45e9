/** Who may import whom: the table of docs/architecture.md, one rule a row. Dependencies point one way. */

const ours = '^(src|collections|media|scripts|tests)/';
const typesOfReadModel = '^src/read-model/types[.]ts$';
const typesOfLedger = '^src/ledger/';
const readersOnly = '^src/ledger/(?!append|snapshot|ledger-request)';
/** The composition root may import anything. */
const root = ['^src/main[.]ts$', '^src/process/'];

/**
 * A module may import itself, `may`, and with `import type` what `mayTypesOf` matches; nothing else of ours.
 * @param {{ name: string, comment: string, from: string, may?: string[], mayTypesOf?: string[] }} module
 */
function row({ name, comment, from, may = [], mayTypesOf = [] }) {
  const allowed = [from, ...may];
  const beyond = {
    name: `${name}-imports`,
    comment,
    severity: 'error',
    from: { path: from },
    to: { path: ours, pathNot: [...allowed, ...mayTypesOf] },
  };
  if (mayTypesOf.length === 0) return [beyond];
  const values = {
    name: `${name}-imports-types-only`,
    comment: `Of these, ${name} takes the types only (import type). ${comment}`,
    severity: 'error',
    from: { path: from },
    to: { path: mayTypesOf, pathNot: allowed, dependencyTypesNot: ['type-only'] },
  };
  return [beyond, values];
}

/**
 * A package has one place, so that it can be replaced there.
 * @param {{ name: string, comment: string, packages: string, places: string[] }} home
 */
function onlyPlace({ name, comment, packages, places }) {
  return {
    name: `${name}-only-place`,
    comment,
    severity: 'error',
    from: { path: '^(src|collections|media)/', pathNot: [...places, ...root] },
    to: { path: `(^|/)node_modules/(${packages})/` },
  };
}

const table = [
  {
    name: 'model',
    comment: 'Types and rules, pure: everything else stands on them, they on nothing.',
    from: '^src/model/',
    mayTypesOf: ['^src/language/'],
  },
  {
    name: 'language',
    comment: 'Text tools, pure: they know what a locale is and nothing of releases.',
    from: '^src/language/',
    may: ['^src/model/locale[.]ts$'],
    mayTypesOf: ['^src/model/'],
  },
  {
    name: 'write-turn',
    comment: 'The queue of writers, whichever database they write to.',
    from: '^src/write-turn/',
    may: ['^src/model/'],
  },
  {
    name: 'sqlite',
    comment: 'SQLite for whoever keeps something in it, whatever that is.',
    from: '^src/sqlite/',
    may: ['^src/(model|write-turn)/'],
  },
  {
    name: 'mongo',
    comment: 'The write turn around the MongoDB adapter, whatever is written.',
    from: '^src/mongo/',
    may: ['^src/(model|write-turn)/'],
  },
  {
    name: 'ledger',
    comment: 'The ledger is read and written without knowing who publishes or who reads.',
    from: '^src/ledger/',
    may: ['^src/(model|language|sqlite|mongo)/'],
  },
  {
    name: 'read-model',
    comment: 'Follows the ledger through its readers; it never appends, and never sees a working copy.',
    from: '^src/read-model/',
    may: ['^src/(model|language|sqlite)/', readersOnly],
  },
  {
    name: 'media',
    comment: 'Bytes in, bytes out.',
    from: '^media/',
    may: ['^src/(model|language)/'],
  },
  {
    name: 'views',
    comment: 'What a page shows, from data alone: no HTTP, no database.',
    from: '^src/views/',
    may: ['^src/(model|language)/', '^media/rendition'],
    mayTypesOf: [typesOfReadModel],
  },
  {
    name: 'xml',
    comment: 'Elements to a document, escaped in one place, for whoever has a format made of it.',
    from: '^src/xml/',
    may: ['^src/language/'],
  },
  {
    name: 'feeds',
    comment: 'A view in, a string out: no HTTP, no database.',
    from: '^src/feeds/',
    may: ['^src/(model|language|xml)/', '^media/rendition'],
    mayTypesOf: [typesOfReadModel],
  },
  {
    name: 'press-kit',
    comment: 'A release in, the files of its press kit out: no HTTP, no database.',
    from: '^src/press-kit/',
    may: ['^src/(model|language|xml)/', '^media/safe-file-name[.]ts$'],
    mayTypesOf: [typesOfReadModel, '^src/views/translate[.]ts$', '^media/store[.]ts$'],
  },
  {
    name: 'site',
    comment: 'Everything public reads the read model and nothing else; a draft is out of its reach.',
    from: '^src/site/',
    may: ['^src/(model|language|read-model|views|feeds|press-kit)/', '^media/(store|rendition)'],
  },
  {
    name: 'editorial',
    comment: 'Commands write the ledger; no page, feed or HTTP is theirs.',
    from: '^src/editorial/',
    may: ['^src/(model|language|ledger|read-model|write-turn)/', '^src/registry[.]ts$', '^media/'],
  },
  {
    name: 'collections',
    comment: 'What editors see; rules and commands behind it are in editorial.',
    from: '^collections/',
    may: ['^src/(editorial|ledger|model|language)/', '^src/registry[.]ts$', '^media/'],
  },
  {
    name: 'translation',
    comment: 'Works on drafts, through editorial.',
    from: '^src/translation/',
    may: ['^src/(model|language|editorial)/', '^media/'],
    mayTypesOf: [typesOfLedger],
  },
  {
    name: 'importers',
    comment: 'A file in, drafts out, through editorial.',
    from: '^src/importers/',
    may: ['^src/(model|language|editorial)/', '^media/'],
    mayTypesOf: [typesOfLedger],
  },
  {
    name: 'admin',
    comment: 'Screens of the newsroom: they may show the public views, and act through editorial.',
    from: '^src/admin/',
    may: ['^src/(model|language|editorial|views)/', '^src/registry[.]ts$', '^media/'],
    mayTypesOf: [typesOfLedger],
  },
  {
    name: 'distribution',
    comment: 'Sends what is public, so it reads what the public reads.',
    from: '^src/distribution/',
    may: ['^src/(model|read-model|feeds)/'],
  },
  {
    name: 'payload-config',
    comment: 'Puts the newsroom together: collections, databases and screens, and nothing public.',
    from: '^src/(payload[.](config|database)[.]ts$|payload-types[.]ts$|app/|migrations/)',
    may: [
      '^collections/',
      '^src/(editorial|admin|sqlite|mongo)/',
      '^src/(env|env-values|registry|payload[.]config|payload[.]database|payload-types)[.]ts$',
      '^src/(app|migrations)/',
      '^src/model/',
    ],
  },
  {
    name: 'env',
    comment: 'Read before anything else is loaded, by what starts a process.',
    from: '^src/env(-values)?[.]ts$',
    mayTypesOf: ['^src/model/'],
  },
  {
    name: 'registry',
    comment: 'Next evaluates it a second time: it must bring no state and no code of others along.',
    from: '^src/registry[.]ts$',
    mayTypesOf: ['^src/', '^media/'],
  },
];

const homes = [
  {
    name: 'libsql',
    comment: 'Raw libsql aborts the process on a wrong bind; src/sqlite checks every bind.',
    packages: 'libsql|@libsql/[^/]+',
    places: ['^src/sqlite/'],
  },
  {
    name: 'mongodb',
    comment: 'The driver: the write turn, and the reader of the ledger.',
    packages: 'mongodb|mongoose',
    places: ['^src/mongo/', '^src/ledger/mongo-reader[.]ts$'],
  },
  {
    name: 'payload',
    comment: 'The newsroom only: what the public reads must run without Payload.',
    packages: 'payload|@payloadcms/[^/]+',
    places: [
      '^src/(editorial|admin|app|migrations|sqlite|mongo)/',
      '^src/(payload[.]config|payload[.]database|payload-types)[.]ts$',
      '^collections/',
      '^src/ledger/(append|entries-of|ledger-request)[.]ts$',
    ],
  },
  {
    name: 'slate',
    comment: "Slate leaves Payload with version 4: only its editor's configuration and snapshot.ts know it.",
    packages: 'slate|slate-[^/]+|@payloadcms/richtext-slate',
    places: ['^collections/', '^src/(admin/slate|app)/', '^src/ledger/snapshot[.]ts$'],
  },
  {
    name: 'sharp',
    comment: 'Decoders of hostile files stay in one place, and out of the public process.',
    packages: 'sharp|@img/[^/]+',
    places: ['^media/', '^src/payload[.]config[.]ts$'],
  },
  {
    name: 'react',
    comment: 'Pages are React in views, rendered to a string in site; the admin is React too.',
    packages: 'react|react-dom',
    places: ['^src/(views|admin|app)/', '^src/site/'],
  },
  { name: 'express', comment: 'HTTP is the business of site.', packages: 'express', places: ['^src/site/'] },
  {
    name: 'next',
    comment: 'Next serves the admin and nothing else.',
    packages: 'next|@next/[^/]+',
    places: ['^src/(app|admin)/', '^src/payload[.]config[.]ts$'],
  },
  {
    name: 'yazl',
    comment: 'Archives are the business of the press kit.',
    packages: 'yazl',
    places: ['^src/press-kit/'],
  },
  {
    name: 'importer-parsers',
    comment: 'Parsers of foreign files belong to the importers.',
    packages: 'saxes|mammoth',
    places: ['^src/importers/'],
  },
  {
    name: 'nodemailer',
    comment: 'E-mail goes out from distribution.',
    packages: 'nodemailer',
    places: ['^src/distribution/'],
  },
];

export default {
  forbidden: [
    ...table.flatMap(row),
    ...homes.map(onlyPlace),
    {
      name: 'payload-types-only-in-ledger',
      comment: 'The ledger is handed a request of Payload; it does not load Payload.',
      severity: 'error',
      from: { path: '^src/ledger/' },
      to: { path: '(^|/)node_modules/(payload|@payloadcms/[^/]+)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'databases-know-the-adapters-only',
      comment: 'sqlite and mongo wrap the adapters of Payload; Payload itself is handed to them.',
      severity: 'error',
      from: { path: '^src/(sqlite|mongo)/' },
      to: {
        path: '(^|/)node_modules/(payload|@payloadcms/[^/]+)/',
        pathNot: '(^|/)node_modules/@payloadcms/(db-[^/]+|drizzle)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pure-parts-do-no-input-or-output',
      comment: 'model, language, xml, feeds and views answer from their arguments; hashing is arithmetic.',
      severity: 'error',
      from: { path: '^src/(model|language|xml|feeds|views)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|url)$' },
    },
    {
      name: 'site-never-reaches-the-newsroom',
      comment:
        'The role site runs without Payload, Next and sharp in its memory, and has no way to a draft: not through anything it imports either.',
      severity: 'error',
      from: { path: '^src/site/' },
      to: { path: '(^|/)node_modules/(payload|@payloadcms/[^/]+|next|sharp)/', reachable: true },
    },
    {
      name: 'env-importers',
      comment: 'The environment is read by what starts a process; everything else is told what it needs.',
      severity: 'error',
      from: {
        path: '^(src|collections|media)/',
        pathNot: [...root, '^src/payload[.](config|database)[.]ts$'],
      },
      to: { path: '^src/env[.]ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Dependencies point one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-import-of-nothing',
      comment:
        'A file or package that cannot be found. Lighthouse has packages of its own, installed where it is first wanted.',
      severity: 'error',
      from: { pathNot: '^scripts/lighthouse/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that package.json does not name may vanish with the next install.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package-in-production',
      comment: 'A production install has no development packages.',
      severity: 'error',
      from: { path: '^(src|collections|media)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)([.]next|var)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
