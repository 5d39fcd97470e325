import { z } from 'zod';
import { plainText } from '../plain-text';
import { TEAM_NAME_MAX, TEAMS_MAX } from './team-limits';

/** Who is in which team, and how that comes about. A team is its place in `names`. */
export const teamSettings = z
  .object({
    /** random: the smallest team · chosen: by everybody for themselves · list: as the lecturer has it */
    way: z.enum(['random', 'chosen', 'list']),
    names: z.array(plainText(TEAM_NAME_MAX).trim().min(1)).min(2).max(TEAMS_MAX),
    /** list: nicknames as they will be typed; whoever is not on it comes into the smallest team. */
    members: z
      .array(z.object({ nickname: plainText(80).trim().min(1), team: z.number().int().min(0) }))
      .max(1000)
      .default([]),
  })
  .refine(({ names }) => new Set(names.map((name) => name.toLowerCase())).size === names.length, {
    path: ['names'],
    message: 'Each team needs a name of its own.',
  })
  .refine(({ names, members }) => members.every(({ team }) => team < names.length), {
    path: ['members'],
    message: 'The list names a team that does not exist.',
  });

export type TeamSettings = z.infer<typeof teamSettings>;
