import type { RoomView, SessionView, TallyView } from '@/domain/views';

/** The newer of two views: by version, then by the moment it was made. */
export function takeView(current: SessionView | null, incoming: SessionView): SessionView {
  if (!current || incoming.code !== current.code) return incoming;
  if (incoming.version !== current.version) {
    return incoming.version > current.version ? incoming : current;
  }
  return incoming.now >= current.now ? incoming : current;
}

/** True when a view between the two was missed. */
export function isGap(current: SessionView | null, incoming: SessionView): boolean {
  const before = ('follows' in incoming && incoming.follows) || incoming.version - 1;
  return current?.code === incoming.code && current.version < before;
}

export function takeTally(view: SessionView | null, tally: TallyView): SessionView | null {
  if (!view || view.audience === 'phone' || view.run?.runId !== tally.runId) return view;
  // A tally sent just before the reveal may arrive just after it: it must not hide the results.
  const late = view.run.revealed && tally.tally === null;
  return {
    ...view,
    answered: tally.answered,
    tally: late ? view.tally : tally.tally,
    assessment: tally.assessment ?? view.assessment,
    ...(view.audience === 'host' && {
      waitsFor: tally.waitsFor ?? null,
      confidence: tally.confidence ?? view.confidence,
    }),
  };
}

export function takeRoom(view: SessionView | null, room: RoomView): SessionView | null {
  if (view?.audience === 'stage' && room.audience === 'stage') {
    return { ...view, here: room.here, people: room.people, names: room.names };
  }
  if (view?.audience === 'host' && room.audience === 'host') {
    return { ...view, here: room.here, people: room.people, readmissions: room.readmissions };
  }
  return view;
}
