import type { Metadata } from 'next';
import { examplesOf } from '@/activities/examples';
import { activityTypes } from '@/activities/rules';
import { galleryOnly } from '@/app/gallery-parts/gallery-only';

export const metadata: Metadata = { title: 'Gallery' };

/** Every activity type with its examples. */
export default async function GalleryPage() {
  await galleryOnly();
  return (
    <main className="desk is-narrow" id="main">
      <div className="desk-head">
        <h1>Gallery</h1>
      </div>
      <ul className="lectures">
        {activityTypes.map((type) => (
          <li className="lecture" key={type}>
            <a href={`/gallery/${type}`}>
              <b>{type}</b>{' '}
              <span className="muted">
                {examplesOf(type)
                  .map(({ title }) => title)
                  .join(' · ')}
              </span>
            </a>
          </li>
        ))}
        <li className="lecture">
          <a href="/gallery/room">
            <b>The room’s voice</b> <span className="muted">Questions, reactions, the pulse</span>
          </a>
        </li>
      </ul>
    </main>
  );
}
