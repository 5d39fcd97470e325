import { z } from 'zod';
import { homeworkSettings } from './homework/homework-settings';
import { peerSettings } from './rounds/peer-advice';
import { teamSettings } from './teams/team-settings';
import { voiceSettings } from './voice/settings';

/** What the lecturer chose for a whole session. */
export const sessionSettings = z.object({
  /** Quick right answers earn more. */
  speed: z.boolean().default(true),
  /** The stage shows a poll's bars while it is open. */
  livePolls: z.boolean().default(true),
  /** People are asked how sure they are of every answer that can be right. */
  confidence: z.boolean().default(false),
  /** Questions that say nothing of their time get a suggested one when they are opened. */
  suggestTimes: z.boolean().default(false),
  peer: peerSettings.prefault({}),
  /** The next step goes through the lecture's slides as well, not only through what is asked. */
  slides: z.boolean().default(false),
  /** The address that phones are sent to, such as http://192.168.1.20:3000; null = the best known. */
  address: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .nullable()
    .default(null),
  voice: voiceSettings.prefault({}),
  /** Null: everybody plays for themselves. */
  teams: teamSettings.nullable().default(null),
  /** Only of a homework. */
  homework: homeworkSettings.nullable().default(null),
});

export type SessionSettings = z.infer<typeof sessionSettings>;
