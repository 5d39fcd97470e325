import type { Metadata } from 'next';
import { requireInstructor } from '../../require-instructor';
import { ImportPage } from './import-page';

export const metadata: Metadata = { title: 'What we found' };

export default async function NewLecturePage() {
  await requireInstructor('/lectures/new');
  return <ImportPage />;
}
