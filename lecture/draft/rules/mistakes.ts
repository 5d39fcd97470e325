import { type Opposite, type OppositeKind, opposites } from '../../structure/opposites';
import type { DraftRule } from '../draft-rule';
import type { Material, Relation } from '../material';
import { tidyPairs } from './tidy-pairs';

const KINDS: Record<Exclude<OppositeKind, 'fact'>, { relation: Relation; names: string }> = {
  fix: { relation: 'fixes', names: 'mistakes and their fixes' },
  solution: { relation: 'solves', names: 'problems and their solutions' },
  cause: { relation: 'causes', names: 'symptoms and their causes' },
  do: { relation: 'replaces', names: 'what to avoid and what to do instead' },
};

/** MISTAKE and FIX, problem and solution, symptom and cause, don't and do: which belongs to it? */
export const mistakes: DraftRule = {
  read: (structure) => {
    const all = opposites(structure.passages);
    return Object.entries(KINDS).flatMap(([kind, { relation, names }]): Material[] => {
      const pairs = tidyPairs(all.filter((each) => each.kind === kind).map(pairOf), false);
      const [first] = pairs;
      const last = pairs.at(-1);
      if (!first || !last || pairs.length < 3) return [];
      return [
        {
          ...{ is: 'pairs', rule: 'mistakes', relation, under: null, pairs },
          ...{ line: first.line, lineEnd: last.lineEnd, worth: 88, context: '' },
          reason: `Drafted from ${names} in your notes: the wrong options belong to other ones, less alike.`,
        },
      ];
    });
  },
};

const pairOf = ({ left, right, line, lineEnd }: Opposite) => ({ left, right, line, lineEnd });
