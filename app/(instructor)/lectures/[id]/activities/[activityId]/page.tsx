import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { plainProse } from '@/components/ui/prose-tree';
import { activityId, lectureId } from '@/domain/ids';
import { readActivity } from '@/server/queries/lecture';
import { runtime } from '@/server/runtime';
import { requireInstructor } from '../../../../require-instructor';
import { EditorPage } from './editor-page';

const address = z.object({ id: lectureId, activityId });

type Props = { params: Promise<{ id: string; activityId: string }> };

async function load({ params }: Props) {
  const { data, success } = address.safeParse(await params);
  const path = success ? `/lectures/${data.id}/activities/${data.activityId}` : '/lectures';
  const owner = await requireInstructor(path);
  const { database } = runtime();
  const activity = success ? await readActivity(database, owner, data.id, data.activityId) : null;
  if (!success || !activity) notFound();
  return { lecture: data.id, activity };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { activity } = await load(props);
  return { title: `Edit ${plainProse(activity.config.prompt) || 'activity'}` };
}

export default async function ActivityPage(props: Props) {
  const { lecture, activity } = await load(props);
  const { id, type, config, line, lineEnd } = activity;
  return <EditorPage lectureId={lecture} activity={{ id, type, config, line, lineEnd }} />;
}
