import { LinesAnswering } from './lines-answering';
import { OwnLines } from './own-lines';
import { LinesResult } from './phone-result';

export const linesPhone = {
  fills: true,
  isPoster: () => false,
  Answering: LinesAnswering,
  OwnAnswer: OwnLines,
  Result: LinesResult,
};
