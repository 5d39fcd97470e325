import { type TextConfig, type TextMode, textLanguages } from '@/activities/text/rules';
import type { Notation } from './notation';
import type { Passage } from './passage';
import { readItem, writeItem } from './plain-item';
import { sharedConfig } from './shared-config';

const LABELS: Record<TextMode, string> = { answer: 'Ask', cloud: 'Cloud', wall: 'Wall' };
const MODES: Record<string, TextMode> = { Ask: 'answer', Cloud: 'cloud', Wall: 'wall' };
const LENGTHS: Record<TextMode, number> = { answer: 100, cloud: 30, wall: 200 };

/** `Ask:` with its accepted answer, or a list of them; `Cloud:` and `Wall:` for what the room says. */
export const textNotation: Notation<TextConfig> = {
  read,
  label: ({ mode }) => LABELS[mode],
  writeList: ({ accepted }) => accepted.flatMap(writeItem),
  writeAttributes: ({ mode, accepted, caseMatters, accentsMatter, typos, length, filter }) => [
    ...(mode === 'answer' && accepted.length === 0 ? ['Answers: none'] : []),
    // Without it, a cloud or wall is only recognised when it asks something.
    ...(mode === 'answer' && length === LENGTHS.answer ? [] : [`Length: ${length}`]),
    ...(typos ? [] : ['Typos: no']),
    ...(caseMatters ? ['Case: yes'] : []),
    ...(accentsMatter ? ['Accents: yes'] : []),
    ...(filter.length === 0 ? [] : [`Filter: ${filter.join(', ')}`]),
  ],
};

function read(passage: Passage): ReturnType<Notation<TextConfig>['read']> {
  const shared = sharedConfig(passage);
  const { label, list, attributes } = passage;
  const own = attributes.own ?? {};
  const mode = MODES[label] ?? 'answer';
  if (!shared || !isAsked(passage, mode)) return null;
  return {
    config: {
      ...shared,
      mode,
      accepted: [...(own.answer ? [own.answer] : []), ...(list?.items.map(readItem) ?? [])],
      caseMatters: isYes(own.case),
      accentsMatter: isYes(own.accents),
      typos: own.typos === undefined || isYes(own.typos),
      length: Number(own.length ?? LENGTHS[mode]),
      filter: languagesOf(own.filter),
    },
    reason: `Your notes have this as “${label}:”.`,
  };
}

/** A heading "Wall: the north side" asks nothing. */
function isAsked({ list, prompt, attributes }: Passage, mode: TextMode): boolean {
  const { answer, answers, length } = attributes.own ?? {};
  if (mode === 'answer') return list !== null || (answer ?? answers) !== undefined;
  return list === null && (length !== undefined || /\?\s*$/.test(prompt ?? ''));
}

const isYes = (value: string | undefined) => /^yes$/i.test(value ?? '');

function languagesOf(value: string | undefined): TextConfig['filter'] {
  const named = value?.toLowerCase().split(/, ?/) ?? [];
  return textLanguages.filter((language) => named.includes(language));
}
