import { questionId } from '@/domain/ids';
import type { PulsePoint } from '@/domain/voice/pulse';
import type {
  HostQuestion,
  ListedQuestion,
  OwnQuestion,
  PinnedDuring,
  QuestionStatus,
} from '@/domain/voice/questions';

const LONG =
  'When two programs write into the same pipe at the same time, can it happen that the lines of one stand in the middle of the lines of the other, and does it depend on how long the lines are, or only on luck?';

export const during: PinnedDuring = { phase: 'lobby', runId: null, slide: null };

/** One in every state. */
export const queue: HostQuestion[] = [
  question('Why does it return twice?', 'open', 6, during),
  question(LONG, 'waiting', 0),
  question('Is this in the exam?', 'open', 112),
  question('What is an inode?', 'answered', 9),
  question('Can we go home?', 'hidden', 0),
];

export const asked: ListedQuestion[] = queue
  .filter(({ status }) => status === 'open' || status === 'answered')
  .concat(question(LONG, 'open', 3))
  .map(({ status, ...listed }) => ({ ...listed, answered: status === 'answered' }));

export const own: OwnQuestion[] = [
  question('Where is the recording?', 'waiting', 0),
  question('Could you speak up?', 'answered', 0),
];

function question(
  text: string,
  status: QuestionStatus,
  votes: number,
  pinned: PinnedDuring | null = null,
): HostQuestion {
  const id = questionId.parse(`${status}-${votes}-${text.length}`);
  return { questionId: id, text, status, votes, pinned, askedAt: 0, readers: votes + 4 };
}

const MINUTE = 60_000;

export const FEW_TAPS = pulse('Now 1 lost', 5, [0, 0, 0, 1, 0.7, 0.5, 0.35, 1.2]);
export const MANY_TAPS = pulse(
  'Now 60 lost, 12 too fast',
  120,
  Array.from({ length: 40 }, (_, at) => 30 + 28 * Math.sin(at / 6)),
);

function pulse(label: string, most: number, lost: number[]) {
  const line: PulsePoint[] = lost.map((value, at) => ({
    ...{ at: at * MINUTE, lost: value, 'too-fast': value / 5, 'too-slow': value / 12 },
  }));
  const sections = ['What a process is', 'Pipes', 'Signals and what they are for'].map(
    (title, at) => ({ title, from: (at * lost.length * MINUTE) / 3 }),
  );
  return { label, most, line, sections };
}
