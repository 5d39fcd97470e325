import {
  indentOf,
  isBlank,
  isTableDelimiter,
  listMarker,
  startsBlock,
  underlineLevel,
} from '../outline/line-start';
import { withoutDirections } from '../outline/stage-directions';
import { readOption } from '../text/option-label';
import { questionLabel } from '../text/question-label';
import { readAttribute } from './attribute';
import { readBoldLabel } from './label';

/**
 * A line of text that would be read as something else gets a backslash in front; reading takes it
 * away. A line that begins with such a backslash already gets another, so nothing is lost.
 */
type Escaping = { escape: (line: string) => string; unescape: (line: string) => string };

function escaping(isStructure: (line: string) => boolean): Escaping {
  const needsEscape = (line: string) => isStructure(line.replace(/^\\+/, ''));
  return {
    escape: (line) => (needsEscape(line) ? `\\${line}` : line),
    unescape: (line) => (line.startsWith('\\') && needsEscape(line) ? line.slice(1) : line),
  };
}

/** "A) …" would make the lines below it lettered options (find/own-syntax.ts). */
const startsLetters = (line: string) => readOption(line).index === 0;

/** Lines of a prompt, which stand by themselves in the notes. */
export const promptLine = escaping(
  (line) =>
    isBlank(line) ||
    startsBlock(line) ||
    indentOf(line) >= 4 ||
    listMarker(line) !== null ||
    underlineLevel(line) > 0 ||
    isTableDelimiter(line) ||
    readAttribute(line) !== null ||
    readBoldLabel(line) !== null ||
    withoutDirections(line).trim() === '' ||
    startsLetters(line) ||
    questionLabel(line) !== null,
);

/** The first line of an option, behind the marker of its list item. */
export const optionLine = escaping(
  (line) =>
    /^[-\s]*$/.test(line) ||
    /^\s/.test(line) ||
    /^\[[ xX]\](?:[ \t]|$)/.test(line) ||
    startsLetters(line),
);

/** Lines of a problem after the first one. */
export const problemLine = escaping((line) => isWhy(line));

/** "> Why: …" begins an explanation. */
export const isWhy = (line: string) => /^ {0,3}> ?why:/i.test(line);
