import { notFound } from 'next/navigation';
import { exampleAt } from '@/app/gallery-parts/shown-example';
import { isPhoneMoment } from './phone-moment';
import { PhonePicture } from './phone-picture';

type Props = { params: Promise<{ type: string; example: string; moment: string }> };

/** An example on a phone: answering, waiting, saved, or its result. */
export default async function PhoneGalleryPage({ params }: Props) {
  const { type, example, moment } = await params;
  if (!isPhoneMoment(moment)) notFound();
  return <PhonePicture example={await exampleAt(type, example)} moment={moment} />;
}
