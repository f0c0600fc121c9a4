// Prints bytes, bytes after brotli at its best, and name of every file of a
// folder except hidden ones, separated by tabs. Usage: node brotli.mjs <folder>
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = process.argv[2];
for (const name of readdirSync(folder, { recursive: true }).sort()) {
  const file = path.join(folder, name);
  if (name.startsWith('.') || !statSync(file).isFile()) continue;
  const plain = readFileSync(file);
  const packed = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  console.log(`${plain.length}\t${packed.length}\t${name.split(path.sep).join('/')}`);
}
