import { z } from 'zod';

/** Opaque text ids. The brand keeps a run's id from being passed where a session's is meant. */
const id = <Brand extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\w-]+$/)
    .brand<Brand>();

export const lectureId = id<'LectureId'>();
export const activityId = id<'ActivityId'>();
export const sessionId = id<'SessionId'>();
export const runId = id<'RunId'>();
export const participantId = id<'ParticipantId'>();
/** Chosen by the phone, once per answer; a resend carries the same one. */
export const answerId = id<'AnswerId'>();
export const readmissionId = id<'ReadmissionId'>();
export const ownerId = id<'OwnerId'>();
export const slideId = id<'SlideId'>();
export const questionId = id<'QuestionId'>();
/** Chosen by the phone, once per question of a student; a resend carries the same one. */
export const askId = id<'AskId'>();

export type LectureId = z.infer<typeof lectureId>;
export type ActivityId = z.infer<typeof activityId>;
export type SessionId = z.infer<typeof sessionId>;
export type RunId = z.infer<typeof runId>;
export type ParticipantId = z.infer<typeof participantId>;
export type AnswerId = z.infer<typeof answerId>;
export type ReadmissionId = z.infer<typeof readmissionId>;
export type OwnerId = z.infer<typeof ownerId>;
export type SlideId = z.infer<typeof slideId>;
export type QuestionId = z.infer<typeof questionId>;
export type AskId = z.infer<typeof askId>;

/** The six digits that phones type. */
export const sessionCode = z
  .string()
  .regex(/^\d{6}$/)
  .brand<'SessionCode'>();
export type SessionCode = z.infer<typeof sessionCode>;

/** "482913" → "482 913", as it stands on the projector. */
export function spellCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
