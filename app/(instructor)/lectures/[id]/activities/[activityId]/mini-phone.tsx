import type { PhoneParts } from '@/activities/phone';
import { rulesOf } from '@/activities/rules';
import { usePhoneParts } from '@/activities/use-phone-parts';
import { classNames } from '@/components/ui/class-names';
import { Prompt } from '@/components/ui/prompt';
import { ProseParagraphs } from '@/components/ui/prose';
import { TimerFigure } from '@/components/ui/timer-figure';
import { verdictOf } from '@/domain/scoring';
import type { PreviewPicture } from './preview-picture';

/** A phone's screen, small. */
export function MiniPhone(picture: PreviewPicture) {
  const phone = usePhoneParts(picture.type);
  const Screen = picture.revealed ? ResultScreen : AnswerScreen;
  return (
    <div className="mini-phone" inert>
      <div>{phone.is === 'ready' && <Screen {...picture} parts={phone.parts} />}</div>
    </div>
  );
}

type ScreenProps = PreviewPicture & { parts: PhoneParts };

function AnswerScreen({ config, scored, parts }: ScreenProps) {
  const poster = parts.isPoster({ config, scored });
  const question = (
    <>
      <div className="ph-top">
        <span>{scored ? 'Question 1' : poster ? 'Hands up' : 'Poll'}</span>
        {config.seconds !== null && <TimerFigure remaining={config.seconds} />}
      </div>
      <Prompt text={config.prompt} surface="phone" as="h3" poster={poster} />
    </>
  );
  return (
    <div className={classNames('ph', parts.fills && 'ph-lines')}>
      {parts.fills ? <div className="pad">{question}</div> : question}
      <div className="ph-part">
        <parts.Answering
          config={config}
          scored={scored}
          disabled={false}
          own={null}
          onAnswer={() => {}}
        />
      </div>
    </div>
  );
}

function ResultScreen({ type, config, scored, own, parts }: ScreenProps) {
  const verdict = scored && own !== null ? verdictOf(rulesOf(type).score(config, own)) : null;
  return (
    <div className="ph ph-result">
      <div className={classNames('verdict min-h-0', verdict === 'wrong' && 'is-wrong')}>
        <h1>{title(scored, verdict)}</h1>
      </div>
      <parts.Result config={config} scored={scored} own={own} verdict={verdict} />
      {config.explanation && (
        <div className="why">
          <h4 className="display">Why</h4>
          <ProseParagraphs text={config.explanation} />
        </div>
      )}
    </div>
  );
}

function title(scored: boolean, verdict: ReturnType<typeof verdictOf> | null): string {
  if (!scored) return 'Thank you.';
  if (verdict === 'right') return 'Right.';
  return verdict === 'partly' ? 'Partly right.' : 'Not this time.';
}
