import writeExcelFile from 'write-excel-file/node';

/** Not allowed in XML 1.0; Excel refuses the whole file for one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be taken out.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A sheet of texts as an Excel workbook. Text stays text: nothing in it can become a formula. */
export function writeXlsx(sheet: string, rows: string[][]): Promise<Uint8Array> {
  const data = rows.map((row) => row.map((text) => ({ value: cellText(text), type: String })));
  return writeExcelFile(data, { sheet }).toBuffer();
}

/**
 * Excel reads "_x0041_" as a character of its own. The sign for a lost character is written so as well,
 * since the library leaves it out.
 */
const cellText = (text: string) =>
  text
    .replace(NOT_IN_XML, '')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\uFFFD', '_xFFFD_');
