import { Icon } from '@/components/ui/icon';
import type { Unread } from '@/domain/deck';
import { placeText } from '../place-text';

type Props = { unread: Unread[]; onLine: (line: number) => void };

/** What of the file could not be taken over, each with the way to its line. */
export function UnreadList({ unread, onLine }: Props) {
  return (
    <ul aria-label="Not taken over">
      {unread.map(({ line, text }) => (
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
