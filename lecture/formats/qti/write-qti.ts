import { strToU8, zipSync } from 'fflate';
import { fitDeck, type Writers } from '../fit-deck';
import type { OutFormat } from '../out-format';
import { choiceParts } from './choice-parts';
import { numericParts, textParts } from './free-parts';
import { type QtiParts, qtiItem } from './item';
import { linesParts } from './lines-parts';
import { manifest } from './manifest';
import { matchParts, orderParts, scaleParts } from './set-parts';
import { testFile } from './test-file';

const writers: Writers<QtiParts> = {
  choice: choiceParts,
  lines: linesParts,
  match: matchParts,
  numeric: numericParts,
  order: orderParts,
  scale: scaleParts,
  text: textParts,
};

/** The same deck gives the same bytes. */
const WRITTEN_AT = new Date(2020, 0, 1);

/**
 * A package of IMS QTI 2.1: a manifest, a file for each question, and a test with the sections of
 * the lecture.
 */
export const qtiPackage: OutFormat = {
  id: 'qti',
  name: 'QTI 2.1 package',
  extension: 'qti.zip',
  mediaType: 'application/zip',
  write({ title, activities }) {
    const { fitted, misfits } = fitDeck(activities, writers, 'QTI');
    const items = fitted.map(({ out, activity }, at) => {
      const identifier = `item-${String(at + 1).padStart(3, '0')}`;
      const config =
        activity.type === 'lines' ? { ...activity.config, code: undefined } : activity.config;
      return { identifier, section: activity.section, xml: qtiItem(identifier, config, out) };
    });
    const files = {
      'imsmanifest.xml': strToU8(manifest(items)),
      'test.xml': strToU8(testFile(title, items)),
      ...Object.fromEntries(
        items.map(({ identifier, xml }) => [`${identifier}.xml`, strToU8(xml)]),
      ),
    };
    return { body: zipSync(files, { mtime: WRITTEN_AT }), misfits, written: items.length };
  },
};
