import type { ReactNode } from 'react';
import { AnsweredCount, RightCount } from '@/components/ui/stage-counts';
import { StageQuestion } from '@/components/ui/stage-question';
import type { StageProps } from '@/domain/activity-views';
import type { TextConfig, TextPublic } from './config';
import { Cloud, SaidRows, Wall } from './entries-picture';
import { matches } from './matches';
import type { TextTally } from './tally';

type Props = StageProps<TextPublic | TextConfig, TextTally>;

/** The question; then what the room says. */
export function TextStage({ config, phase, tally, timer }: Props & { timer?: ReactNode }) {
  const { prompt, code } = config;
  const key = phase === 'revealed' && 'accepted' in config ? config : null;
  return (
    <>
      <StageQuestion
        prompt={prompt}
        code={tally ? undefined : code}
        timer={timer}
        low={phase === 'revealed' || !timer}
      />
      {key?.mode === 'answer' && (
        <p className="right-words">
          Right: <b>{key.accepted.join(' · ')}</b>
        </p>
      )}
      {tally === null && !code && <p className="asked-words">{ASKED[config.mode]}</p>}
      {tally && <Said config={config} tally={tally} rightKey={key} over={phase === 'revealed'} />}
    </>
  );
}

const ASKED = { answer: 'Write it.', cloud: 'One word.', wall: 'In your words.' } as const;

type SaidProps = {
  config: TextPublic;
  tally: TextTally;
  rightKey: TextConfig | null;
  /** Nothing more can come. */
  over: boolean;
};

function Said({ config, tally, rightKey, over }: SaidProps) {
  const { entries } = tally;
  if (entries.length === 0) {
    return <p className="asked-words">{over ? 'Nobody answered.' : 'Nothing yet.'}</p>;
  }
  switch (config.mode) {
    case 'cloud':
      return <Cloud entries={entries} />;
    case 'wall':
      return <Wall entries={entries} />;
    case 'answer':
      return (
        <SaidRows entries={entries} isRight={rightKey && ((text) => matches(rightKey, text))} />
      );
  }
}

/** What the bottom strip says. */
export function TextFoot({ config, phase, assessment, here, answered }: Props) {
  if (phase !== 'revealed' || !assessment || config.mode !== 'answer') {
    return <AnsweredCount answered={answered} here={here} />;
  }
  return <RightCount right={assessment.right} answered={answered} />;
}
