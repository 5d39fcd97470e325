import { Icon } from '@/components/ui/icon';
import { placeText } from './place-text';

type Props = {
  label: string;
  notes: { line: number; text: string }[];
  onLine: (line: number) => void;
};

/** What is to be said of single lines of the notes, each sentence with the way to its line. */
export function LineNotes({ label, notes, onLine }: Props) {
  return (
    <ul aria-label={label}>
      {notes.map(({ line, text }) => (
        <li className="row items-start" key={`${line} ${text}`}>
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
