import { z } from 'zod';
import { CONFIDENCES, type Confidence } from './confidence/confidence';
import { edits } from './edits';
import type { HomeworkHost, HomeworkQuestion } from './homework/homework-views';
import type { AnswerId, ParticipantId, RunId } from './ids';
import {
  activityId,
  answerId,
  participantId,
  readmissionId,
  runId,
  sessionCode,
  sessionId,
  slideId,
} from './ids';
import { plainText } from './plain-text';
import { MAX_TOOK_MS } from './read-submission';
import type { Refusal, RefusalCode } from './refusals';
import type { SessionDoor } from './session-door';
import { slidePlace } from './shown-slide';
import { SHARED_BY_MAX, TEAMS_MAX } from './teams/team-limits';
import { MORE_TIME, TIME_FACTORS, type TimeFactor } from './time/time-factor';
import type { PhoneView, RoomView, SessionView, TallyView } from './views';
import {
  type VoiceToClient,
  type VoiceToServer,
  voiceHostEvents,
  voicePhoneEvents,
} from './voice/protocol';

/** Socket.IO's path; every event is acknowledged with `{ ok: true, … }` or a refusal. */
export const SOCKET_PATH = '/socket.io';

const timeFactor = z.literal(TIME_FACTORS);

const nothing = z.union([z.undefined(), z.null(), z.object({})]).transform(() => ({}));

/** Events that phones send, with the schema of their payload. */
export const phoneEvents = {
  /** Is there a session to join under this code? Asked before a nickname is typed. */
  'session:knock': z.object({ code: sessionCode }),
  /** `moreTime`: asked for; the host gives it. */
  'session:join': z.object({
    code: sessionCode,
    nickname: z.string().max(1000),
    moreTime: z.literal(MORE_TIME).optional(),
    /** Where teams are chosen: its place in the list. */
    team: z.number().int().min(0).max(TEAMS_MAX).optional(),
    /** How many people share this device; counts only where there are teams. */
    people: z.number().int().min(1).max(SHARED_BY_MAX).optional(),
  }),
  /** The phone's storage is gone: ask the host to be let back in under the old nickname. */
  'session:ask-back': z.object({ code: sessionCode, nickname: z.string().max(1000) }),
  /** `tookMs`: from painting the question to the tap, as the phone measured it. */
  'answer:submit': z.object({
    runId,
    answerId,
    answer: z.unknown(),
    tookMs: z.number().int().min(0).max(MAX_TOOK_MS).optional(),
  }),
  /** How sure somebody is of an answer that is stored: 1 a guess, 2 think so, 3 sure. */
  'answer:confidence': z.object({ runId, confidence: z.literal(CONFIDENCES) }),
  ...voicePhoneEvents,
  /** Hands a homework in: nothing more can be answered, and the key is shown. */
  'homework:finish': nothing,
} as const;

/** Any client may ask for its whole view again. */
export const sharedEvents = { 'session:refresh': nothing } as const;

export const hostEvents = {
  'run:open': z.object({
    activityId,
    seconds: z.number().int().min(5).max(3600).nullable().optional(),
  }),
  /** An instant poll, typed during class and opened at once; it does not enter the deck. */
  'run:ask': z.object({
    prompt: plainText(500).trim().min(1),
    choices: z.array(plainText(200).trim().min(1)).min(2).max(10),
    several: z.boolean().optional(),
  }),
  'run:close': nothing,
  'run:reveal': nothing,
  /** Between two votes: neighbours talk for so long; without a length, as the session says. */
  'run:discuss': z.object({ seconds: z.number().int().min(15).max(1800).optional() }),
  'run:extend': z.object({ seconds: z.number().int().min(5).max(600) }),
  'run:pause': nothing,
  'run:resume': nothing,
  'run:show': z.object({ shown: z.number().int().min(0).max(100) }),
  'run:live': z.object({ live: z.boolean() }),
  /** Which entries of a word cloud or wall the room sees, and how: all of it at once. */
  'run:edit': z.object({ edits }),
  'leaderboard:show': nothing,
  /** A slide fills the stage; `step`: which of its marks in the code, from 0. */
  'slide:show': z.object({ slideId, step: z.number().int().min(0).max(100).optional() }),
  /** Where the slide is; `withRun`: beside a slide that fills the stage the run stands small. */
  'slide:place': z.object({ place: slidePlace, withRun: z.boolean().optional() }),
  /** Whether the next step goes through the slides, or only through what is asked. */
  'session:slides': z.object({ slides: z.boolean() }),
  'session:lock': z.object({ locked: z.boolean() }),
  /** Where phones are sent to; null = the best address known. */
  'session:address': z.object({
    address: z
      .url({ protocol: /^https?$/ })
      .max(200)
      .nullable(),
  }),
  'session:end': nothing,
  /** Moves the deadline of a homework: milliseconds since 1970. */
  'homework:deadline': z.object({ closesAt: z.number().int().min(0).max(8.64e15) }),
  'participant:remove': z.object({ participantId }),
  'participant:rename': z.object({ participantId, nickname: z.string().max(1000) }),
  /** More time for somebody; whatever was asked for is settled by it. */
  'participant:time': z.object({ participantId, timeFactor }),
  'participant:team': z.object({ participantId, team: z.number().int().min(0).max(TEAMS_MAX) }),
  'readmission:answer': z.object({ readmissionId, admit: z.boolean() }),
  ...voiceHostEvents,
} as const;

