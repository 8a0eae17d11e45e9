// What SQLite skips or reads as one token: strings, quoted names, comments, words; then the parameters.
const token =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}\p{N}_][\p{L}\p{N}_$]*|\?(\d*)|([:@$][\p{L}\p{N}_]+)/gu;

/**
 * How many binds a statement takes: its `?` and `?3` parameters, numbered as SQLite numbers them
 * (https://www.sqlite.org/lang_expr.html#varparam). libsql does not tell, and reuses an earlier value for a bind
 * that is missing. Throws on named parameters, which it binds to null when the name is wrong.
 */
export function countParameters(sql: string): number {
  let highest = 0;
  for (const [, number, name] of sql.matchAll(token)) {
    if (name !== undefined)
      throw new TypeError(`Write "?" instead of the named parameter ${name} in: ${sql}`);
    if (number === undefined) continue;
    highest = number === '' ? highest + 1 : Math.max(highest, Number(number));
  }
  return highest;
}
