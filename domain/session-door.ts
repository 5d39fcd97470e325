import type { SessionMode } from './session-mode';
import type { VoiceSettings } from './voice/settings';

/** What somebody at the door may know before coming in, by the session's code. */
export type SessionDoor = {
  mode: SessionMode;
  /** Typed, or drawn from friendly ones. */
  nicknames: VoiceSettings['nicknames'];
  /** The names of the teams to choose from; null when nothing is to be chosen. */
  teams: string[] | null;
  /** A device may stand for several people. */
  shared: boolean;
};
