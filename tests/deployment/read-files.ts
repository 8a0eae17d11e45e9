import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readEnv, type Role } from '../../src/env.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The words of package.json's `start`. */
export function startCommand(): string[] {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: { start: string } };
  return scripts.start.split(' ');
}

/** The role that a command line of the program starts. */
export function roleOf(words: readonly string[]): Role {
  const role = words[words.indexOf('--role') + 1];
  if (role === 'all' || role === 'cms' || role === 'site') return role;
  throw new Error(`No role is named in: ${words.join(' ')}`);
}

export interface Service {
  image: string;
  user?: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  networks?: string[];
  network_mode?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  mem_limit?: string;
}

export interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, null>;
}

export function readCompose(): Compose {
  return parse(textOf('docker-compose.yml'), { merge: true }) as Compose;
}

/** NAME=value lines, as systemd, Compose and the shell read them. */
export function readEnvFile(file: string): Record<string, string> {
  const lines = textOf(file).split('\n');
  const pairs = lines.map((line) => /^([A-Z_]+)=(.*)$/u.exec(line)).filter((pair) => pair !== null);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** With what Compose puts in the place of `${NAME:?…}` and `${NAME:-…}`. */
export function interpolate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{([A-Z_]+)(?::[?-]([^}]*))?\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** The variables that the program asks for in this role; reading one that does not exist tells of itself this way. */
export function variablesAskedFor(role: Role, given: Readonly<Record<string, string>>): Set<string> {
  const asked = new Set<string>();
  const source = new Proxy(given, {
    get(target, name) {
      asked.add(String(name));
      return target[String(name)];
    },
  });
  if (role === 'site') readEnv(source, { role, command: 'start' });
  else readEnv(source, { role, command: 'start' });
  return asked;
}
