import { ankiFile } from './anki/write-anki';
import { giftFile } from './gift/write-gift';
import { kahootFile } from './kahoot/write-kahoot';
import { markdownFile } from './markdown/write-markdown-file';
import type { OutFormat } from './out-format';
import { qtiPackage } from './qti/write-qti';

/** Every format that a deck can be written in, one line each. */
export const outFormats: OutFormat[] = [markdownFile, giftFile, kahootFile, qtiPackage, ankiFile];

export const findOutFormat = (id: string): OutFormat | undefined =>
  outFormats.find((format) => format.id === id);
