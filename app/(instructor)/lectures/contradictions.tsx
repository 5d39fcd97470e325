import { Icon } from '@/components/ui/icon';
import type { Doubt } from '@/domain/deck';
import { placeText } from './place-text';

/** Numbers of the notes that contradict each other, each with the way to its line. */
export function Contradictions({
  doubts,
  onLine,
}: {
  doubts: Doubt[];
  onLine: (line: number) => void;
}) {
  return (
    <ul aria-label="Contradictions in the notes">
      {doubts.map(({ line, text }) => (
        <li className="row" key={`${line} ${text}`}>
          <Icon name="warning" />
          <span>
            {text}{' '}
            <button type="button" className="linkbtn min-h-0" onClick={() => onLine(line)}>
              {placeText(line, line)}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
