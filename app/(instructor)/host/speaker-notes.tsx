import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import { Prose } from '@/components/ui/prose';
import type { SpeakerNote } from '@/domain/deck';

/** What the notes say to say, and what to do while saying it. */
export function SpeakerNotes({ notes, title }: { notes: SpeakerNote[]; title: string }) {
  if (notes.length === 0) return null;
  return (
    <section className="notes">
      <h2>{title}</h2>
      {notes.map((note) =>
        note.kind === 'say' ? (
          <p className="say" key={keyOf(note)}>
            “<Prose text={note.text} />”
          </p>
        ) : (
          <p className="do" key={keyOf(note)}>
            <Icon name={directionIcon(note.text)} />
            <span>
              <Prose text={note.text} />
            </span>
          </p>
        ),
      )}
    </section>
  );
}

function keyOf({ line, kind, text }: SpeakerNote): string {
  return `${line} ${kind} ${text}`;
}

function directionIcon(text: string): IconName {
  return /\b(wait|pause|minutes?|seconds?|silence)\b/i.test(text) ? 'clock' : 'users';
}
