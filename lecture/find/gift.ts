import type { Notes } from '../outline/notes';
import { flowOf } from './flow/read-flow';
import { type GiftQuestion, giftQuestion } from './gift/gift-question';
import { toActivity } from './questions/to-activity';
import type { FindRule, FoundActivity } from './rule';

/** Questions in Moodle's GIFT, in a block of their own or as plain text in the notes. */
export const gift: FindRule = { name: 'gift', origin: 'found', find };

const MOST_CHARACTERS = 4000;
/** Braces around answers, or around nothing that could be code. */
const LOOKS = /(?<![=$])\{\s*(?:[=~#]|T\s*[#}]|TRUE\s*[#}]|F\s*[#}]|FALSE\s*[#}])/i;

function find(notes: Notes): FoundActivity[] {
  return flowOf(notes).pieces.flatMap(({ block }) => {
    if (block.kind === 'code' && isGift(block.language, block.lines)) {
      return entries(block.lines, block.line + 1).flatMap(([lines, line]) => read(lines, line));
    }
    const raw =
      block.kind === 'paragraph' && LOOKS.test(withoutCode(block.lines).slice(0, MOST_CHARACTERS));
    return raw
      ? entries(block.lines, block.line).flatMap(([lines, line]) => read(lines, line))
      : [];
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

/** Blank lines and comments stand between questions. */
function entries(lines: string[], first: number): [lines: string[], line: number][] {
  const found: [string[], number][] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const isText = line.trim() !== '' && !/^\s*\/\//.test(line);
    if (isText && open) found.at(-1)?.[0].push(line);
    else if (isText) found.push([[line], first + at]);
    open = isText;
  }
  return found;
}

function read(lines: string[], line: number): FoundActivity[] {
  const text = lines.join('\n');
  const question =
    text.length <= MOST_CHARACTERS && !/^\$CATEGORY/.test(text) ? giftQuestion(text) : null;
  return question ? [toActivity(asked(question, line, line + lines.length - 1))] : [];
}

function asked({ prompt, options, right, words }: GiftQuestion, line: number, lineEnd: number) {
  return {
    prompt,
    code: null,
    options,
    several: right.length > 1,
    answer: options ? (right.length > 0 ? { options: right } : null) : words ? { words } : null,
    explanation: null,
    line,
    lineEnd,
    reason: 'Your notes have this in GIFT, the question format of Moodle.',
  };
}
