import { setTimeout as pause } from 'node:timers/promises';
import { clock, Player } from '../player';
import { socketIoWire } from '../wire';
import { fetchFiles } from './fetch-files';

export type RushTask = {
  url: string;
  paths: string[];
  connections: number;
  code: string;
  names: string[];
  /** They come evenly within this time. */
  overMs: number;
  localAddress: string;
};

/** Milliseconds for each phone, and why phones gave up. */
export type RushTimes = { load: number[]; join: number[]; answer: number[]; failed: string[] };

const OPEN = '"phase":"open"';
const players: Player[] = [];

async function comeAndAnswer(task: RushTask, index: number, times: RushTimes): Promise<void> {
  await pause((index / task.names.length) * task.overMs);
  const began = clock();
  await fetchFiles(task.url, task.paths, task.connections, task.localAddress);
  times.load.push(clock() - began);
  const loaded = clock();
  const player = new Player(task.url, socketIoWire, task.localAddress);
  players.push(player);
  await player.connected;
  const opened = player.sees(OPEN);
  const nickname = task.names[index];
  const ack = await player.send('session:join', { code: task.code, nickname });
  times.join.push(clock() - loaded);
  const text = JSON.stringify(ack);
  times.answer.push(await answer(player, text.includes(OPEN) ? text : (await opened).frame, index));
}

/** Answers the question that is open; when it was closed just then, the next one. */
async function answer(player: Player, seen: string, index: number): Promise<number> {
  const runId = /"runId":"([^"]+)"/.exec(seen)?.[1];
  const next = player.sees(OPEN);
  const began = clock();
  const answerId = `rush-${process.pid}-${index}-${runId}`;
  const payload = { runId, answerId, answer: [index % 4] };
  const ack = (await player.send('answer:submit', payload)) as { ok: boolean; code?: string };
  if (ack.ok) return clock() - began;
  if (ack.code !== 'run-closed') throw new Error(`An answer was refused: ${ack.code}.`);
  return answer(player, (await next).frame, index);
}

process.once('message', async (task: RushTask) => {
  const times: RushTimes = { load: [], join: [], answer: [], failed: [] };
  const phones = task.names.map((_, index) =>
    comeAndAnswer(task, index, times).catch((error: Error) => times.failed.push(error.message)),
  );
  await Promise.all(phones);
  process.send?.(times);
});
process.on('disconnect', () => process.exit());
