// Cuts the two weights of Inter that the PDF uses down to the characters that
// a report can contain. Usage: node fonts.mjs <output folder>
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const out = process.argv[2];
if (!out) throw new Error('usage: node fonts.mjs <output folder>');

const family = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'),
);

// First and last code point of each piece, both included.
const pieces = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x00ff], // Latin-1
  [0x0100, 0x017f], // Latin Extended-A
  [0x01b7, 0x01b7], // letters of the Sami languages
  [0x01e4, 0x01e9],
  [0x01ee, 0x01ef],
  [0x0218, 0x021b], // Romanian S and T with comma
  [0x0292, 0x0292],
  [0x0391, 0x03c9], // Greek letters
  [0x2010, 0x2027], // dashes, quotes, bullet, ellipsis
  [0x202f, 0x2030], // narrow space, per mille
  [0x2032, 0x2033], // prime, double prime
  [0x2039, 0x203a], // single angle quotes
  [0x2044, 0x2044], // fraction slash
  [0x2070, 0x208e], // superscripts and subscripts
  [0x20ac, 0x20ac], // euro
  [0x2122, 0x2122], // trade mark
  [0x2190, 0x2193], // arrows
  [0x2212, 0x2212], // minus
  [0x2248, 0x2248], // almost equal
  [0x2260, 0x2260], // not equal
  [0x2264, 0x2265], // at most, at least
  [0x25a1, 0x25a1], // the box that stands for a character the font lacks
  [0x25b2, 0x25b2], // triangle
  [0x25c6, 0x25c7], // diamonds
  [0x25cb, 0x25cb], // ring
  [0x25cf, 0x25cf], // disc
  [0x2713, 0x2713], // tick
  [0x2717, 0x2717], // cross
];
const text = pieces
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  )
  .join('');

await mkdir(out, { recursive: true });
for (const [source, name] of [
  ['400Regular/Inter_400Regular.ttf', 'Inter-Regular.ttf'],
  ['700Bold/Inter_700Bold.ttf', 'Inter-Bold.ttf'],
]) {
  const whole = await readFile(path.join(family, source));
  const part = await subsetFont(whole, text, {
    targetFormat: 'truetype',
    noHinting: true,
    // What the build of the PDF crate makes tables of: distances between letters, and figures of
    // one width.
    keepFeatures: ['kern', 'tnum'],
    dropTables: ['STAT'],
  });
  // A build that runs at the same time never sees half a file.
  const target = path.join(out, name);
  await writeFile(`${target}.part`, part);
  await rename(`${target}.part`, target);
  console.log(`${name}: ${whole.length} -> ${part.length} bytes`);
}
await copyFile(path.join(family, 'LICENSE_FONT'), path.join(out, 'OFL.txt'));
