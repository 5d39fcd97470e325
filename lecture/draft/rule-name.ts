/** Kept with each activity: never rename one. */
export type RuleName =
  | 'comparison'
  | 'table-pairs'
  | 'table-lookup'
  | 'analogy'
  | 'definitions'
  | 'mapping'
  | 'variants'
  | 'commands'
  | 'mistakes'
  | 'myths'
  | 'branches'
  | 'steps'
  | 'sizes'
  | 'ticks'
  | 'years'
  | 'code-change';
