import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sessionId as sessionIdSchema } from '@/domain/ids';
import { readRunSheet } from '@/server/queries/run-sheet';
import { runtime } from '@/server/runtime';
import { requireInstructor } from '../../require-instructor';
import { Host } from '../host';
import { remoteOwner } from '../remote/remote-owner';

export const metadata: Metadata = { title: 'Running session' };

type Props = { params: Promise<{ sessionId: string }> };

export default async function HostPage({ params }: Props) {
  const { sessionId: given } = await params;
  const id = sessionIdSchema.safeParse(given);
  const remote = id.success ? await remoteOwner(id.data) : null;
  const owner = remote ?? (await requireInstructor(`/host/${given}`));
  const sheet = id.success ? await readRunSheet(runtime().database, owner, id.data) : null;
  if (!id.success || !sheet) notFound();
  return <Host sessionId={id.data} sheet={sheet} />;
}
