'use client';

import { Dialog } from '@/components/ui/dialog';
import { formatNumber } from '@/components/ui/format-number';
import { ScrollTable } from '@/components/ui/scroll-table';
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
        {shown.length < lines
          ? `${formatNumber(lines)} lines were repaired; these are the first ${shown.length}.`
          : 'Every other line is exactly as it was.'}
      </p>
      <ScrollTable label="Repaired lines">
        <thead>
          <tr>
            <th className="r" scope="col">
              Line
            </th>
            <th scope="col">In the file</th>
            <th scope="col">Repaired</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, before, after }) => (
            <tr key={line}>
              <td className="r">
                <button type="button" className="linkbtn" onClick={() => onLine(line)}>
                  {line}
                </button>
              </td>
              <td className="mono muted">{before}</td>
              <td className="mono">{after}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Dialog>
  );
}
