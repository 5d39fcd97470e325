import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { plainProse } from '@/components/ui/prose-tree';
import { activityId, lectureId } from '@/domain/ids';
import { readActivity, readLecturePage } from '@/server/queries/lecture';
import { runtime } from '@/server/runtime';
import { requireInstructor } from '../../../../require-instructor';
import { EditorPage } from './editor-page';

const address = z.object({ id: lectureId, activityId });

type Props = { params: Promise<{ id: string; activityId: string }> };

/** Once per request, for the title and for the page. */
const load = cache(async (givenLecture: string, givenActivity: string) => {
  const given = { id: givenLecture, activityId: givenActivity };
  const { data, success } = address.safeParse(given);
  const path = success ? `/lectures/${data.id}/activities/${data.activityId}` : '/lectures';
  const owner = await requireInstructor(path);
  const { database } = runtime();
  if (!success) notFound();
  const [activity, lecture] = await Promise.all([
    readActivity(database, owner, data.id, data.activityId),
    readLecturePage(database, owner, data.id),
  ]);
  if (!activity || !lecture) notFound();
  return { lecture: data.id, sections: lecture.outline.map(({ title }) => title), activity };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const { activity } = await load(given.id, given.activityId);
  return { title: `Edit ${plainProse(activity.config.prompt) || 'activity'}` };
}

export default async function ActivityPage({ params }: Props) {
  const given = await params;
  const { lecture, sections, activity } = await load(given.id, given.activityId);
  const { id, type, config, line, lineEnd } = activity;
  return (
    <EditorPage
      lectureId={lecture}
      sections={sections}
      activity={{ id, type, config, line, lineEnd }}
    />
  );
}
