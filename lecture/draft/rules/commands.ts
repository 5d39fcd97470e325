import type { Code } from '../../outline/block';
import { contextOf } from '../context-of';
import type { DraftRule } from '../draft-rule';
import type { Material, Pair } from '../material';
import { tidyPairs } from './tidy-pairs';

const SHELL =
  /^(?:ba|z|fi)?sh$|^(?:shell|console|terminal|shell-session|shellsession|powershell|cmd)$/i;

/** Commands of a shell, each with the comment above that says what it does: which command is it? */
export const commands: DraftRule = {
  read: (structure) =>
    structure.notes.codes.flatMap((code): Material[] => {
      const pairs = SHELL.test(code.language) ? tidyPairs(commented(code), false) : [];
      if (pairs.length < 3) return [];
      const { line, lineEnd } = code;
      return [
        {
          ...{ is: 'pairs', rule: 'commands', relation: 'describes', under: null, pairs },
          ...{ line, lineEnd, worth: 76, context: contextOf(structure, { line }) },
          reason:
            'Drafted from commands with a comment above each: the wrong options are the other commands of the block.',
        },
      ];
    }),
};

/** Comments with exactly one command below, up to the next blank line or comment. */
function commented({ lines, line }: Code): Pair[] {
  const found: Pair[] = [];
  for (let at = 0; at < lines.length; at++) {
    const comment = /^\s*#\s+(\S.*)$/.exec(lines[at]?.slice(0, 200) ?? '')?.[1];
    const command = /^\s*(?:[$>%]\s+)?([^\s#].*)$/.exec(lines[at + 1]?.slice(0, 200) ?? '')?.[1];
    const after = lines[at + 2] ?? '';
    if (!comment || !command || !/^\s*(?:#|$)/.test(after)) continue;
    const left = command.replace(/\s{2,}#.*$/, '').trim();
    if (left.endsWith('\\') || /^\s*#/.test(lines[at - 1] ?? '')) continue;
    found.push({ left, right: comment, line: line + 1 + at, lineEnd: line + 2 + at });
  }
  return found;
}
