'use client';

import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type Segment<T extends string> = { value: T; text: ReactNode; icon?: IconName };

type Props<T extends string> = {
  label: string;
  segments: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
  /** With it the segments are tabs, and this gives the id of the panel of each. */
  panelId?: (value: T) => string;
};

/** One of a few: a group of toggles, or tabs. Arrow keys move, as in native radios. */
export function Segmented<T extends string>(props: Props<T>) {
  const { label, segments, value, onChange, panelId } = props;
  const group = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const next = segmentAfterKey(event.key, segments, value);
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    const index = segments.indexOf(next);
    group.current?.querySelectorAll('button')[index]?.focus();
  }

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles support a label
    // biome-ignore lint/a11y/noStaticElementInteractions: the role is one of two, both interactive
    <div
      className="seg"
      role={panelId ? 'tablist' : 'radiogroup'}
      aria-label={label}
      ref={group}
      onKeyDown={onKeyDown}
    >
      {segments.map((segment) => {
        const current = segment.value === value;
        const state = panelId
          ? ({
              role: 'tab',
              'aria-selected': current,
              'aria-controls': panelId(segment.value),
            } as const)
          : ({ role: 'radio', 'aria-checked': current } as const);
        return (
          <button
            type="button"
            key={segment.value}
            tabIndex={current ? 0 : -1}
            onClick={() => onChange(segment.value)}
            {...state}
          >
            {segment.icon && <Icon name={segment.icon} />}
            {segment.text}
          </button>
        );
      })}
    </div>
  );
}

/** The segment that a key leads to, around the ends; undefined for other keys. */
export function segmentAfterKey<T extends string>(
  key: string,
  segments: readonly Segment<T>[],
  value: T,
): Segment<T> | undefined {
  const index = segments.findIndex((segment) => segment.value === value);
  const last = segments.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return segments[index === last ? 0 : index + 1];
    case 'ArrowLeft':
    case 'ArrowUp':
      return segments[index <= 0 ? last : index - 1];
    case 'Home':
      return segments[0];
    case 'End':
      return segments[last];
    default:
      return undefined;
  }
}
