import type { LinesConfig } from '@/activities/lines/rules';
import type { Problem } from '@/domain/activity';
import { codeLines } from '@/domain/code-block';
import type { Item } from '../outline/block';
import { placeProblem } from '../place/place-problem';
import { adviceOf } from './advice';
import { isWhy, problemLine } from './escape';
import { itemLines } from './item-lines';
import { readLineList, writeLineList } from './line-list';
import type { Notation } from './notation';
import type { Passage } from './passage';
import { passageCode } from './passage-code';
import { readWhy, writeWhy } from './why';
import { writeCode } from './write-code';

/** `Spot:` with a code block and a list of its problems. */
export const linesNotation: Notation<LinesConfig> = {
  read,
  label: () => 'Spot',
  writeList: ({ problems }) => problems.flatMap(writeProblem),
  writeMore: ({ code, fixed }) =>
    fixed === undefined ? [] : [['Fixed:'], writeCode({ language: code.language, text: fixed })],
  writeAttributes: ({ problems }) => (problems.length === 0 ? ['Problems: none'] : []),
};

function writeProblem({ text, explanation, lines }: Problem): string[] {
  const [first = '', ...rest] = text.split('\n');
  const more = [...rest.map(problemLine.escape), ...writeWhy(explanation)];
  return itemLines([first, ...more], writeLineList(lines));
}

function read(passage: Passage): ReturnType<Notation<LinesConfig>['read']> {
  const { prompt, list, attributes } = passage;
  const code = passageCode(passage);
  if (prompt === null || !code || (!list && !attributes.empty)) return null;
  const lines = codeLines(code.text);
  const fixed = passage.fixed?.lines.join('\n');
  return {
    config: {
      prompt,
      code,
      problems: (list?.items ?? []).map((item) => readProblem(item, lines)),
      ...(fixed ? { fixed } : {}),
      seconds: attributes.seconds ?? null,
      points: attributes.points ?? 1000,
      ...adviceOf(attributes),
      ...(passage.why === undefined ? {} : { explanation: passage.why }),
    },
    reason: 'Your notes have this as “Spot:”.',
  };
}

/** Without "line 3:" in front, the text itself says where the problem is. */
function readProblem({ lines: all, lazyFrom }: Item, code: string[]): Problem {
  const lines = all.slice(0, lazyFrom);
  const why = lines.findIndex((line, at) => at > 0 && isWhy(line));
  const [first = '', ...rest] = why < 0 ? lines : lines.slice(0, why);
  const where = readLineList(first);
  const start = where ? first.slice(where.length) : first;
  const text = [start, ...rest.map(problemLine.unescape)].join('\n').trim();
  const explanation = why < 0 ? null : readWhy(unquote(lines.slice(why)));
  return {
    text,
    ...(explanation === null ? {} : { explanation }),
    lines: where ? insideCode(where.lines, code.length) : placed(text, code),
  };
}

const unquote = (lines: string[]) =>
  lines.filter((line) => /^ {0,3}>/.test(line)).map((line) => line.replace(/^ {0,3}> ?/, ''));

/** Lines that the code does not have are dropped; what is left without any line is an absence. */
function insideCode(lines: number[] | null, count: number): number[] | null {
  const inside = lines?.filter((line) => line >= 1 && line <= count) ?? [];
  return inside.length > 0 ? inside : null;
}

function placed(text: string, code: string[]): number[] | null {
  const place = placeProblem({ text }, code);
  return place.at === 'lines' ? place.lines : null;
}
