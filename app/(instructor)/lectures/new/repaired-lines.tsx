'use client';

import { Dialog } from '@/components/ui/dialog';
import { formatNumber } from '@/components/ui/format-number';
import type { LecturePreview } from '../lecture-preview';

type Props = {
  open: boolean;
  repairs: LecturePreview['repairs'];
  onClose: () => void;
  onLine: (line: number) => void;
};

/** The lines that look different after the repair: as they were, and as they are. */
export function RepairedLines({ open, repairs, onClose, onLine }: Props) {
  const { lines, shown } = repairs;
  return (
    <Dialog open={open} onClose={onClose} title="Repaired lines" wide>
      <p className="muted">
        First as it is in the file, then repaired.{' '}
        {shown.length < lines
          ? `${formatNumber(lines)} lines were repaired; these are the first ${shown.length}.`
          : 'Every other line is exactly as it was.'}
      </p>
      <ol className="settings">
        {shown.map(({ line, before, after }) => (
          <li className="setting justify-start" key={line}>
            <button
              type="button"
              className="linkbtn w-12 flex-none"
              aria-label={`Show line ${line} in the notes`}
              onClick={() => onLine(line)}
            >
              {line}
            </button>
            <span className="mono grid min-w-0 gap-1">
              <span className="muted truncate">{before}</span>
              <span className="truncate">{after}</span>
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
