'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import type { ContractDeck } from '@/domain/deck';
import type { LecturePreview } from '../lecture-preview';
import { LineNotes } from '../line-notes';
import { encodingSentence } from './encoding-sentence';
import type { GivenAnswers } from './needs-answer';
import { RepairedLines } from './repaired-lines';
import { summarySentence } from './summary-sentence';

type Props = {
  deck: ContractDeck;
  given: GivenAnswers;
  repairs: LecturePreview['repairs'];
  onLine: (line: number) => void;
  /** Goes back to choosing. */
  onAgain: () => void;
};

/** How much was found, and what was done to the text on the way. */
export function FoundHead({ deck, given, repairs, onLine, onAgain }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className="card-head">
      <h1>{foundTitle(deck.activities)}</h1>
      <p className="find-sum" role="status">
        {summarySentence(deck, given, repairs.lines)}
      </p>
      <p className="muted">{foundHint(deck.activities)}</p>
      {deck.activities.length > 0 && (
        <p className="muted caption find-keys hidden desk:block">
          <kbd>↑</kbd> <kbd>↓</kbd> go through them, <kbd>x</kbd> keeps one or leaves it out,{' '}
          <kbd>a</kbd> <kbd>b</kbd> … say which option is right, <kbd>p</kbd> that it is a poll,{' '}
          <kbd>1</kbd> to <kbd>4</kbd> filter.
        </p>
      )}
      <p className="row">
        <Icon name="check" />
        <span>
          {encodingSentence(deck.encoding)}{' '}
          {repairs.lines > 0 && (
            <button type="button" className="linkbtn min-h-0" onClick={() => setOpen(true)}>
              Show them
            </button>
          )}
          {repairs.lines > 0 && ' · '}
          <button type="button" className="linkbtn min-h-0" onClick={onAgain}>
            Other notes
          </button>
        </span>
      </p>
      {deck.unread && <LineNotes label="Not taken over" notes={deck.unread} onLine={onLine} />}
      {deck.doubts && (
        <LineNotes label="Contradictions in the notes" notes={deck.doubts} onLine={onLine} />
      )}
      <RepairedLines
        open={open}
        repairs={repairs}
        onClose={() => setOpen(false)}
        onLine={(line) => {
          setOpen(false);
          onLine(line);
        }}
      />
    </div>
  );
}

type Activities = ContractDeck['activities'];

function foundTitle(activities: Activities): string {
  if (activities.length === 0) return 'Nothing found yet';
  const drafted = activities.filter(({ origin }) => origin === 'drafted').length;
  const written = activities.filter(({ origin }) => origin === 'written').length;
  const found = activities.length - drafted - written;
  const parts = [
    found > 0 && `${found} found`,
    written > 0 && `${written} written`,
    drafted > 0 && `${drafted} drafted`,
  ];
  return parts.filter(Boolean).join(', ');
}

function foundHint(activities: Activities): string {
  if (activities.length === 0) {
    return 'The notes ask nothing that Lectern knows. Make the lecture anyway and add questions by hand.';
  }
  const origins = new Set(activities.map(({ origin }) => origin));
  const sentences = [
    origins.has('found') && 'Found: your notes ask it.',
    origins.has('written') && 'Written: marked as a poll or quiz.',
    origins.has('drafted') && 'Drafted: we suggest it.',
  ];
  return `${sentences.filter(Boolean).join(' ')} The ticked ones go into the class.`;
}
