/** What a key press on the host's screen asks for. */
export type HostKey =
  | 'next'
  | 'back'
  | 'extend'
  | 'pause'
  | 'close'
  | 'discuss'
  | 'reveal'
  | 'leaderboard'
  | 'results'
  | 'lock'
  | 'help';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

const KEYS: Record<string, HostKey> = {
  ' ': 'next',
  ArrowRight: 'next',
  // What the buttons of a remote control send.
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  t: 'extend',
  p: 'pause',
  c: 'close',
  d: 'discuss',
  r: 'reveal',
  l: 'leaderboard',
  h: 'results',
  k: 'lock',
  '?': 'help',
};

/** The keys as the help lists them. */
export const hostKeyHelp: { keys: string[]; does: string }[] = [
  { keys: ['Space', '→'], does: 'The next step, as on the large button' },
  { keys: ['←'], does: 'The slide before' },
  { keys: ['T'], does: '15 seconds more' },
  { keys: ['P'], does: 'Pause, go on' },
  { keys: ['C'], does: 'Close without showing the result' },
  { keys: ['D'], does: 'Let neighbours discuss before a second vote' },
  { keys: ['R'], does: 'Show the result' },
  { keys: ['H'], does: 'Show or hide the counts on the stage while it is open' },
  { keys: ['L'], does: 'The leaderboard' },
  { keys: ['K'], does: 'Let nobody else join, let people join again' },
  { keys: ['?'], does: 'These keys' },
];

/** Null for a key that means nothing here, that is held down, or that belongs to the browser. */
export function hostKey(press: Press): HostKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null;
  return KEYS[press.key.length === 1 ? press.key.toLowerCase() : press.key] ?? null;
}

type Target = { tagName?: string; type?: string; isContentEditable?: boolean };

/**
 * True when the key belongs to what has the focus: a field that is typed into, or, for Space, a
 * button, link or switch that it presses.
 */
export function isTakenByTarget(target: Target | null, key: string): boolean {
  if (!target) return false;
  if (target.isContentEditable) return true;
  const tag = target.tagName?.toUpperCase() ?? '';
  if (tag === 'INPUT' && target.type === 'checkbox') return key === ' ';
  if (['INPUT', 'TEXTAREA', 'SELECT'].includes(tag)) return true;
  return key === ' ' && ['BUTTON', 'A', 'SUMMARY'].includes(tag);
}
