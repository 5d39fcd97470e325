'use client';

import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { FileButton } from '../file-button';
import { useFileDrop } from '../use-file-drop';

type Props = {
  /** Name of the file that is being read. */
  reading: string | null;
  error: string | null;
  onFile: (file: File) => void;
};

/** Three ways to bring notes: drop, choose, paste. */
export function ChooseNotes({ reading, error, onFile }: Props) {
  const over = useFileDrop(onFile);
  const [text, setText] = useState('');

  function readPasted(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== '') onFile(new File([text], 'pasted.md'));
  }

  return (
    <main className="desk" id="main">
      <h1>New lecture</h1>
      <section className={classNames('drop', over && 'is-over')} aria-label="Choose your notes">
        <div>
          <h2>{reading ? `Reading ${reading} …` : 'Drop your notes here'}</h2>
          <p className="muted lead" role="status">
            {reading
              ? 'This takes a second. Nothing is saved yet.'
              : 'Markdown or plain text up to 5 MB. You will see what Lectern found in it before anything is saved.'}
          </p>
        </div>
        <FileButton variant="ink" onFile={onFile} />
      </section>
      {error && (
        <section>
          <Notice look="wrong" title="These notes could not be read" live>
            {error} Nothing was saved, and your file is as it was.
          </Notice>
        </section>
      )}
      <section>
        <form className="paste" onSubmit={readPasted}>
          <TextArea
            label="Or paste the text"
            look="code"
            value={text}
            placeholder={'# Title of the lecture\n\nWho has …?'}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="row wrap">
            <Button
              type="submit"
              variant="primary"
              disabled={text.trim() === '' || reading !== null}
            >
              Read it
            </Button>
            <Link className="btn btn-quiet" href="/lectures/new/by-hand">
              Write one by hand
            </Link>
          </div>
        </form>
      </section>
    </main>
  );
}
