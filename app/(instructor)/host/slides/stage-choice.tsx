import { SelectField } from '@/components/ui/select-field';
import type { HostView } from '@/domain/views';
import type { HostCommand } from '../command-for';

type Choice = 'slide' | 'slide-and-run' | 'run' | 'run-and-slide';

type Props = { view: HostView; busy: boolean; onSend: (command: HostCommand) => void };

/** A slide and a question may share the stage: which of them is large. */
export function StageChoice({ view, busy, onSend }: Props) {
  const { slide, phase, run } = view;
  if (!slide || phase === 'ended') return null;
  const asked = run !== null && phase !== 'lobby';
  const options: { value: Choice; text: string }[] = asked
    ? [
        { value: 'run', text: 'The question' },
        { value: 'run-and-slide', text: 'Question, small slide' },
        { value: 'slide-and-run', text: 'Slide, small question' },
        { value: 'slide', text: 'The slide' },
      ]
    : [
        { value: 'slide', text: 'The slide' },
        { value: 'run', text: 'How people join' },
      ];
  return (
    <SelectField
      label="Large on the stage"
      value={choiceOf(view)}
      disabled={busy}
      options={options}
      onChange={({ target }) => onSend(commandOf(target.value as Choice))}
    />
  );
}

function choiceOf({ slide, run, phase }: HostView): Choice {
  if (slide?.place === 'corner') return 'run-and-slide';
  if (slide?.place !== 'full') return 'run';
  return slide.withRun && run && phase !== 'lobby' ? 'slide-and-run' : 'slide';
}

function commandOf(choice: Choice): HostCommand {
  const event = 'slide:place';
  switch (choice) {
    case 'slide':
      return { event, payload: { place: 'full', withRun: false } };
    case 'slide-and-run':
      return { event, payload: { place: 'full', withRun: true } };
    case 'run':
      return { event, payload: { place: 'away' } };
    case 'run-and-slide':
      return { event, payload: { place: 'corner' } };
  }
}
