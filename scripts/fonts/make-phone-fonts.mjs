// Makes the headline font of the phones again: `node scripts/fonts/make-phone-fonts.mjs`. The result
// is part of the sources, since it changes only with the package's font.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { projectRoot } from '../project-root.mjs';

const source = path.join(
  projectRoot,
  'node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
);

// Phones use the weights 700 and 750: one between them halves the file. The optical size stays.
const variationAxes = { wght: 725 };

// The same ranges stand in app/fonts/display-phone.css.
const faces = [
  {
    name: 'bricolage-phone-basic',
    ranges: [[0x20, 0x7e], [0xa0], [0xb7], [0xd7], [0x2010, 0x2026]],
  },
  {
    name: 'bricolage-phone-latin',
    ranges: [[0xa1, 0xff], [0x131], [0x152, 0x153], [0x2bb, 0x2dc], [0x2027, 0x2212]],
  },
];

for (const { name, ranges } of faces) {
  const font = await subsetFont(readFileSync(source), textOf(ranges), {
    targetFormat: 'woff2',
    variationAxes,
  });
  writeFileSync(path.join(projectRoot, 'app/fonts', `${name}.woff2`), font);
  console.log(`${name}: ${font.length} bytes`);
}

/** @param {number[][]} ranges first and last character, or one */
function textOf(ranges) {
  return ranges
    .flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
}
