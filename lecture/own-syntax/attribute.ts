import type { Branch } from '@/domain/branch';
import { readValue } from './quoted';
import { readOwnAttribute } from './words';

/** What a line "Seconds: 20" sets. */
export type Attributes = {
  /** What only some types have, as it stands in the notes: "unit" → "km". */
  own?: Record<string, string>;
  seconds?: number;
  points?: number;
  several?: boolean;
  /** Indices of the right options, where check boxes do not say it. */
  right?: number[];
  language?: string;
  confidence?: true;
  branch?: Branch;
  /** "Options: none", "Problems: none": the list is empty on purpose. */
  empty?: true;
};

type Reader = (value: string) => Attributes | null;

const LINE =
  /^ {0,3}(seconds|points|several|right|language|confidence|if below|options|problems):[ \t]*(\S[^\n]*)$/i;
const clamp = (value: string, from: number, to: number) =>
  Math.min(to, Math.max(from, Number.parseInt(value, 10)));

const readers: Record<string, Reader> = {
  seconds: (value) =>
    /^\d{1,6}(?: ?s(?:ec(?:onds)?)?)?$/i.test(value) ? { seconds: clamp(value, 5, 3600) } : null,
  points: (value) => (/^\d{1,6}$/.test(value) ? { points: clamp(value, 0, 10_000) } : null),
  several: (value) => (/^(?:yes|no)$/i.test(value) ? { several: /^yes$/i.test(value) } : null),
  right: (value) =>
    /^[A-J](?:, ?[A-J])*$/i.test(value) ? { right: value.split(/, ?/).map(letterIndex) } : null,
  language: (value) => {
    const language = jsonString(value);
    return language === null ? null : { language };
  },
  confidence: (value) => (/^yes$/i.test(value) ? { confidence: true } : null),
  'if below': (value) => {
    const found = /^(\d{1,3}) ?%[ \t]*(?:->|=>|→)[ \t]*(\S[^\n]*)$/.exec(value);
    const to = readValue(found?.[2] ?? '').trim();
    return found?.[1] && to !== '' ? { branch: { below: clamp(found[1], 1, 100), to } } : null;
  },
  options: none,
  problems: none,
};

/** Reads one line of a paragraph; null when it sets nothing, and so is text. */
export function readAttribute(line: string): Attributes | null {
  const found = LINE.exec(line);
  if (found?.[1]) return readers[found[1].toLowerCase()]?.(found[2]?.trim() ?? '') ?? null;
  const own = readOwnAttribute(line);
  return own && { own: { [own[0]]: own[1] } };
}

function none(value: string): Attributes | null {
  return /^none$/i.test(value) ? { empty: true } : null;
}

function letterIndex(letter: string): number {
  return letter.toUpperCase().charCodeAt(0) - 65;
}

function jsonString(value: string): string | null {
  if (!/^".*"$/s.test(value)) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : null;
  } catch {
    return null;
  }
}
