import { refuse } from '@/domain/refusals';
import { toCsv } from '@/server/queries/csv';
import { readReport } from '@/server/queries/report';
import { reportName } from '@/server/queries/report-table';
import { questionsTable } from '@/server/queries/voice-table';
import { answerFile, answerRefusal } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { sessionParams } from '../../../params';

export const GET = instructorRoute(sessionParams, async ({ database, owner, params: { id } }) => {
  const report = await readReport(database, owner, id);
  if (!report) return answerRefusal(refuse('unknown-session'));
  return answerFile(toCsv(questionsTable(report.voice)), {
    name: `${reportName(report)} questions`,
    type: 'text/csv; charset=utf-8',
    extension: 'csv',
  });
});
