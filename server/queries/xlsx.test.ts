import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { toXlsx } from './xlsx';

/** The files inside a zip, by its central directory. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = archive.indexOf('PK\u0001\u0002');
  while (at !== -1 && archive.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [nameLength, extra] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30)];
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    files.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + extra + archive.readUInt16LE(at + 32);
  }
  return files;
}

it('writes a sheet per table, text as text and numbers as numbers', async () => {
  const file = await toXlsx([
    {
      name: 'People',
      rows: [
        ['Rank', 'Name'],
        [1, '=1+1'],
        [2, 'Zoë & Co <b>'],
      ],
    },
    { name: 'Questions', rows: [['Question']] },
  ]);
  const files = unzip(file);
  const all = [...files.values()].join('\n');
  expect(files.get('xl/workbook.xml')).toMatch(/People[\s\S]*Questions/);
  expect(all).toContain('=1+1');
  expect(all).toContain('Zoë &amp; Co &lt;b&gt;');
  expect(all).not.toContain('<f>');
});

it('leaves out characters that Excel refuses', async () => {
  const file = await toXlsx([{ name: 'People', rows: [['a\u0000b\u0007c\uD800d\uFFFE']] }]);
  expect([...unzip(file).values()].join('\n')).toContain('abcd');
});

it('cuts a cell that is longer than Excel allows', async () => {
  const file = await toXlsx([{ name: 'People', rows: [['x'.repeat(40_000)]] }]);
  expect([...unzip(file).values()].join('\n')).not.toContain('x'.repeat(32_768));
});
