import type { Metadata } from 'next';
import { DeskBar } from '../../../desk-bar';
import { requireInstructor } from '../../../require-instructor';
import { BlankLectureForm } from './blank-lecture-form';

export const metadata: Metadata = { title: 'Write a lecture' };

export default async function BlankLecturePage() {
  await requireInstructor('/lectures/new/by-hand');
  return (
    <>
      <DeskBar current="/lectures" />
      <main className="desk is-narrow" id="main">
        <div className="stack">
          <h1>Write a lecture by hand</h1>
          <p className="lead muted">
            Without notes: you add the questions one by one. You can download them as Markdown
            later.
          </p>
          <BlankLectureForm />
        </div>
      </main>
    </>
  );
}
