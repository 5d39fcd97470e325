import { refuse } from '@/domain/refusals';
import { readReport } from '@/server/queries/report';
import { peopleTable, reportName, runsTable } from '@/server/queries/report-table';
import { pulseTable, questionsTable } from '@/server/queries/voice-table';
import { toXlsx } from '@/server/queries/xlsx';
import { answerFile, answerRefusal } from '../../../answer';
import { instructorRoute } from '../../../instructor-route';
import { sessionParams } from '../../../params';

export const GET = instructorRoute(sessionParams, async ({ database, owner, params: { id } }) => {
  const report = await readReport(database, owner, id);
  if (!report) return answerRefusal(refuse('unknown-session'));
  const file = await toXlsx([
    { name: 'People', rows: peopleTable(report) },
    { name: 'Questions', rows: runsTable(report) },
    { name: 'Asked by the room', rows: questionsTable(report.voice) },
    { name: 'Pulse', rows: pulseTable(report.voice) },
  ]);
  return answerFile(new Uint8Array(file), {
    name: reportName(report),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  });
});
