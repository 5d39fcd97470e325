import { nicknameKey } from '@/domain/nickname';
import type { Payload, phoneEvents } from '@/domain/protocol';
import { type Refusal, refuse } from '@/domain/refusals';
import type { TeamSettings } from '@/domain/teams/team-settings';
import type { Newcomer } from '@/server/store/participants';

type Wish = Pick<Payload<(typeof phoneEvents)['session:join']>, 'team' | 'people'>;
type Placed = { ok: true } & Pick<Newcomer, 'team' | 'teams' | 'people'>;

/** Where a newcomer goes: by her own choice, by the lecturer's list, or into the smallest team. */
export function teamOfNewcomer(
  settings: TeamSettings | null,
  nickname: string,
  { team: wish, people = 1 }: Wish,
): Placed | Refusal {
  if (!settings) return { ok: true };
  const { way, names, members } = settings;
  const placed = { ok: true, teams: names.length, people } as const;
  switch (way) {
    case 'chosen':
      return wish !== undefined && wish < names.length
        ? { ...placed, team: wish }
        : refuse('team-missing');
    case 'list': {
      const key = nicknameKey(nickname);
      const listed = members.find((member) => nicknameKey(member.nickname) === key);
      return { ...placed, team: listed?.team ?? 'smallest' };
    }
    case 'random':
      return { ...placed, team: 'smallest' };
  }
}
