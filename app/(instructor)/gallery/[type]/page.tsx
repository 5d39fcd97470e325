import { notFound } from 'next/navigation';
import { examplesOf } from '@/activities/examples';
import { galleryOnly } from '@/app/gallery-parts/gallery-only';
import { showExample } from '@/app/gallery-parts/shown-example';
import { ExampleViews } from './example-views';

type Props = { params: Promise<{ type: string }> };

/** One type on every surface, example by example. */
export default async function TypeGalleryPage({ params }: Props) {
  const { type } = await params;
  await galleryOnly();
  const examples = await Promise.all(examplesOf(type).map((example) => showExample(type, example)));
  if (examples.length === 0) notFound();
  return (
    <main className="desk" id="main">
      <div className="desk-head">
        <h1>{type}</h1>
      </div>
      <div className="stack gap-12">
        {examples.map((example) => (
          <ExampleViews key={example.id} example={example} />
        ))}
      </div>
    </main>
  );
}
