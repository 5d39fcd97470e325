import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';

/** Columns and rows of a sheet, by the width of its pictures. */
const GRIDS: [from: number, columns: number, rows: number][] = [
  [1000, 4, 6],
  [700, 6, 3],
  [0, 8, 3],
];
const SHEET_WIDTH = 1900;

/** Puts the pictures of a folder on sheets, those of one size together, in the order of their names. */
export async function makeContactSheets(browser: Browser, folder: string): Promise<void> {
  const sheets = path.join(folder, 'sheets');
  mkdirSync(sheets, { recursive: true });
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 100 } });
  // A page that comes from the disk may show pictures from the disk.
  await page.goto(`${pathToFileURL(path.resolve(folder))}/`);
  for (const [size, names] of bySize(readdirSync(folder).toSorted())) {
    const [, columns, rows] = GRIDS.find(([from]) => Number.parseInt(size, 10) >= from) ?? [
      0, 8, 3,
    ];
    for (let at = 0; at < names.length; at += columns * rows) {
      await page.setContent(sheetMarkup(names.slice(at, at + columns * rows), columns));
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      const name = `${size}-${String(at / columns / rows + 1).padStart(2, '0')}.png`;
      await page.screenshot({ path: path.join(sheets, name), fullPage: true });
    }
  }
  await page.close();
}

function bySize(files: string[]): Map<string, string[]> {
  const sizes = new Map<string, string[]>();
  for (const file of files) {
    const size = /\.(\d+x\d+)\.\w+\.png$/.exec(file)?.[1];
    if (size) sizes.set(size, [...(sizes.get(size) ?? []), file]);
  }
  return sizes;
}

function sheetMarkup(names: string[], columns: number): string {
  const figures = names.map(
    (name) => `<figure><figcaption>${name}</figcaption><img src="${name}"></figure>`,
  );
  const style = `body { margin: 4px; background: gray; font: 11px sans-serif }
    main { display: grid; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); gap: 6px; align-items: start }
    figure { margin: 0; overflow-wrap: anywhere } img { display: block; width: 100% }`;
  return `<style>${style}</style><main>${figures.join('')}</main>`;
}
