import type { Problem } from '@/domain/activity';
import type { Code } from '../outline/block';
import type { Notes } from '../outline/notes';
import { placeProblem } from '../place/place-problem';
import { eachUtterance, type Utterance } from './asks/utterance';
import { flowOf } from './flow/read-flow';
import type { FindRule, FoundActivity } from './rule';
import { boxedProblems } from './spot/boxed-problems';
import { namesCode } from './spot/code-family';
import { findProblems } from './spot/find-problems';
import { flawedCode } from './spot/flawed-code';
import { type ProblemAsk, problemAsk } from './spot/problem-ask';
import type { ProblemEntry } from './spot/problem-entry';

/**
 * "There are FIVE things wrong with this Dockerfile. Can you spot any?": tap the lines. The code
 * is the block that the words mean, the list of problems after it is the hidden key.
 */
export const spotTheProblems: FindRule = { name: 'spot-the-problems', origin: 'found', find };

function find(notes: Notes): FoundActivity[] {
  const found: FoundActivity[] = [];
  eachUtterance(notes, (utterance) => {
    const ask = problemAsk(utterance);
    const activity = ask && spot(notes, utterance, ask);
    if (activity) found.push(activity);
  });
  return found;
}

function spot(notes: Notes, utterance: Utterance, ask: ProblemAsk): FoundActivity | null {
  const code = flawedCode(notes, ask.line, ask.lineEnd, ask.thing);
  if (!code) return null;
  const after = utterance.after().filter((block) => block !== code && block.line !== code.line);
  const list =
    findProblems(after, ask.count) ?? boxedProblems(flowOf(notes), ask.lineEnd, ask.count);
  const placed = (list?.entries ?? [])
    .map((entry) => place(entry, code.lines))
    .filter(({ unknown }) => !(list?.told && unknown));
  if (!namesCode(ask.thing) && !isAboutCode(placed)) return null;
  if (!list && !ask.sure) return null;
  return {
    type: 'lines',
    config: linesConfig(
      ask.prompt,
      code,
      placed.map(({ problem }) => problem),
    ),
    line: ask.line,
    lineEnd: list?.lineEnd ?? ask.lineEnd,
    codeLine: code.line,
    codeLineEnd: code.lineEnd,
    reason: reason(placed),
  };
}

function linesConfig(prompt: string, code: Code, problems: Problem[]) {
  return {
    prompt,
    code: { language: code.language, text: code.lines.join('\n') },
    problems,
    seconds: null,
    points: 1000,
  };
}

type Placed = { problem: Problem; unknown: boolean };

/** "Three problems with this approach" is about the code when most of them are on its lines. */
function isAboutCode(placed: Placed[]): boolean {
  const onLines = placed.filter(({ problem }) => problem.lines).length;
  return onLines > 0 && onLines * 2 >= placed.length;
}

/** What cannot be placed counts as missing, since no line shows it; the reason says so. */
function place(entry: ProblemEntry, code: string[]): Placed {
  const found = placeProblem(entry, code);
  return {
    problem: { ...entry, lines: found.at === 'lines' ? found.lines : null },
    unknown: found.at === 'unknown',
  };
}

function reason(placed: Placed[]): string {
  const asks = 'Your notes ask what is wrong with this code';
  if (placed.length === 0) return `${asks}; mark the problems, since no list of them was found.`;
  const onLines = placed.filter(({ problem }) => problem.lines).length;
  const unknown = placed.flatMap(({ problem, unknown }) => (unknown ? [`“${problem.text}”`] : []));
  const missing = placed.length - onLines - unknown.length;
  const parts = [
    `${asks} and list ${placed.length}: ${onLines} tied to lines`,
    ...(missing > 0 ? [`${missing} about something missing`] : []),
  ];
  const check = `No line shows ${unknown.join(', ')}, so it counts as missing: check it.`;
  return `${parts.join(', ')}.${unknown.length > 0 ? ` ${check}` : ''}`;
}
