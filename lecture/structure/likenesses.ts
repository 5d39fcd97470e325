import type { Paragraph } from '../outline/block';
import { plainText } from '../outline/plain-text';
import { textLines } from '../outline/text-lines';
import { sentences } from '../text/sentences';
import type { Entry } from './entry';

const LIKE =
  /^(?:think of |so,? |and |)(.{2,50}?),? (?:is|are|works|acts|behaves|ist|sind|funktioniert|est|sont|fonctionne|es|son|funciona) (?:just |a bit |ein bisschen |un peu |)(?:like|wie|comme|como) (.{2,80}?)[.!]?$/iu;

/** "A is like B." in a paragraph, in four languages. */
export function likenesses({ lines, line }: Paragraph): Entry[] {
  const { text, lineAt } = textLines(lines, line);
  if (!/ (?:like|wie|comme|como) /i.test(text)) return [];
  return sentences(text).flatMap((sentence) => {
    const [, left = '', right = ''] =
      sentence.text.length > 200 ? [] : (LIKE.exec(plainText(sentence.text)) ?? []);
    if (left === '' || left.split(' ').length > 6 || /[,;?]/.test(right)) return [];
    const end = sentence.at + sentence.text.length - 1;
    return [{ left, right, line: lineAt(sentence.at), lineEnd: lineAt(end) }];
  });
}
