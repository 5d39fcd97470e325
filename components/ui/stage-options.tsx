import { classNames } from './class-names';
import { OptionKey } from './option-key';
import { OptionText, optionTextClass } from './option-text';

/** Things with their keys on the stage, two in a row. */
export function StageOptions({ options }: { options: string[] }) {
  const many = options.length > 4;
  return (
    <div className={classNames('st-opts', many && 'is-many')}>
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its position
        <div className="st-opt" key={index}>
          <OptionKey index={index} />
          <div className={optionTextClass(option, 'stage', options)}>
            <div className={many ? 'line-clamp-2' : 'line-clamp-6'}>
              <OptionText text={option} />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
