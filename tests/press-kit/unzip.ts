import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';

/** What a reader that others wrote finds in a ZIP archive. It refuses names and sizes that are wrong. */
export async function unzip(archive: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(archive, { strictFileNames: true });
  const found = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    assert.equal(crc32(bytes), entry.crc32, `the checksum of ${entry.fileName}`);
    assert.ok(!found.has(entry.fileName), `${entry.fileName} is there once`);
    found.set(entry.fileName, bytes);
  }
  return found;
}
