import type { ReactNode } from 'react';
import type { CodeBlock as Code } from '@/domain/code-block';
import { classNames } from './class-names';
import { Prompt } from './prompt';
import { StageCode } from './stage-code';

type Props = {
  prompt: string;
  code?: Code;
  /** The clock, or what stands in its place. */
  timer?: ReactNode;
  /** A lower head, where the picture below needs the room. */
  low?: boolean;
};

/** The head of a question on the stage, with its code below. */
export function StageQuestion({ prompt, code, timer, low }: Props) {
  return (
    <>
      <div className={classNames('st-head', low && 'is-low')}>
        <Prompt text={prompt} surface="stage" />
        {timer}
      </div>
      {code && <StageCode {...code} />}
    </>
  );
}
