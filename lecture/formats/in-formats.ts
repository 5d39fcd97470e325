import { aikenFile } from './aiken/read-aiken';
import { arsnovaFile } from './arsnova/read-arsnova';
import type { SheetFormat, TextFormat } from './format';
import { giftFile } from './gift/read-gift';
import { kahootSpreadsheet } from './kahoot/read-kahoot';
import { socrativeSpreadsheet } from './socrative/read-socrative';
import { waygroundTable } from './wayground/read-wayground';

/** Tables that other tools write, one line each; the first that knows a sheet reads it. */
export const sheetFormats: SheetFormat[] = [
  kahootSpreadsheet,
  waygroundTable,
  socrativeSpreadsheet,
];

/** Texts that other tools write, one line each. */
export const textFormats: TextFormat[] = [arsnovaFile, giftFile, aikenFile];
