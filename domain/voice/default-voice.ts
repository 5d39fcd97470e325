/** What a session allows unless its lecturer says otherwise. */
export const DEFAULT_VOICE = {
  questions: 'open',
  pulse: true,
  reactions: true,
  nicknames: 'free',
} as const;
