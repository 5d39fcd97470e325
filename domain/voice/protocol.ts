import { z } from 'zod';
import { askId, type QuestionId, questionId, sessionCode } from '../ids';
import type { Ack, HostAck } from '../protocol';
import type { LectureSection } from './lecture-sections';
import { feeling, type PulsePoint } from './pulse';
import {
  type HostQuestion,
  type ListedQuestion,
  markedStatus,
  type OwnQuestion,
  type PinnedQuestion,
  questionText,
} from './questions';
import { type ReactionCounts, reaction } from './reactions';
import { voiceSettings } from './settings';

const nothing = z.union([z.undefined(), z.null(), z.object({})]).transform(() => ({}));

export const voicePhoneEvents = {
  /** Names from the generator that nobody has yet. */
  'nickname:roll': z.object({ code: sessionCode }),
  /** Opens the list: its changes are sent until `question:leave`. */
  'question:list': nothing,
  'question:leave': nothing,
  /** `askId` is the phone's own: the same one again is the same question. */
  'question:ask': z.object({ askId, text: questionText }),
  'question:vote': z.object({ questionId, up: z.boolean() }),
  'question:withdraw': z.object({ questionId }),
  'pulse:tap': z.object({ feeling }),
  'reaction:send': z.object({ reaction }),
} as const;

export const voiceHostEvents = {
  'question:mark': z.object({ questionId, status: markedStatus }),
  /** Shows a question big on the stage until the session takes its next step; null: none. */
  'question:pin': z.object({ questionId: questionId.nullable() }),
  /** What the room may do from now on: all of it at once. */
  'session:voice': z.object({ voice: voiceSettings }),
} as const;

export type VoicePhoneEvent = keyof typeof voicePhoneEvents;
export type VoiceHostEvent = keyof typeof voiceHostEvents;

export type QuestionListAck = Ack<{
  questions: ListedQuestion[];
  /** The own ones that still matter: also those that nobody else sees. */
  own: OwnQuestion[];
  /** Voted for. */
  voted: QuestionId[];
}>;

export type VoiceAcks = {
  'nickname:roll': Ack<{ nicknames: string[] }>;
  'question:list': QuestionListAck;
  'question:leave': Ack;
  'question:ask': Ack<{ question: OwnQuestion }>;
  'question:vote': Ack;
  'question:withdraw': Ack;
  'pulse:tap': Ack;
  'reaction:send': Ack;
};

export type VoiceToServer = {
  [Event in VoicePhoneEvent]: (
    payload: z.input<(typeof voicePhoneEvents)[Event]>,
    reply: (ack: VoiceAcks[Event]) => void,
  ) => void;
} & {
  [Event in VoiceHostEvent]: (
    payload: z.input<(typeof voiceHostEvents)[Event]>,
    reply: (ack: HostAck) => void,
  ) => void;
};

export type PulseView = {
  /** The server's clock. */
  now: number;
  /** Oldest first, of the last twenty minutes; empty when nobody tapped. */
  line: PulsePoint[];
  sections: LectureSection[];
};

export type VoiceToClient = {
  /** To phones that have the list open. */
  'question:list': (list: { questions: ListedQuestion[] }) => void;
  /** To its author, when the host has done something with a question. */
  'question:own': (own: { question: OwnQuestion }) => void;
  'question:queue': (queue: { questions: HostQuestion[] }) => void;
  /** To stages. */
  'question:pinned': (stage: { pinned: PinnedQuestion | null }) => void;
  'pulse:line': (pulse: PulseView) => void;
  /** To hosts and stages, volatile. */
  'reaction:sums': (sums: { counts: ReactionCounts }) => void;
};
