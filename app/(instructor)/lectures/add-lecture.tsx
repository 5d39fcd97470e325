'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { classNames } from '@/components/ui/class-names';
import { LecternDrawing } from '@/components/ui/lectern-drawing';
import { FileButton } from './file-button';
import { handNotes } from './handed-notes';
import { SampleButton } from './sample-button';
import { useFileDrop } from './use-file-drop';

/** Goes to the import page with a file; whatever was handed over before is forgotten. */
function useHandOver() {
  const router = useRouter();
  useEffect(() => handNotes(null), []);
  return (file: File) => {
    handNotes(file);
    router.push('/lectures/new');
  };
}

/** The drop zone above the list; files may be dropped anywhere on the page. */
export function DropZone() {
  const handOver = useHandOver();
  const over = useFileDrop(handOver);
  return (
    <section className={classNames('drop', over && 'is-over')} aria-label="Add a lecture">
      <div>
        <h2>Drop your notes here</h2>
        <p className="muted lead">
          Markdown as it is: code, box drawings, “Ask the class:”. Every question in it becomes
          something students can answer.
        </p>
        <p className="drop-more">
          <Link href="/lectures/new">Paste text instead</Link>
          <Link href="/lectures/new/by-hand">Write one by hand</Link>
        </p>
      </div>
      <FileButton variant="ink" onFile={handOver} />
    </section>
  );
}

/** The page before the first lecture. */
export function FirstLecture() {
  const handOver = useHandOver();
  const over = useFileDrop(handOver);
  return (
    <div className="blank">
      <div className="blank-text">
        <h1>
          Start with
          <br />
          your <span className="hl">notes</span>
        </h1>
        <p className="lead muted">
          {over
            ? 'Let go: you will see what is in it before anything is saved.'
            : 'Drop a Markdown file anywhere on this page. You will see what Lectern found in it before anything is saved.'}
        </p>
        <div className="row wrap">
          <FileButton variant="primary" size="large" onFile={handOver} />
          <SampleButton />
        </div>
        <p className="caption muted">
          Markdown, text or a deck of slides, up to 5 MB; quizzes from Kahoot, Moodle and others.
          Broken characters get repaired. You can also <Link href="/lectures/new">paste text</Link>{' '}
          or <Link href="/lectures/new/by-hand">write a lecture by hand</Link>.
        </p>
      </div>
      <LecternDrawing />
    </div>
  );
}
