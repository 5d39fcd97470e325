import type { SessionSettings } from '@/domain/settings';
import { DEFAULT_VOICE } from '@/domain/voice/default-voice';
import { NO_TEAMS, type TeamDraft } from '../teams/team-draft';

/** What is chosen before a session starts, as it is being chosen. Only types come from `domain/settings`: the schemas are the server's. */
export type StartChoices = Pick<
  SessionSettings,
  'speed' | 'livePolls' | 'slides' | 'confidence' | 'suggestTimes' | 'peer' | 'voice'
> & { teams: TeamDraft };

export const USUAL_CHOICES: StartChoices = {
  speed: true,
  livePolls: true,
  slides: false,
  confidence: false,
  suggestTimes: false,
  peer: { guided: false, explainBelow: 30, goOnAbove: 70, discussSeconds: 120 },
  voice: DEFAULT_VOICE,
  teams: NO_TEAMS,
};

/** The choices of the last session, as `textToKeep` wrote them; the usual ones for what is missing. */
export function keptChoices(text: string | null): StartChoices {
  try {
    return shapedLike(USUAL_CHOICES, JSON.parse(text ?? 'null'));
  } catch {
    return USUAL_CHOICES;
  }
}

/** A list of people is of one class, and of nobody's browser. */
export function textToKeep(choices: StartChoices): string {
  const { teams } = choices;
  return JSON.stringify({
    ...choices,
    teams: teams.way === 'list' ? NO_TEAMS : { ...teams, list: '' },
  });
}

/** `given` as far as it has the shape of `usual`. */
function shapedLike<Shape>(usual: Shape, given: unknown): Shape {
  if (typeof usual !== 'object' || usual === null) {
    return typeof given === typeof usual ? (given as Shape) : usual;
  }
  const fields = (typeof given === 'object' ? given : null) as Record<string, unknown> | null;
  const shaped = Object.entries(usual).map(([name, value]) => [
    name,
    shapedLike(value, fields?.[name]),
  ]);
  return Object.fromEntries(shaped);
}
