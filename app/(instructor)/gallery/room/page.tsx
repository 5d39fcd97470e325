import type { Metadata } from 'next';
import { galleryOnly } from '@/app/gallery-parts/gallery-only';
import { RoomExamples } from './room-examples';

export const metadata: Metadata = { title: 'The room’s voice' };

/** What the room says by itself, on phone, host and stage. */
export default async function RoomGalleryPage() {
  await galleryOnly();
  return (
    <main className="desk" id="main">
      <div className="desk-head">
        <h1>The room’s voice</h1>
      </div>
      <RoomExamples />
    </main>
  );
}
