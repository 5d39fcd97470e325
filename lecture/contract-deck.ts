import { rulesOf } from '@/activities/rules';
import type { ContractActivity, ContractDeck, DeckItem, ReadLecture } from '@/domain/deck';

/** Notes, read → the deck of the contract, for the command line and HTTP. */
export function toContractDeck({
  title,
  encoding,
  outline,
  activities,
  doubts,
  unread,
}: ReadLecture): ContractDeck {
  return {
    title,
    encoding,
    outline: outline.map(({ title, level, line, minutes }) => ({
      title,
      level,
      line,
      ...(minutes === undefined ? {} : { minutes }),
    })),
    activities: activities.map(toContractActivity),
    ...(doubts.length > 0 && { doubts }),
    ...(unread.length > 0 && { unread }),
  };
}

function toContractActivity(item: DeckItem): ContractActivity {
  const { id, type, origin, line, lineEnd, section, config, rule, reason } = item;
  const { prompt, code, seconds, confidence, branch, explanation } = config;
  const { choices, targets, distractors, correct, problems } = rulesOf(type).deckFields(config);
  return {
    id,
    type,
    origin,
    line,
    lineEnd,
    section,
    prompt,
    ...(choices && { choices }),
    ...(targets && { targets }),
    ...(distractors && { distractors }),
    correct,
    ...(code && {
      code: {
        language: code.language,
        line: item.codeLine ?? 0,
        lineEnd: item.codeLineEnd ?? 0,
        text: code.text,
      },
    }),
    ...(problems && { problems }),
    ...(seconds === null ? {} : { seconds }),
    ...(confidence && { confidence }),
    ...(branch && { branch }),
    ...(explanation === undefined ? {} : { explanation }),
    rule,
    reason,
  };
}
