import type { ActivityConfig, Assessment } from '@/domain/activity';

/** What stage and phone of the preview show. */
export type PreviewPicture = {
  type: string;
  /** With the key only when the result is shown. */
  config: ActivityConfig;
  scored: boolean;
  revealed: boolean;
  answered: number;
  tally: unknown;
  assessment: Assessment | null;
  /** The answer of the phone whose result is shown. */
  own: unknown;
};
