import { notFound } from 'next/navigation';
import { exampleAt } from '@/app/gallery-parts/shown-example';
import { isStageMoment } from '@/app/gallery-parts/stage-moment';
import { StagePicture } from '@/app/gallery-parts/stage-picture';

type Props = {
  params: Promise<{ type: string; example: string; moment: string }>;
  searchParams: Promise<{ board?: string }>;
};

/** An example on the stage; `?board=light` is the whiteboard. */
export default async function StageGalleryPage({ params, searchParams }: Props) {
  const { type, example, moment } = await params;
  const { board } = await searchParams;
  if (!isStageMoment(moment)) notFound();
  return (
    <main className="st" data-theme={board === 'light' ? 'light' : 'dark'}>
      <StagePicture example={await exampleAt(type, example)} moment={moment} />
    </main>
  );
}
