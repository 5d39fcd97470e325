import type { OwnConfidence } from '@/components/live/use-confidence';
import { classNames } from '@/components/ui/class-names';
import { Pending } from '@/components/ui/pending';
import { CONFIDENCES, sayConfidence } from '@/domain/confidence/confidence';

/** Below an answer that is saved already: how sure? One tap, or none. */
export function AskConfidence({ given, saved, say }: OwnConfidence) {
  return (
    <fieldset className="sure">
      <legend>How sure are you?</legend>
      {CONFIDENCES.toReversed().map((confidence) => {
        const chosen = given === confidence;
        return (
          <button
            type="button"
            className={classNames('btn btn-line', chosen && 'is-chosen')}
            aria-pressed={chosen}
            aria-disabled={given !== null}
            onClick={() => given === null && say(confidence)}
            key={confidence}
          >
            {sayConfidence(confidence)}
            {chosen && !saved && <Pending />}
          </button>
        );
      })}
    </fieldset>
  );
}
