import { type Camera, HALL, LAPTOP, PHONE } from './camera';
import { NOTES } from './lecture-notes';
import type { LookedAt } from './looked-at';
import { Room } from './room';

const NAMES = ['Aylin', 'Tomasz', 'Priya', 'Jonas', 'Wei', 'Fatou', 'Łucja', 'Mateo', 'Ngozi'];
const STAGES = [HALL, LAPTOP];
const ARRIVED_MS = 900;

/** Five hundred people: the stage and the host's list of them. */
export async function hallScenes(camera: Camera, app: LookedAt): Promise<void> {
  const lecture = await app.post('/api/lectures?filename=processes.md', NOTES);
  const session = await app.post(`/api/lectures/${lecture.id}/sessions`, '{}');
  const { sessionId = '', code = '' } = session;
  const room = await Room.open(app, { sessionId, code });
  for (let seated = 0; seated < 500; seated += 25) {
    await room.seat(Array.from({ length: 25 }, (_, index) => nameOf(seated + index)));
  }
  const stage = await app.guest(`/stage/${code}`);
  const host = await app.lecturer(`/host/${sessionId}`);
  const both = async (name: string) => {
    await stage.waitForTimeout(ARRIVED_MS);
    await camera.take(stage, `hall-stage-${name}`, { sizes: STAGES });
    await camera.take(host, `hall-host-${name}`, { sizes: [LAPTOP, PHONE] });
  };
  await both('lobby');
  const [quiz] = await app.activityIds(lecture.id ?? '');
  await room.ask(quiz, (guest) => [guest % 5 ? 1 : guest % 4]);
  await both('open');
  await room.host.send('run:reveal');
  await both('revealed');
  await room.host.send('leaderboard:show');
  await both('leaderboard');
  await room.host.send('session:end');
  await both('ended');
  await host.goto(`${app.url}/review/${sessionId}`);
  await camera.take(host, 'hall-review', { sizes: [LAPTOP, PHONE], whole: false });
  room.close();
  await Promise.all([stage.close(), host.close()]);
}

function nameOf(number: number): string {
  return number % 40 === 39 ? `${'W'.repeat(16)} ${number}` : `${NAMES[number % 9]} ${number}`;
}
