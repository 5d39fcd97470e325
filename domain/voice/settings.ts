import { z } from 'zod';
import { DEFAULT_VOICE } from './default-voice';

/** How the room may speak up in a session; the lecturer may change it while it runs. */
export const voiceSettings = z.object({
  /** moderated: the host looks at a question before the room does. */
  questions: z.enum(['open', 'moderated', 'off']).default(DEFAULT_VOICE.questions),
  /** "I'm lost", "too fast", "too slow". */
  pulse: z.boolean().default(DEFAULT_VOICE.pulse),
  reactions: z.boolean().default(DEFAULT_VOICE.reactions),
  /** friendly: names come from our generator, nobody types one. */
  nicknames: z.enum(['free', 'friendly']).default(DEFAULT_VOICE.nicknames),
});

export type VoiceSettings = z.infer<typeof voiceSettings>;
