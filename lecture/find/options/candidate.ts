import type { FoundKey } from '../keys/find-key';
import type { GroupUnit } from './group-units';

/** Options with their prompt and key. `clash`: the notes give two keys, so none counts. */
export type Candidate = GroupUnit & {
  prompt: string | null;
  key: FoundKey | null;
  clash: boolean;
};
