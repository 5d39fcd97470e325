import { classNames } from '@/components/ui/class-names';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import { soleCode } from '@/components/ui/prose-tree';
import { ChoiceText } from './choice-text';
import { OptionPicture } from './option-picture';
import type { ChoicePublic } from './rules';

/** The answer that was given: one option in full, several as their keys. */
export function OwnChoice({ config, own }: { config: ChoicePublic; own: number[] }) {
  const [first, ...more] = own;
  if (first === undefined) return null;
  if (more.length > 0) {
    return (
      <div className="answer-card is-plain">
        <p>
          <span className="muted">Your answer</span>
          <span className="keys">
            {own.map((index) => (
              <OptionKey key={index} index={index} />
            ))}
          </span>
        </p>
      </div>
    );
  }
  const text = config.choices[first] ?? '';
  return (
    <div className="answer-card" data-o={optionSign(first).tone}>
      <OptionKey index={first} />
      <p>
        <span className="muted">Your answer</span>
        <br />
        <span
          className={classNames(
            (config.output || soleCode(text) !== null) && 'mono',
            text.length <= 60 && 'lead',
          )}
        >
          <OptionPicture image={config.images?.[first]} />
          <ChoiceText text={text} output={config.output} />
        </span>
      </p>
    </div>
  );
}
