import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { runtime } from '@/server/runtime';
import { keepExampleImages } from './keep-example-images';

/** The gallery is for those who work on Lectern: elsewhere its pages are not there. */
export async function galleryOnly(): Promise<void> {
  await connection();
  if (!runtime().config.gallery) notFound();
  await keepExampleImages();
}
