import { SaxesParser } from 'saxes';

/** Throws where the document is not well-formed, or uses a prefix that is not declared. */
export function assertWellFormed(xml: string): void {
  parserOf(xml, () => undefined);
}

/** The text of every element of that name, in order. */
export function textsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  parserOf(xml, (parser) => {
    let inside = false;
    parser.on('opentag', (tag) => {
      inside = tag.name === name;
      if (inside) found.push('');
    });
    parser.on('closetag', () => (inside = false));
    parser.on('text', (text) => {
      if (inside) found.push((found.pop() ?? '') + text);
    });
  });
  return found;
}

/** The attributes of every element of that name, in order. */
export function attributesOf(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  parserOf(xml, (parser) => {
    parser.on('opentag', (tag) => {
      if (tag.name !== name) return;
      found.push(Object.fromEntries(Object.entries(tag.attributes).map(([key, { value }]) => [key, value])));
    });
  });
  return found;
}

function parserOf(xml: string, listen: (parser: SaxesParser<{ xmlns: true }>) => void): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  listen(parser);
  // Through bytes, as it travels.
  parser.write(Buffer.from(xml).toString()).close();
}
