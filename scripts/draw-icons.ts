/** `node --import tsx scripts/draw-icons.ts`, after a change of `src/views/icon.svg`: draws the icons made from it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawIcons } from './generate/draw-icons.ts';

for (const { file, bytes } of await drawIcons(await readFile('src/views/icon.svg', 'utf8'))) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  console.log(`${path.relative(process.cwd(), file)}: ${String(bytes.length)} bytes`);
}
