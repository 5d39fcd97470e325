import type { Metadata } from 'next';
import { readLectures } from '@/server/queries/lists';
import { runtime } from '@/server/runtime';
import { DeskBar } from '../desk-bar';
import { requireInstructor } from '../require-instructor';
import { DropZone, FirstLecture } from './add-lecture';
import { LectureItem } from './lecture-item';

export const metadata: Metadata = { title: 'Lectures' };

export default async function LecturesPage() {
  const owner = await requireInstructor('/lectures');
  const lectures = await readLectures(runtime().database, owner);
  return (
    <>
      <DeskBar current="/lectures" />
      <main className="desk" id="main">
        {lectures.length === 0 ? (
          <FirstLecture />
        ) : (
          <>
            <h1>Lectures</h1>
            <DropZone />
            <section className="lectures" aria-label="Your lectures">
              {lectures.map((lecture, index) => (
                <LectureItem key={lecture.id} lecture={lecture} newest={index === 0} />
              ))}
            </section>
          </>
        )}
      </main>
    </>
  );
}
