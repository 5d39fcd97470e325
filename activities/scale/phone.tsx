import './phone.css';
import { Prose } from '@/components/ui/prose';
import { ScaleAnswering } from './answering';
import type { ScalePublic } from './rules';
import { STEPS } from './steps';

type OwnProps = { config: ScalePublic; own: number[] | null };

/** The steps that were chosen. */
function OwnSteps({ config, own }: OwnProps) {
  if (!own) return null;
  return (
    <ol className="own-steps w-full">
      {config.statements.map((statement, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its position
        <li key={at}>
          <Prose text={statement} />
          <span>
            <b>{own[at]}</b> <small>of {STEPS}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}

export const scalePhone = {
  fills: false,
  isPoster: () => false,
  Answering: ScaleAnswering,
  OwnAnswer: OwnSteps,
  Result: OwnSteps,
};
