import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { buildInputs } from '../../scripts/ensure-build.ts';
import { readCompose, root, startCommand, textOf, variablesAskedFor } from './read-files.ts';

/** The lines of a Dockerfile without comments, continued lines joined; a list for each stage. */
const stages = textOf('Dockerfile')
  .replaceAll(/^#.*\n/gmu, '')
  .replaceAll('\\\n', ' ')
  .split(/^(?=FROM )/mu)
  .slice(1)
  .map((stage) => stage.split('\n').filter((line) => line.trim() !== ''));
const runtime = stages.at(-1) ?? [];

function argumentsOf(instruction: string, lines = runtime): string[] {
  return lines
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.slice(instruction.length + 1).trim());
}

/** Files and folders that a stage takes from the repository. */
function copied(lines: string[]): string[] {
  return argumentsOf('COPY', lines)
    .filter((copy) => !copy.startsWith('--from='))
    .flatMap((copy) => copy.split(/\s+/u).slice(0, -1));
}

const isIn = (places: readonly string[], file: string): boolean =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

/** Every file of ours and every package that running `entries` may load; types are not loaded. */
function loadedBy(entries: readonly string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!/\.(tsx?|mjs)$/u.test(file)) continue;
    const source = readFileSync(path.join(root, file), 'utf8');
    // Without types, as tsx runs it.
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ESNext,
        jsx: ts.JsxEmit.ReactJSX,
        verbatimModuleSyntax: true,
      },
      fileName: file,
    });
    for (const { fileName } of ts.preProcessFile(outputText, true, true).importedFiles) {
      if (fileName.startsWith('.')) queue.push(path.join(path.dirname(file), fileName));
      else if (!fileName.startsWith('node:') && fileName !== '@payload-config')
        packages.add(/^(@[^/]+\/)?[^/]+/u.exec(fileName)?.[0] ?? fileName);
    }
  }
  return { files, packages };
}

describe('the Dockerfile', () => {
  it('copies what exists, and .dockerignore lets through exactly that', () => {
    const all = new Set(stages.flatMap(copied));
    for (const file of all) assert.ok(existsSync(path.join(root, file)), file);
    const rules = textOf('.dockerignore').split('\n');
    assert.ok(rules.includes('*'));
    const letThrough = rules.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    assert.deepEqual([...letThrough].sort(), [...all].filter((file) => !file.startsWith('scripts/')).sort());
  });

  it('has in the image all that the server, the import and the check of the ledger load', () => {
    const inImage = copied(runtime);
    const entries = ['src/main.ts', 'scripts/import.ts', 'scripts/ledger-verify.ts', 'next.config.mjs'];
    const { files, packages } = loadedBy(entries);
    assert.ok(files.has('src/payload.config.ts') && files.has('src/read-model/schema.ts'));
    for (const file of files) assert.ok(isIn(inImage, file), `${file} is not copied`);
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    for (const name of packages) assert.ok(name in dependencies, `${name} is not among the dependencies`);
    assert.ok('tsx' in dependencies, 'the start needs it');
    assert.ok(isIn(inImage, 'locales/km/site.json'));
  });

  it('has in the image, as in the build, all that the admin was built from: else the start would build it anew', () => {
    const present = buildInputs.filter((input) => existsSync(path.join(root, input)));
    for (const input of present) {
      assert.ok(isIn(copied(runtime), input), input);
      assert.ok(isIn(copied(stages[0] ?? []), input), input);
    }
    assert.ok(argumentsOf('COPY').includes('--from=build /app/.next .next'));
  });

  it('starts what `npm start` starts, in the role all unless told otherwise', () => {
    assert.deepEqual(JSON.parse(argumentsOf('ENTRYPOINT')[0] ?? ''), startCommand());
    assert.deepEqual(JSON.parse(argumentsOf('CMD')[0] ?? ''), ['--role', 'all']);
  });

  it('listens on all addresses of the container, on the port that it exposes and asks for its health', () => {
    const environment = Object.fromEntries(
      argumentsOf('ENV').flatMap((line) =>
        line.split(/\s+/u).map((pair) => pair.split('=') as [string, string]),
      ),
    );
    const asked = variablesAskedFor('site', {
      ...environment,
      ORIGIN: 'https://press.example.org',
      LEDGER_URI: 'mongodb://mongo/dateline?replicaSet=rs0',
    });
    for (const name of Object.keys(environment)) assert.ok(asked.has(name), name);
    assert.equal(environment['HOST'], '0.0.0.0');
    assert.deepEqual(argumentsOf('EXPOSE'), [environment['PORT']]);
    assert.match(argumentsOf('HEALTHCHECK')[0] ?? '', /process\.env\.PORT \+ '\/healthz'/);
    assert.deepEqual(argumentsOf('VOLUME'), [environment['DATA_DIR']]);
    for (const [name, { environment: given, image }] of Object.entries(readCompose().services))
      if (image.startsWith('dateline:')) assert.equal(given?.['PORT'], environment['PORT'], name);
  });

  it('runs as an account that may not write to the program, on a base named by its tag', () => {
    assert.deepEqual(argumentsOf('USER'), ['node']);
    assert.match(textOf('Dockerfile'), /^ARG NODE_IMAGE=node:20-bookworm-slim$/mu);
    for (const stage of stages) assert.match(stage[0] ?? '', /^FROM \$\{NODE_IMAGE\}/);
    assert.ok(!argumentsOf('COPY').some((copy) => copy.includes('--chown')));
  });
});
