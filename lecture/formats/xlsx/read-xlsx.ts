import type { Sheet } from '../sheet';
import { childrenOf, parseXml, type XmlElement } from '../xml/parse-xml';
import { BadZip, readZip } from '../zip/read-zip';
import { stringsOf } from './shared-strings';
import { sheetRows } from './sheet-rows';

const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/sheet[1-4]\.xml)$/;

/**
 * The first sheets of an Excel workbook, at most four, in the order of the workbook. Null when the
 * archive holds no workbook. Throws `BadZip` or `BadXml` for what is damaged or hostile.
 */
export function readXlsx(bytes: Uint8Array): Sheet[] | null {
  const files = readZip(bytes, (name) => PARTS.test(name));
  const root = (name: string): XmlElement | null => {
    const file = files.get(name);
    return file ? (parseXml(new TextDecoder().decode(file))[0] ?? null) : null;
  };
  const workbook = root('xl/workbook.xml');
  if (!workbook) return null;
  const strings = stringsOf(root('xl/sharedStrings.xml'));
  const sheets = sheetFiles(workbook, root('xl/_rels/workbook.xml.rels'))
    .map(root)
    .filter((sheet) => sheet !== null)
    .map((sheet) => ({ rows: sheetRows(sheet, strings) }));
  if (sheets.length === 0) throw new BadZip('no sheets');
  return sheets;
}

function sheetFiles(workbook: XmlElement, relations: XmlElement | null): string[] {
  const targets = new Map(
    (relations ? childrenOf(relations, 'Relationship') : []).map(({ attributes }) => [
      attributes.Id,
      `xl/${(attributes.Target ?? '').replace(/^\/?(?:xl\/)?/, '')}`,
    ]),
  );
  const named = childrenOf(workbook, 'sheets')
    .flatMap((sheets) => childrenOf(sheets, 'sheet'))
    .map(({ attributes }) => targets.get(attributes.id))
    .filter((file) => file !== undefined);
  return named.length > 0 ? named.slice(0, 4) : ['xl/worksheets/sheet1.xml'];
}
