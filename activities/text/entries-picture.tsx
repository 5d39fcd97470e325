'use client';

import './stage.css';
import { type CSSProperties, useRef } from 'react';
import { Bar } from '@/components/ui/bar';
import { classNames } from '@/components/ui/class-names';
import { Highlight } from '@/components/ui/highlight';
import { Icon } from '@/components/ui/icon';
import { useHiddenCount } from '@/components/ui/use-hidden-count';
import { cloudWords } from './cloud-layout';
import type { Entry } from './tally';

/** Words, larger the more often they were said; the most frequent one under the highlighter. */
export function Cloud({ entries }: { entries: Entry[] }) {
  const most = Math.max(...entries.map(({ count }) => count));
  const first = entries.find(({ count }) => count === most && count > 1)?.key;
  return (
    <ul className="cloud">
      {cloudWords(entries).map(({ key, text, count, size }) => (
        <li
          key={key}
          style={{ '--size': `${size}rem` } as CSSProperties}
          title={`${text}: ${count}`}
        >
          {key === first ? <Highlight>{text}</Highlight> : text}
        </li>
      ))}
    </ul>
  );
}

const FEW = 6;

/** What was written, one below the other; what the host has pinned comes first. */
export function Wall({ entries }: { entries: Entry[] }) {
  const wall = useRef<HTMLUListElement>(null);
  const hidden = useHiddenCount(wall, 'li', entries);
  return (
    <>
      <ul className={classNames('wall', entries.length <= FEW && 'is-few')} ref={wall}>
        {entries.map(({ key, text, count, pinned }) => (
          <li key={key} className={pinned ? 'is-pinned' : undefined}>
            {text} {count > 1 && <small>{count} times</small>}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="st-more">and {hidden} more</p>}
    </>
  );
}

const ROWS = 8;

type SaidProps = { entries: Entry[]; isRight: ((text: string) => boolean) | null };

/** The most frequent answers with their counts; after the reveal right ones carry a stamp. */
export function SaidRows({ entries, isRight }: SaidProps) {
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return (
    <ol className="said">
      {entries.slice(0, ROWS).map(({ key, text, count }) => (
        <li key={key}>
          <span className="t">
            <span>{text}</span>
            {isRight?.(text) && (
              <span className="stamp">
                <Icon name="check" />
                Right
              </span>
            )}
          </span>
          <Bar share={count / most} grows />
          <span className="n">{count}</span>
        </li>
      ))}
    </ol>
  );
}
