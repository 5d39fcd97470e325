import { strToU8, zipSync } from 'fflate';

/** A number becomes a number cell; text goes into the shared strings, as Excel writes it. */
export type Cells = (string | number)[];

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const encode = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const column = (at: number) => String.fromCharCode(65 + at);

/** The parts of an Excel workbook with one sheet; `rows` by the numbers that Excel shows. */
export function workbookParts(rows: Record<number, Cells>): Record<string, Uint8Array> {
  const strings: string[] = [];
  const cell = (value: string | number, row: number, at: number) => {
    if (value === '') return '';
    const place = `r="${column(at)}${row}"`;
    if (typeof value === 'number') return `<c ${place} s="1"><v>${value}</v></c>`;
    strings.push(value);
    return `<c ${place} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const written = Object.entries(rows).map(
    ([row, cells]) =>
      `<row r="${row}" spans="1:8">${cells.map((value, at) => cell(value, Number(row), at)).join('')}</row>`,
  );
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}><dimension ref="A1:H20"/><sheetData>${written.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN} count="${strings.length}">${strings.map(sharedString).join('')}</sst>`,
  };
  return Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
}

/** The first letter of every third text is formatted: Excel splits such a text into runs. */
function sharedString(text: string, at: number): string {
  if (at % 3 > 0 || text.length < 2) return `<si><t xml:space="preserve">${encode(text)}</t></si>`;
  const [first = '', ...rest] = text;
  const bold = `<r><rPr><b/></rPr><t xml:space="preserve">${encode(first)}</t></r>`;
  return `<si>${bold}<r><t xml:space="preserve">${encode(rest.join(''))}</t></r></si>`;
}

export const workbook = (rows: Record<number, Cells>): Uint8Array => zipSync(workbookParts(rows));
