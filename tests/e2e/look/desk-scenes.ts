import path from 'node:path';
import { projectRoot } from '@/scripts/project-root.mjs';
import { type Camera, HALL, LAPTOP, PHONE, SMALL, TABLET } from './camera';
import type { LookedAt } from './looked-at';
import { Room } from './room';

const DESKS = [LAPTOP, PHONE, TABLET, SMALL, HALL];
const PHONES = [PHONE, SMALL, TABLET];

/** The lecturer's desk, and its dialogs. */
export async function deskScenes(camera: Camera, app: LookedAt): Promise<void> {
  const page = await app.lecturer('/lectures');
  const desk = (name: string, whole = false) =>
    camera.take(page, `desk-${name}`, { sizes: DESKS, whole });
  await desk('lectures');
  for (const where of ['lectures/new', 'lectures/new/by-hand', 'sessions', 'settings', 'nothing']) {
    await page.goto(`${app.url}/${where}`);
    await desk(where.replaceAll('/', '-'));
  }
  await page.goto(`${app.url}/lectures/new`);
  const notes = path.join(projectRoot, 'examples/containers.md');
  await page.locator('input[type=file]').first().setInputFiles(notes);
  await page.getByRole('button', { name: 'Make the lecture' }).waitFor();
  await desk('import');
  await page.getByRole('button', { name: 'Make the lecture' }).click();
  await page.waitForURL(/\/lectures\/(?!new$)[\w-]+$/);
  await desk('deck');
  for (const name of ['Start a session', 'Give as homework', 'Download']) {
    await page.setViewportSize(LAPTOP);
    const button = page.getByRole('button', { name }).first();
    if (!(await button.isVisible())) continue;
    await button.click();
    await page.getByRole('dialog').waitFor();
    await desk(`dialog-${name.split(' ')[0]?.toLowerCase()}`);
    await page.keyboard.press('Escape');
  }
  await page.close();
}

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

/** What somebody sees who comes to the door, or to one that is not there. */
export async function doorScenes(camera: Camera, app: LookedAt): Promise<void> {
  for (const where of ['', 'join', 'sign-in', 'nothing', 'play/000000', 'stage/000000']) {
    const page = await app.guest(`/${where}`);
    await page.waitForTimeout(500);
    const name = where === '' ? 'home' : where.replaceAll('/', '-');
    await camera.take(page, `door-${name}`, { sizes: [PHONE, SMALL, TABLET, LAPTOP, HALL] });
    await page.close();
  }
}
