import { z } from 'zod';
import { activityId, lectureId, sessionId } from '@/domain/ids';

export const lectureParams = z.object({ id: lectureId });
export const activityParams = z.object({ id: lectureId, activityId });
export const sessionParams = z.object({ id: sessionId });
