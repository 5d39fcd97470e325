import { IconButton } from '@/components/ui/icon-button';

/** The head of a panel on small screens; on large ones there is nothing to close. */
export function PanelClose({ title, onClose }: { title: string; onClose: () => void }) {
  return (
    <div className="panel-close">
      <span>{title}</span>
      <IconButton icon="x" label={`Close ${title.toLowerCase()}`} onClick={onClose} />
    </div>
  );
}
