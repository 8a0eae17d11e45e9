/** What a line of curl asks for. */
export interface CurlLine {
  url: string;
  headers: Record<string, string>;
  /** `-i`: the headers of the answer are shown. */
  showsHeaders: boolean;
  /** `-o`: where the answer is saved. */
  savedAs: string | null;
}

/** Understands no more of curl and of the shell than the guides use, and throws at everything else. */
export function curlLine(line: string): CurlLine {
  const [program, ...words] = shellWords(line.trim());
  if (program !== 'curl') throw new Error(`Not a line of curl: ${line}`);
  const asked: CurlLine = { url: '', headers: {}, showsHeaders: false, savedAs: null };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-s') continue;
    else if (word === '-i') asked.showsHeaders = true;
    else if (word === '-o') asked.savedAs = valueOf(word, words);
    else if (word === '-H') {
      const [, name, value] = /^([\w-]+): (.+)$/.exec(valueOf(word, words)) ?? [];
      if (name === undefined || value === undefined) throw new Error(`No header: ${line}`);
      asked.headers[name] = value;
    } else if (word.startsWith('-')) throw new Error(`An option that nobody here knows: ${word}`);
    else if (asked.url === '') asked.url = word;
    else throw new Error(`More than one address: ${line}`);
  }
  if (asked.url === '') throw new Error(`No address: ${line}`);
  return asked;
}

function valueOf(option: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined) throw new Error(`${option} without a value`);
  return value;
}

/** Words of a shell: bare, without a sign that means something to any shell, or in single quotes. */
function shellWords(line: string): string[] {
  if (!/^(?:(?:[\w./:%@=,+-]+|'[^'\n]*')(?: |$))+$/.test(line))
    throw new Error(`Not as every shell takes it, perhaps quotes are missing: ${line}`);
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
