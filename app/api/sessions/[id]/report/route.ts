import { refuse } from '@/domain/refusals';
import { toContractReport } from '@/server/queries/contract-report';
import { readReport } from '@/server/queries/report';
import { answerJson, answerRefusal } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { sessionParams } from '../../../params';

export const GET = instructorRoute(sessionParams, async ({ database, owner, params: { id } }) => {
  const report = await readReport(database, owner, id);
  return report ? answerJson(toContractReport(report)) : answerRefusal(refuse('unknown-session'));
});
