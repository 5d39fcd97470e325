import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFriendlyName } from '@/domain/voice/friendly-names';
import { openLiveSession } from '../../support/live-session';

const visitor = (live: Awaited<ReturnType<typeof openLiveSession>>) => live.connect({});

describe('free nicknames', () => {
  let live: Awaited<ReturnType<typeof openLiveSession>>;
  beforeAll(async () => {
    live = await openLiveSession();
  });
  afterAll(() => live.close());

  test('a taken one is refused with one that is free, and that one is taken as it stands', async () => {
    const names: string[] = [];
    for (let newcomer = 0; newcomer < 4; newcomer++) {
      const client = visitor(live);
      const { code } = live;
      const ack = await client.send('session:join', { code, nickname: 'Ebba' });
      const nickname = ack.ok ? 'Ebba' : (ack.suggestion as string);
      if (!ack.ok) {
        expect(ack.code).toBe('nickname-taken');
        expect(await client.send('session:join', { code, nickname })).toMatchObject({ ok: true });
      }
      names.push(nickname);
    }
    expect(names).toEqual(['Ebba', 'Ebba 2', 'Ebba 3', 'Ebba 4']);
  });
});

describe('drawn nicknames', () => {
  let live: Awaited<ReturnType<typeof openLiveSession>>;
  beforeAll(async () => {
    live = await openLiveSession({ voice: { nicknames: 'friendly' } });
  });
  afterAll(() => live.close());

  test('whoever knocks learns that names are drawn, and draws several', async () => {
    const client = visitor(live);
    const { code } = live;
    expect(await client.send('session:knock', { code })).toMatchObject({ nicknames: 'friendly' });
    const { nicknames } = (await client.send('nickname:roll', { code })) as unknown as {
      nicknames: string[];
    };
    expect(nicknames).toHaveLength(5);
    expect(nicknames.every(isFriendlyName)).toBe(true);
    const [nickname] = nicknames;
    expect(await client.send('session:join', { code, nickname })).toMatchObject({ ok: true });
    const second = await visitor(live).send('session:join', { code, nickname });
    expect(second).toMatchObject({ code: 'nickname-taken', suggestion: `${nickname} 2` });
  });

  test('a typed one is refused', async () => {
    const { code } = live;
    expect(await visitor(live).send('session:join', { code, nickname: 'Ebba' })).toMatchObject({
      code: 'nickname-refused',
    });
  });

  test('none are drawn for a session that is not there', async () => {
    const code = live.code === '111111' ? '222222' : '111111';
    expect(await visitor(live).send('nickname:roll', { code })).toMatchObject({
      code: 'unknown-code',
    });
  });
});
