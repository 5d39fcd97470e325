import { Switch } from '@/components/ui/switch';
import type { HostView } from '@/domain/views';
import type { HostCommand } from '../command-for';

type Props = { view: HostView; busy: boolean; onSend: (command: HostCommand) => void };

/** Whether the lecture itself runs here, or only its questions. */
export function SlidesSwitch({ view, busy, onSend }: Props) {
  const { slides } = view.settings;
  return (
    <Switch
      label="Slides from the notes"
      checked={slides}
      disabled={busy || view.phase === 'ended'}
      onChange={() => onSend({ event: 'session:slides', payload: { slides: !slides } })}
    />
  );
}
