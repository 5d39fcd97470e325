'use client';

import { type ComponentProps, useRef } from 'react';
import { CodeBlock } from './code-block';
import { pluralise } from './pluralise';
import { useHiddenCount } from './use-hidden-count';

/** Code on the stage, and how many of its lines the wall has no room for: phones have them all. */
export function StageCode(props: Omit<ComponentProps<typeof CodeBlock>, 'box'>) {
  const box = useRef<HTMLPreElement>(null);
  const hidden = useHiddenCount(box, '.ln', props.text);
  return (
    <>
      <CodeBlock {...props} box={box} />
      {hidden > 0 && (
        <p className="st-more">{pluralise(hidden, 'more line', 'more lines')} on your phone</p>
      )}
    </>
  );
}
