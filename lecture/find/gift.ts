import { rulesOf } from '@/activities/rules';
import { type GiftEntry, giftEntries } from '../formats/gift/gift-entries';
import { readGiftQuestion } from '../formats/gift/read-question';
import type { Notes } from '../outline/notes';
import { flowOf } from './flow/read-flow';
import type { FindRule, FoundActivity } from './rule';

/** Questions in Moodle's GIFT, in a block of their own or as plain text in the notes. */
export const gift: FindRule = { name: 'gift', origin: 'found', find };

const MOST_CHARACTERS = 4000;
/** Braces around answers, or around nothing that could be code. */
const LOOKS = /(?<![=$])\{\s*(?:[=~#]|T\s*[#}]|TRUE\s*[#}]|F\s*[#}]|FALSE\s*[#}])/i;

function find(notes: Notes): FoundActivity[] {
  return flowOf(notes).pieces.flatMap(({ block }) => {
    if (block.kind === 'code' && isGift(block.language, block.lines)) {
      return giftEntries(block.lines, block.line + 1).flatMap(read);
    }
    const raw =
      block.kind === 'paragraph' && LOOKS.test(withoutCode(block.lines).slice(0, MOST_CHARACTERS));
    return raw ? giftEntries(block.lines, block.line).flatMap(read) : [];
  });
}

/** What code holds, as JSX with its "{true}", is no answer. */
const withoutCode = (lines: string[]) => lines.join('\n').replace(/`[^`]*`/g, '`');

function isGift(language: string, lines: string[]): boolean {
  if (language.toLowerCase() === 'gift') return true;
  return (
    language === '' &&
    lines.some((line) => /^::.+::/.test(line)) &&
    LOOKS.test(lines.join('\n').slice(0, MOST_CHARACTERS))
  );
}

/** Notes say nothing of what is no question, or none that can be asked: it stays a text of theirs. */
function read({ text, line, lineEnd }: GiftEntry): FoundActivity[] {
  if (text.length > MOST_CHARACTERS || text.startsWith('$CATEGORY')) return [];
  const asked = readGiftQuestion(text)?.asked;
  if (asked === undefined || typeof asked === 'string') return [];
  const { data: config } = rulesOf(asked.type).config.safeParse(asked.config);
  const reason = 'Your notes have this in GIFT, the question format of Moodle.';
  return config ? [{ type: asked.type, config, line, lineEnd, reason }] : [];
}