export type PhoneEvent = keyof typeof phoneEvents;
export type HostEvent = keyof typeof hostEvents;
export type Payload<Schema extends z.ZodType> = z.infer<Schema>;

/** What a client says of itself when it connects; a phone without a token may only join. */
export const handshake = z.union([
  z
    .object({ token: z.string().min(1).max(200) })
    .transform(({ token }) => ({ as: 'phone' as const, token })),
  z
    .object({ stage: sessionCode })
    .transform(({ stage }) => ({ as: 'stage' as const, code: stage })),
  z
    .object({ sessionId, hostToken: z.string().max(1000).optional() })
    .transform((host) => ({ as: 'host' as const, ...host })),
  z.object({}).transform(() => ({ as: 'visitor' as const })),
]);
export type Handshake = z.infer<typeof handshake>;

export type Ack<Fields = object> = ({ ok: true } & Fields) | Refusal;
export type KnockAck = Ack<SessionDoor>;
export type JoinAck = Ack<{ token: string; participantId: ParticipantId; view: PhoneView }>;
/** The token works as soon as the host has let the person in; until then the phone waits. */
export type AskBackAck = Ack<{ token: string }>;
/** `receivedAt`: milliseconds since 1970 by the database's clock, when the answer was committed. */
export type AnswerAck = Ack<{ answerId: AnswerId; receivedAt: number }>;
export type HostAck = Ack<{ version: number; runId?: RunId }>;

type Reply<A> = (ack: A) => void;

export type ClientToServer = VoiceToServer & {
  'session:knock': (payload: { code: string }, reply: Reply<KnockAck>) => void;
  'session:join': (
    payload: {
      code: string;
      nickname: string;
      moreTime?: TimeFactor | undefined;
      team?: number | undefined;
      people?: number | undefined;
    },
    reply: Reply<JoinAck>,
  ) => void;
  'session:ask-back': (
    payload: { code: string; nickname: string },
    reply: Reply<AskBackAck>,
  ) => void;
  'session:refresh': (payload: object, reply: Reply<Ack<{ view: SessionView }>>) => void;
  'answer:submit': (
    payload: { runId: RunId; answerId: string; answer: unknown; tookMs?: number | undefined },
    reply: Reply<AnswerAck>,
  ) => void;
  'answer:confidence': (
    payload: { runId: RunId; confidence: Confidence },
    reply: Reply<Ack>,
  ) => void;
  'homework:finish': (payload: object, reply: Reply<Ack>) => void;
} & {
  [Event in HostEvent]: (
    payload: z.input<(typeof hostEvents)[Event]>,
    reply: Reply<HostAck>,
  ) => void;
};

export type ServerToClient = VoiceToClient & {
  'session:view': (view: SessionView) => void;
  'session:room': (room: RoomView) => void;
  'run:tally': (tally: TallyView) => void;
  'homework:question': (question: HomeworkQuestion) => void;
  'homework:progress': (progress: HomeworkHost) => void;
  /** The lecturer removed this participant; the token is void. */
  'participant:removed': () => void;
};

/**
 * A refused handshake arrives as `connect_error` with `error.data = { code, message }`; codes
 * `bad-token`, `removed`, `waiting` (asked to be let back in, not yet answered), `unknown-code`,
 * `unknown-session`, `not-host`, `too-many-requests`.
 */
export type ConnectError = { code: RefusalCode; message: string };
