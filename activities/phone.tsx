import type { ComponentType } from 'react';
import type { ActivityConfig } from '@/domain/activity';
import type { Verdict } from '@/domain/scoring';
import type { ActivityType } from './rules';

export type AnsweringProps = {
  /** Without the key. */
  config: ActivityConfig;
  /** False for a poll. */
  scored: boolean;
  /** Time is up, or the answer is on its way: nothing can be changed. */
  disabled: boolean;
  /** The answer that waits for the server's word, or null. */
  own: unknown;
  onAnswer: (answer: unknown) => void;
};

export type ResultProps = {
  /** With the key. */
  config: ActivityConfig;
  scored: boolean;
  /** The own answer as stored; null when there is none. */
  own: unknown;
  verdict: Verdict | null;
};

export type PhoneParts = {
  /** Fills the screen and scrolls inside itself; others scroll with the page. */
  fills: boolean;
  /** A short poll has room for a larger question. */
  isPoster: (question: { config: ActivityConfig; scored: boolean }) => boolean;
  /** Below the question: what can be answered. */
  Answering: ComponentType<AnsweringProps>;
  /** The answer that was given, without a verdict. */
  OwnAnswer: ComponentType<{ config: ActivityConfig; own: unknown }>;
  /** After the reveal: what was right, and what the own answer was. */
  Result: ComponentType<ResultProps>;
};

/** Every activity type, one line each. Each is a script of its own: a phone fetches what it needs. */
const registry = {
  choice: async () => (await import('./choice/phone')).choicePhone,
  lines: async () => (await import('./lines/phone')).linesPhone,
  match: async () => (await import('./match/phone')).matchPhone,
  numeric: async () => (await import('./numeric/phone')).numericPhone,
  order: async () => (await import('./order/phone')).orderPhone,
  scale: async () => (await import('./scale/phone')).scalePhone,
  text: async () => (await import('./text/phone')).textPhone,
} satisfies Record<ActivityType, () => Promise<unknown>>;

export const phoneTypes = Object.keys(registry) as ActivityType[];

/** Fetches how a type looks on a phone; null for a type that this page does not know. */
export async function fetchPhoneParts(type: string): Promise<PhoneParts | null> {
  if (!Object.hasOwn(registry, type)) return null;
  // One cast in one place: each type's parts only ever get its own config and answers.
  return (await registry[type as ActivityType]()) as unknown as PhoneParts;
}
