import { previewAgain } from '@/server/desk/import-again';
import { answerRefusal, answerResult } from '../../../../answer';
import { instructorRoute } from '../../../../instructor-route';
import { lectureParams } from '../../../../params';
import { readUpload } from '../../../../read-upload';

export const POST = instructorRoute(
  lectureParams,
  async ({ database, owner, params: { id }, request }) => {
    const upload = await readUpload(request);
    if (!upload.ok) return answerRefusal(upload);
    return answerResult(await previewAgain(database, owner, id, upload));
  },
);
