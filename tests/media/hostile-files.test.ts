import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { prepareUpload } from '../../media/prepare-upload.ts';
import { hostileFiles } from './hostile-files.ts';
import { refuses } from './refuses.ts';

describe('files of strangers', async () => {
  for (const { name, bytes, endsAs } of await hostileFiles()) {
    if ('rule' in endsAs) it(`${name} is refused: ${endsAs.rule}`, () => refuses(bytes, endsAs.rule));
    else
      it(`${name} ends as a clean picture`, async () => {
        const prepared = await prepareUpload(bytes);
        assert.ok(prepared.kind === 'picture');
        const { width, height } = prepared.files[0];
        assert.deepEqual({ width, height }, endsAs);
        for (const [file, clean] of prepared.bytes) {
          const facts = await sharp(clean).metadata();
          assert.deepEqual(
            [facts.exif, facts.icc, facts.xmp, facts.iptc, facts.orientation, facts.pages, facts.comments],
            Array(7).fill(undefined),
            file,
          );
          assert.deepEqual([facts.depth, facts.space === 'cmyk'], ['uchar', false], file);
          assert.doesNotMatch(clean.toString('latin1'), /<script|<.php|%PDF|Telephone/, file);
        }
      });
  }
});
