import type { Block, Code } from '../../outline/block';
import { plainText } from '../../outline/plain-text';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material } from '../material';
import { changedLines } from './changed-lines';

const BEFORE =
  /(?<!\p{L})(?:before|old|original|first (?:version|attempt)|version 1|v1|naive|vorher|alt|ursprünglich|avant|ancien|original|antes|antiguo)(?!\p{L})/iu;
const AFTER =
  /(?<!\p{L})(?:after|new|improved|fixed|better|version 2|v2|nachher|neu|verbessert|après|nouveau|amélior\p{L}+|después|nuevo|mejorado)(?!\p{L})/iu;
const MOST_CHANGED = 4;

/** Code before and after, and a sentence below that quotes what changed: which lines are they? */
export const codeChange: DraftRule = {
  read: (structure) => {
    const { blocks } = structure.notes;
    return blocks.flatMap((block, at): Material[] => {
      const before = blocks[at - 2];
      if (block.kind !== 'code' || before?.kind !== 'code' || block.language === '') return [];
      if (before.language !== block.language || !isPair(blocks[at - 3], blocks[at - 1])) return [];
      const lines = changedLines(before.lines, block.lines);
      const sentence = sentenceBelow(blocks.slice(at + 1, at + 3), block, lines);
      if (lines.length === 0 || lines.length > MOST_CHANGED || !sentence) return [];
      return [
        {
          ...{ is: 'change', rule: 'code-change', before, after: block, lines, sentence },
          ...{ line: before.line, lineEnd: block.lineEnd, worth: 86 },
          context: contextOf(structure, { line: block.line }),
          reason:
            'Drafted from code before and after a change: the key is the lines that are not as before.',
        },
      ];
    });
  },
};

function isPair(before: Block | undefined, after: Block | undefined): boolean {
  return (
    before?.kind === 'paragraph' &&
    after?.kind === 'paragraph' &&
    BEFORE.test(plainText(before.lines.join(' '))) &&
    AFTER.test(plainText(after.lines.join(' ')))
  );
}

/** A paragraph that quotes a piece of a changed line. */
function sentenceBelow(below: Block[], { lines }: Code, changed: number[]): string | null {
  const texts = changed.map((line) => lines[line - 1] ?? '');
  const found = below.find(
    (block) =>
      block.kind === 'paragraph' &&
      [...block.lines.join(' ').matchAll(/`([^`]{2,80})`/g)].some(([, quoted = '']) =>
        texts.some((text) => text.includes(quoted)),
      ),
  );
  return found?.kind === 'paragraph' ? found.lines.join(' ').trim().slice(0, 600) : null;
}
