import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { lectureId } from '@/domain/ids';
import { joinAddresses, requestOrigin } from '@/server/addresses';
import { deckEntries } from '@/server/desk/deck-entries';
import { readLecturePage } from '@/server/queries/lecture';
import { readSessions } from '@/server/queries/lists';
import { runtime } from '@/server/runtime';
import { DeskBar } from '../../desk-bar';
import { requireInstructor } from '../../require-instructor';
import { DeckPage } from './deck-page';
import { PastSessions } from './past-sessions';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ start?: string; line?: string }>;
};

/** Once per request, for the title and for the page. */
const load = cache(async (address: string) => {
  const id = lectureId.safeParse(address);
  const owner = await requireInstructor(`/lectures/${id.data ?? ''}`);
  const { database } = runtime();
  const lecture = id.success ? await readLecturePage(database, owner, id.data) : null;
  if (!lecture) notFound();
  return { lecture, sessions: await readSessions(database, owner, lecture.id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lecture } = await load((await params).id);
  return { title: lecture.title };
}

export default async function LecturePage({ params, searchParams }: Props) {
  const { lecture, sessions } = await load((await params).id);
  const { start, line } = await searchParams;
  const { id, title, fileName, source, outline, doubts, unread } = lecture;
  const deck = deckEntries(lecture.deck);
  const addresses = joinAddresses(runtime().config, requestOrigin(await headers()));
  return (
    <>
      <DeskBar current="/lectures">
        <span className="muted">{fileName ?? 'written by hand'}</span>
      </DeskBar>
      <DeckPage
        lecture={{ id, title, source, outline, doubts, unread, deck }}
        addresses={addresses}
        starting={start === '1'}
        shownLine={Number(line) > 0 ? Number(line) : null}
      >
        <PastSessions sessions={sessions} />
      </DeckPage>
    </>
  );
}
