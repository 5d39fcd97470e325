'use client';

import { type KeyboardEvent, useRef } from 'react';
import { rulesOf } from '@/activities/rules';
import { Button } from '@/components/ui/button';
import { pluralise } from '@/components/ui/pluralise';
import { Prose } from '@/components/ui/prose';
import { plainProse } from '@/components/ui/prose-tree';
import { AnswerList } from '../answer-list';
import { placeText } from '../place-text';
import type { DeckEntry } from './deck-entry';

type Props = {
  section: string;
  drafts: DeckEntry[];
  onTake: (ids: string[]) => void;
  onLine?: (line: number) => void;
};

/** Questions drafted from a section, off until they are taken: t takes one, the arrows go on. */
export function SectionDrafts({ section, drafts, onTake, onLine }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const title = plainProse(section) || 'the notes';

  function focus(index: number) {
    list.current?.querySelectorAll<HTMLElement>('.draft .btn')[index]?.focus();
  }

  function take(id: string, index: number) {
    onTake([id]);
    // The next one has moved to the place of the one that was taken.
    requestAnimationFrame(() => focus(Math.min(index, drafts.length - 2)));
  }

  function onKeyDown(event: KeyboardEvent, id: string, index: number) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 't') take(id, index);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !drafts[index + step]) return;
    event.preventDefault();
    focus(index + step);
  }

  return (
    <li className="drafts">
      <details>
        <summary>{pluralise(drafts.length, 'draft')} from these notes</summary>
        <ol ref={list} aria-label={`Drafts from ${title}`}>
          {drafts.map(({ id, type, config, line, lineEnd, reason }, index) => (
            <li className="draft" key={id}>
              <p className="draft-prompt">
                <Prose text={config.prompt} />
              </p>
              <AnswerList {...rulesOf(type).deckFields(config)} />
              <p className="muted caption">
                {reason}{' '}
                {onLine && line > 0 ? (
                  <button type="button" className="linkbtn min-h-6" onClick={() => onLine(line)}>
                    {placeText(line, lineEnd)}
                  </button>
                ) : (
                  placeText(line, lineEnd)
                )}
              </p>
              <Button
                size="small"
                icon="plus"
                aria-label={`Take: ${plainProse(config.prompt)}`}
                aria-keyshortcuts="t"
                onClick={() => take(id, index)}
                onKeyDown={(event) => onKeyDown(event, id, index)}
              >
                Take it
              </Button>
            </li>
          ))}
        </ol>
        <Button
          size="small"
          variant="quiet"
          aria-label={`Take all drafts from ${title}`}
          onClick={() => onTake(drafts.map(({ id }) => id))}
        >
          Take all of this part
        </Button>
      </details>
    </li>
  );
}
