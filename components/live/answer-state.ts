import type { RefusalCode } from '@/domain/refusals';
import type { PhoneView } from '@/domain/views';
import type { Outbox } from './outbox';

/** What has become of the own answer to a run. Only `saved` means that the server has it. */
export type AnswerState =
  | { state: 'none' }
  | { state: 'sending' | 'saved'; value: unknown }
  | { state: 'refused'; value: unknown; code: RefusalCode; message: string };

/** The server's word comes first: the other tab may have answered differently, and first. */
export function answerState(outbox: Outbox, runId: string, view: PhoneView | null): AnswerState {
  const stored = view?.run?.runId === runId ? view.me.answer : null;
  if (stored !== null && stored !== undefined) return { state: 'saved', value: stored };
  const entry = outbox[runId];
  if (!entry) return { state: 'none' };
  const { value, code, message } = entry;
  if (entry.state !== 'refused') return { state: entry.state, value };
  return { state: 'refused', value, code: code ?? 'bad-answer', message: message ?? '' };
}
