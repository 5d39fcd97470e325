import type { Page } from '@playwright/test';
import { type Camera, HALL, LAPTOP, PHONE, SMALL, TABLET } from './camera';
import { NOTES } from './lecture-notes';
import type { LookedAt } from './looked-at';
import { Room } from './room';

const NAMES = ['Aylin', 'Tomasz', 'Priya', 'Jonas', 'Wei', 'Fatou', 'Łucja', 'Mateo', 'Ngozi'];
const WIDE_NAMES = ['漢字仮名交文名前大変長二十文字漢字仮名交', '🦊🐻🐼', 'M'.repeat(20)];
const LONG_QUESTION = `Is ${'a question that somebody types with both thumbs '.repeat(4)}shown whole?`;

const PHONES = [PHONE, SMALL, TABLET];
const STAGES = [HALL, LAPTOP];
const HOSTS = [LAPTOP, PHONE, TABLET, SMALL, HALL];
/** Room views arrive at most four times a second; bars grow. */
const ARRIVED_MS = 900;

/** A session from the lobby to its end: phones, stage and host in each state. */
export async function classScenes(camera: Camera, app: LookedAt): Promise<void> {
  const lecture = await app.post('/api/lectures?filename=processes.md', NOTES);
  const settings = { slides: true, confidence: true };
  const session = await app.post(`/api/lectures/${lecture.id}/sessions`, JSON.stringify(settings));
  const { sessionId = '', code = '' } = session;
  const room = await Room.open(app, { sessionId, code });
  const phone = await app.guest(`/play/${code}`);
  const stage = await app.guest(`/stage/${code}`);
  const host = await app.lecturer(`/host/${sessionId}`);
  const all = async (name: string) => {
    await stage.waitForTimeout(ARRIVED_MS);
    await camera.take(phone, `class-phone-${name}`, { sizes: PHONES });
    await camera.take(stage, `class-stage-${name}`, { sizes: STAGES });
    await camera.take(host, `class-host-${name}`, { sizes: HOSTS });
    await host.setViewportSize(LAPTOP);
  };

  await all('nobody');
  await room.seat([...NAMES, ...WIDE_NAMES]);
  await phone.getByLabel('Nickname').fill('Ebba');
  await phone.getByRole('button', { name: 'Come in' }).click();
  await all('lobby');
  for (const title of ['What a process is', 'Where the memory goes', 'Compared']) {
    await slideRow(host, title).click();
    await all(`slide-${title.split(' ')[0]}`);
  }

  await room.feel(['lost', 'lost', 'too-fast', 'lost']);
  await room.wonder(['Why does fork return twice?', LONG_QUESTION]);
  await phone.getByRole('button', { name: 'Ask or react' }).click();
  await room.react(9);
  await all('voice');
  await phone.keyboard.press('Escape');
  await room.pin();
  await all('pinned');
  await room.host.send('question:pin', { questionId: null });

  const [quiz, long, poll] = await app.activityIds(lecture.id ?? '');
  await room.ask(quiz, (guest) => [guest % 3]);
  await all('open');
  await room.host.send('slide:place', { place: 'full', withRun: true });
  await all('slide-and-question');
  await room.host.send('slide:place', { place: 'corner' });
  await all('question-and-slide');
  await room.host.send('slide:place', { place: 'away' });
  await phone.getByRole('group', { name: 'Answers' }).getByRole('button').nth(1).click();
  await all('saved');
  await room.host.send('run:close');
  await all('closed');
  await room.host.send('run:discuss', { seconds: 120 });
  await all('discussion');
  await room.ask(quiz, (guest) => [guest % 4 ? 1 : 2]);
  await all('second-open');
  await room.host.send('run:reveal');
  await all('two-votes');
  await room.host.send('run:show', { shown: 1 });
  await all('two-votes-why');

  await room.ask(long, (guest) => [guest % 4]);
  await all('long-open');
  await room.host.send('run:reveal');
  await all('long-revealed');
  await room.ask(poll, (guest) => [guest % 2]);
  await all('poll-open');
  await room.host.send('run:reveal');
  await all('poll-revealed');
  await room.host.send('leaderboard:show');
  await all('leaderboard');
  await room.host.send('session:end');
  await all('ended');

  await phone.getByRole('link', { name: 'See all answers' }).click();
  await phone.waitForURL(/\/result\//);
  await camera.take(phone, 'class-phone-result', { sizes: PHONES, whole: true });
  await host.goto(`${app.url}/review/${sessionId}`);
  await camera.take(host, 'desk-review', { sizes: HOSTS, whole: true });
  room.close();
  await Promise.all([phone.close(), stage.close(), host.close()]);
}

function slideRow(host: Page, title: string) {
  return host.locator('li').getByRole('button', { name: title }).first();
}
