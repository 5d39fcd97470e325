import { type Camera, HALL, LAPTOP, PHONE, SMALL, TABLET } from './camera';
import type { LookedAt } from './looked-at';
import { Room } from './room';

const DESKS = [LAPTOP, PHONE, TABLET, SMALL, HALL];
const PHONES = [PHONE, SMALL, TABLET];

/** Homework and teams: the door, the phone, the lecturer. */
export async function ownTimeScenes(camera: Camera, app: LookedAt): Promise<void> {
  const lecture = await app.post('/api/lectures/sample');
  const closesAt = Date.now() + 2 * 86_400_000;
  const given = { feedback: 'at-once', attempts: 2, closesAt, address: null };
  const homework = await app.post(`/api/lectures/${lecture.id}/homework`, JSON.stringify(given));
  const phone = await app.guest(`/play/${homework.code}`);
  await camera.take(phone, 'homework-phone-door', { sizes: PHONES });
  await phone.getByLabel('Nickname').fill('Ebba');
  await phone.getByRole('button', { name: 'Come in' }).click();
  await phone.getByRole('list', { name: 'Questions' }).waitFor();
  await camera.take(phone, 'homework-phone-overview', { sizes: PHONES });
  await phone.getByRole('list', { name: 'Questions' }).getByRole('button').nth(2).click();
  await camera.take(phone, 'homework-phone-question', { sizes: PHONES });
  await phone.getByRole('group', { name: 'Answers' }).getByRole('button').nth(3).click();
  await phone.waitForTimeout(800);
  await camera.take(phone, 'homework-phone-result', { sizes: PHONES });
  const host = await app.lecturer(`/host/${homework.sessionId}`);
  await camera.take(host, 'homework-host', { sizes: DESKS });

  const names = ['Owls', 'Foxes', 'Twenty-four letters long', 'Hares'];
  const settings = { teams: { way: 'chosen', names, members: [] } };
  const session = await app.post(`/api/lectures/${lecture.id}/sessions`, JSON.stringify(settings));
  const { sessionId = '', code = '' } = session;
  const door = await app.guest(`/play/${code}`);
  await camera.take(door, 'teams-phone-door', { sizes: PHONES });
  const room = await Room.open(app, { sessionId, code });
  for (const team of [0, 1, 2, 3]) await room.seat([`${names[team]?.slice(0, 12)} 1`], { team });
  await door.getByRole('radio', { name: 'Owls' }).check();
  await door.getByLabel('Nickname').fill('Ebba');
  await door.getByRole('button', { name: 'Come in' }).click();
  await host.goto(`${app.url}/host/${sessionId}`);
  const stage = await app.guest(`/stage/${code}`);
  await stage.waitForTimeout(900);
  await camera.take(host, 'teams-host-lobby', { sizes: [LAPTOP, PHONE] });
  await camera.take(stage, 'teams-stage-lobby', { sizes: [HALL, LAPTOP] });
  const activities = await app.activityIds(lecture.id ?? '');
  await room.ask(activities[2], (guest) => [guest % 3]);
  await room.host.send('run:reveal');
  await room.host.send('leaderboard:show');
  await stage.waitForTimeout(900);
  await camera.take(door, 'teams-phone-ranks', { sizes: PHONES });
  await camera.take(stage, 'teams-stage-ranks', { sizes: [HALL, LAPTOP] });
  await camera.take(host, 'teams-host-ranks', { sizes: [LAPTOP, PHONE] });
  await room.host.send('session:end');
  await stage.waitForTimeout(900);
  await camera.take(door, 'teams-phone-ended', { sizes: PHONES });
  await camera.take(stage, 'teams-stage-ended', { sizes: [HALL, LAPTOP] });
  room.close();

  const rehearsal = await app.post(`/api/lectures/${lecture.id}/rehearsals`);
  await host.goto(`${app.url}/host/${rehearsal.sessionId}`);
  await host.waitForTimeout(2500);
  await camera.take(host, 'rehearsal-host', { sizes: [LAPTOP, PHONE] });
  await host.setViewportSize(LAPTOP);
  await host.getByRole('button', { name: 'Your phone as the remote' }).click();
  await host.getByRole('dialog').waitFor();
  await camera.take(host, 'remote-dialog', { sizes: [LAPTOP, PHONE] });
  await Promise.all([phone.close(), door.close(), stage.close(), host.close()]);
}
