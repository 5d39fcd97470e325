import type { Fault } from '../fault';

/** Long enough that a deadline passes meanwhile; the others must have met it. */
export const oneOfThreePaused: Fault = {
  name: 'one-of-three-paused',
  title: 'one server of three is paused past a deadline',
  shape: { processes: 3, lastsMs: [6000, 8000] },
  cluster: 'shared',
  stopsClosing: false,
  strike: async ({ crew, time }, { share, forMs }) => {
    const unlucky = Math.floor(share * crew.size);
    crew.pause(unlucky);
    await time.sleep(forMs);
    crew.resume(unlucky);
  },
};
