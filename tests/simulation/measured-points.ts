import { Crowds } from '../load/crowd';
import { type Played, play, type Step, steps } from '../load/play';
import { startLectern } from '../load/servers/lectern';
import type { Point } from './model';

/** A class of each size on Lectern with so many processes, measured as the bench does. */
export async function measurePoints(
  sizes: number[],
  processes: number,
  rounds: number,
  say: (line: string) => void,
): Promise<Point[]> {
  const points: Point[] = [];
  for (const players of sizes) {
    const lectern = await startLectern({ processes: processes === 1 ? undefined : processes });
    const crowds = new Crowds();
    try {
      const played = await play([lectern], crowds, { players, seconds: 1, rounds }, (line) =>
        say(`${processes} ${processes === 1 ? 'process' : 'processes'}, ${line}`),
      );
      points.push(pointOf(players, played.get('Lectern') as Played));
    } finally {
      await crowds.close();
      await lectern.stop();
    }
  }
  return points;
}

/** The bench counts for each phone; a point counts for the whole class. */
function pointOf(phones: number, { costs }: Played): Point {
  const whole = (step: Step) => ({
    server: costs[step].server * phones,
    database: (costs[step].database ?? 0) * phones,
  });
  return { phones, costs: Object.fromEntries(steps.map((step) => [step, whole(step)])) as never };
}
