import { z } from 'zod';
import { voiceSettings } from './voice/settings';

/** What the lecturer chose for a whole session. */
export const sessionSettings = z.object({
  /** Quick right answers earn more. */
  speed: z.boolean().default(true),
  /** The stage shows a poll's bars while it is open. */
  livePolls: z.boolean().default(true),
  /** The address that phones are sent to, such as http://192.168.1.20:3000; null = the best known. */
  address: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .nullable()
    .default(null),
  voice: voiceSettings.prefault({}),
});

export type SessionSettings = z.infer<typeof sessionSettings>;
