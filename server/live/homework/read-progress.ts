import { rulesOf } from '@/activities/rules';
import type { HomeworkHost } from '@/domain/homework/homework-views';
import type { SessionId } from '@/domain/ids';
import type { Database } from '@/server/store/database';
import { groupLatestAttempts, readPeopleProgress } from '@/server/store/homework/homework-progress';
import type { HomeworkPlan } from './homework-plan';

/** How the class is doing, for the host. */
export async function readProgress(
  database: Database,
  id: SessionId,
  { settings, closesAt, questions }: HomeworkPlan,
): Promise<HomeworkHost> {
  const [groups, progress] = await Promise.all([
    groupLatestAttempts(database, id),
    readPeopleProgress(database, id),
  ]);
  return {
    ...settings,
    closesAt,
    progress,
    questions: questions.map(({ activityId, number, type, config, scored }) => {
      const given = groups.get(activityId) ?? [];
      return {
        ...{ activityId, number, type, prompt: config.prompt },
        answered: given.reduce((sum, { count }) => sum + count, 0),
        right: scored ? rulesOf(type).assess(config, given).right : null,
      };
    }),
  };
}
