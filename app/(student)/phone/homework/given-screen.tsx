import type { ReactNode } from 'react';
import type { PhonePartsState } from '@/activities/loaded-phones';
import type { OwnConfidence } from '@/components/live/use-confidence';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { formatGain } from '@/components/ui/format-number';
import { pluralise } from '@/components/ui/pluralise';
import { Prompt } from '@/components/ui/prompt';
import { ProseParagraphs } from '@/components/ui/prose';
import type { HomeworkPhone, HomeworkQuestion } from '@/domain/homework/homework-views';
import { AskConfidence } from '../ask-confidence';
import { ScreenTitle } from '../screen-title';
import { verdictTitle } from '../words';

type Props = {
  homework: HomeworkPhone;
  question: HomeworkQuestion;
  phone: PhonePartsState;
  banner: ReactNode;
  nav: ReactNode;
  /** How sure of the latest attempt, while that is asked. */
  confidence: OwnConfidence | null;
  /** Nothing is left unanswered. */
  last: boolean;
  onAgain: () => void;
  onNext: () => void;
};

/** What has become of the own answer: stored, judged, or with the key when it may be seen. */
export function GivenScreen(props: Props) {
  const { homework, question, phone, banner, nav, confidence, ...ways } = props;
  const { config, scored, revealed, given, next } = question;
  const latest = given.at(-1) ?? null;
  const judged = revealed || latest?.verdict != null;
  const bright = !scored || latest?.verdict === 'right' || latest?.verdict === 'partly';
  return (
    <main className="ph ph-result" id="main">
      <div className={classNames('verdict', !(judged && bright) && 'is-plain')}>
        <ScreenTitle>
          {judged ? verdictTitle(scored, latest !== null, latest?.verdict ?? null) : 'Saved.'}
        </ScreenTitle>
        <p>{sentence(homework, question)}</p>
      </div>
      {banner}
      {nav}
      <Prompt text={config.prompt} surface="phone" as="h2" />
      {phone.is === 'ready' && revealed && (
        <phone.parts.Result
          config={config}
          scored={scored}
          own={latest?.value ?? null}
          verdict={latest?.verdict ?? null}
        />
      )}
      {phone.is === 'ready' && !revealed && latest && (
        <phone.parts.OwnAnswer config={config} own={latest.value} />
      )}
      {confidence && <AskConfidence {...confidence} />}
      {revealed && config.explanation && (
        <div className="why">
          <h2>Why</h2>
          <ProseParagraphs text={config.explanation} />
        </div>
      )}
      <div className="ph-bottom">
        {next && latest && (
          <Button wide onClick={ways.onAgain}>
            {judged ? 'Try again' : 'Change the answer'}
          </Button>
        )}
        <Button variant="primary" iconEnd="arrow-right" onClick={ways.onNext}>
          {ways.last ? 'All questions' : 'Next question'}
        </Button>
      </div>
    </main>
  );
}

/** Points where they are known, and what is left to do. */
function sentence(homework: HomeworkPhone, question: HomeworkQuestion): string {
  const { attempts, feedback } = homework;
  const { given, next, scored, unsaid } = question;
  const { points } = given.at(-1) ?? { points: null };
  if (unsaid && feedback === 'at-once') return 'Say how sure you are, then you see the result.';
  const left = attempts - given.length;
  const gained = scored && points !== null ? `${formatGain(points)} points. ` : '';
  if (!next || given.length === 0) return gained.trim();
  return `${gained}${pluralise(left, 'more try', 'more tries')}.`;
}
