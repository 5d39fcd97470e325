'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { pluralise } from '@/components/ui/pluralise';
import { callApi } from '../../call-api';
import { DeskBar } from '../../desk-bar';
import { handedNotes, handNotes } from '../handed-notes';
import type { LecturePreview } from '../lecture-preview';
import { ChooseNotes } from './choose-notes';
import { FoundPage } from './found-page';

const MAX_BYTES = 5 * 1024 * 1024;

type State =
  | { is: 'choosing'; error: string | null }
  | { is: 'reading'; name: string }
  | { is: 'found'; file: File; preview: LecturePreview; lines: number };

/** From a file, or pasted text, to a lecture: nothing is saved before the last button. */
export function ImportPage() {
  const [state, setState] = useState<State>({ is: 'choosing', error: null });
  const latest = useRef<File | null>(null);

  async function read(file: File) {
    latest.current = file;
    handNotes(file);
    if (file.size > MAX_BYTES) {
      const error = 'The file is larger than 5 MB. Split the lecture and import the parts.';
      return setState({ is: 'choosing', error });
    }
    setState({ is: 'reading', name: file.name });
    const query = `filename=${encodeURIComponent(file.name)}`;
    const path = `/api/lectures/preview?${query}`;
    // The bytes as they are: a type would make the browser's own guess part of it.
    const answer = await callApi<LecturePreview>('POST', path, new Blob([file]));
    // Somebody may have dropped another file meanwhile.
    if (latest.current !== file) return;
    if (answer.ok) {
      const preview = answer.data;
      setState({ is: 'found', file, preview, lines: countLines(preview.text) });
    } else setState({ is: 'choosing', error: answer.message });
  }

  const readHanded = useEffectEvent(() => {
    const file = handedNotes();
    if (file) void read(file);
  });
  useEffect(() => readHanded(), []);

  function again() {
    handNotes(null);
    setState({ is: 'choosing', error: null });
  }

  return (
    <>
      <DeskBar current="/lectures">
        {state.is === 'found' && (
          <span className="muted">
            {state.file.name}, {pluralise(state.lines, 'line')}
          </span>
        )}
      </DeskBar>
      {state.is === 'found' ? (
        <FoundPage
          key={state.file.name + state.file.lastModified}
          file={state.file}
          preview={state.preview}
          onAgain={again}
          onFile={read}
        />
      ) : (
        <ChooseNotes
          reading={state.is === 'reading' ? state.name : null}
          error={state.is === 'choosing' ? state.error : null}
          onFile={read}
        />
      )}
    </>
  );
}

const countLines = (text: string) => text.split(/\r\n|\r|\n/).length;
