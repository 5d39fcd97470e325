import { classNames } from './class-names';
import { Prose } from './prose';
import { type TextStep, textStep } from './text-step';

export type Surface = 'phone' | 'stage' | 'host' | 'desk';

type Props = {
  text: string;
  surface: Surface;
  as?: 'h1' | 'h2' | 'h3';
  /** A phone's poll with two or three short answers has room for larger type. */
  poster?: boolean;
};

/** The question as a heading, in up to three sizes by its length. */
export function Prompt({ text, surface, as: Heading = 'h1', poster }: Props) {
  const step = promptStep(text, surface);
  const short = surface === 'phone' && poster && step === '';
  return (
    <Heading
      className={classNames(
        'prompt',
        surface === 'phone' && 'ph-prompt',
        short && 'is-short',
        step,
      )}
    >
      <Prose text={text} />
    </Heading>
  );
}

export function promptStep(text: string, surface: Surface): TextStep {
  switch (surface) {
    case 'phone':
      return textStep(text, 90, 150);
    case 'stage':
      return textStep(text, 70, 130);
    case 'host':
    case 'desk':
      return textStep(text, 90, 200);
  }
}
