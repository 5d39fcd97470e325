import { pluralise } from '@/components/ui/pluralise';
import type { VoiceSettings } from '@/domain/voice/settings';
import type { TeamDraft } from '../teams/team-draft';
import type { StartChoices } from './start-choices';

/** What is switched on of the votes, in a few words. */
export function saidVotes({ livePolls, confidence, suggestTimes, peer }: StartChoices): string {
  return said([
    livePolls && 'polls grow live',
    confidence && 'how sure',
    suggestTimes && 'times for all',
    peer.guided && 'two votes',
  ]);
}

export function saidVoice({ questions, pulse, reactions, nicknames }: VoiceSettings): string {
  return said([
    questions === 'open' && 'questions',
    questions === 'moderated' && 'questions after you',
    pulse && 'pulse',
    reactions && 'reactions',
    nicknames === 'friendly' && 'drawn names',
  ]);
}

export function saidTeams({ way, names }: TeamDraft): string {
  if (way === 'off') return 'None';
  if (way === 'list') return 'By list';
  const count = names.split('\n').filter((name) => name.trim() !== '').length;
  return `${pluralise(count, 'team', 'teams')}, ${way}`;
}

function said(words: (string | false)[]): string {
  const text = words.filter((word) => word !== false).join(', ');
  return text === '' ? 'Off' : text.charAt(0).toUpperCase() + text.slice(1);
}
