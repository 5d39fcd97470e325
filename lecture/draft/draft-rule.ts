import type { Structure } from '../structure/read-structure';
import type { Doubts } from './doubts';
import type { Material } from './material';

/** One way in which content supports questions: one file, one line in `rules.ts`. Pure. */
export type DraftRule = { read: (structure: Structure, doubts: Doubts) => Material[] };
