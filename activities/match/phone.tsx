import './phone.css';
import { MatchAnswering } from './answering';
import { OwnMatches } from './own-matches';
import { MatchResult } from './phone-result';

export const matchPhone = {
  fills: false,
  isPoster: () => false,
  Answering: MatchAnswering,
  OwnAnswer: OwnMatches,
  Result: MatchResult,
};
