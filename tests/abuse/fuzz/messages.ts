import { hostEvents, phoneEvents, sharedEvents } from '@/domain/protocol';
import { HOSTILE_JSON } from '../payloads';
import { ACTIVITIES, type Hall } from './hall';
import type { SeededRandom } from './seeded-random';

/** An event with its payload as JSON text; null: no payload at all. */
export type Message = { event: string; json: string | null };

const HOSTILE = Object.values(HOSTILE_JSON);
// The session must live until the end of the run.
const EVENTS = Object.keys({ ...phoneEvents, ...sharedEvents, ...hostEvents }).filter(
  (event) => event !== 'session:end',
);

/** Half of the messages make sense for somebody; the others are wrong in form or in who sends them. */
export function randomMessage(random: SeededRandom, hall: Hall, usual: readonly string[]): Message {
  if (random.chance(0.5)) return sensible(random, hall, random.pick(usual));
  const event = random.chance(0.9)
    ? random.pick(EVENTS)
    : random.pick(['no:such', '__proto__', '']);
  if (random.chance(0.4)) return sensible(random, hall, event);
  if (random.chance(0.3)) return bent(random, sensible(random, hall, event));
  return { event, json: random.chance(0.1) ? null : random.pick(HOSTILE) };
}

function sensible(random: SeededRandom, hall: Hall, event: string): Message {
  return { event, json: JSON.stringify(payloadOf(random, hall, event)) };
}

/** One field of a sensible message replaced by something hostile. */
function bent(random: SeededRandom, { event, json }: Message): Message {
  const fields = Object.entries(JSON.parse(json ?? '{}')).map(([name, value]) => [
    name,
    JSON.stringify(value),
  ]);
  const field = fields[random.whole(fields.length)];
  // Ids of two hostile payloads in one would be over 64 KB.
  if (field) field[1] = random.pick(HOSTILE.filter((text) => text.length < 40_000));
  return { event, json: `{${fields.map(([name, text]) => `"${name}":${text}`).join(',')}}` };
}

function payloadOf(random: SeededRandom, hall: Hall, event: string): object {
  const { pick, whole, chance } = random;
  const nickname = pick(hall.nicknames);
  const participantId = pick(hall.participantIds);
  switch (event) {
    case 'session:knock':
      return { code: chance(0.9) ? hall.code : String(whole(900_000) + 100_000) };
    case 'session:join':
    case 'session:ask-back':
      return { code: hall.code, nickname: chance(0.5) ? nickname : `Guest ${whole(1e6)}` };
    case 'answer:submit':
      return {
        runId: chance(0.95) ? hall.runId : 'another-run',
        answerId: `a${whole(1e9)}`,
        answer: pick([[0], [1], [0, 2], [1, 0], [], [99], 'text', -0, null, { 0: 1 }]),
      };
    case 'run:open':
      return { activityId: pick(ACTIVITIES), seconds: pick([5, 20, 600, null]) };
    case 'run:ask':
      return { prompt: 'Right?', choices: ['Yes', 'No', 'Perhaps'], several: chance(0.5) };
    case 'run:extend':
      return { seconds: 5 + whole(100) };
    case 'run:show':
      return { shown: whole(4) };
    case 'run:live':
      return { live: chance(0.5) };
    case 'session:lock':
      return { locked: chance(0.2) };
    case 'session:address':
      return { address: chance(0.5) ? null : 'http://lectern.test:3000' };
    case 'participant:remove':
      return { participantId };
    case 'participant:rename':
      return { participantId, nickname: `Renamed ${whole(1e6)}` };
    case 'readmission:answer':
      return { readmissionId: pick([...hall.readmissionIds, 'none']), admit: chance(0.5) };
    case 'nickname:roll':
      return { code: hall.code };
    case 'question:ask':
      return { askId: `q${whole(50)}`, text: pick(['Why?', 'Why not?', '  ', '\u202eno']) };
    case 'question:vote':
      return { questionId: `none${whole(9)}`, up: chance(0.5) };
    case 'question:withdraw':
    case 'question:pin':
      return { questionId: `none${whole(9)}` };
    case 'question:mark':
      return { questionId: `none${whole(9)}`, status: pick(['open', 'answered', 'hidden']) };
    case 'pulse:tap':
      return { feeling: pick(['lost', 'too-fast', 'too-slow', 'bored']) };
    case 'reaction:send':
      return { reaction: pick(['yes', 'aha', 'ha', 'thanks', 'no']) };
    case 'session:voice':
      return { voice: { questions: pick(['open', 'moderated', 'off']), pulse: chance(0.9) } };
    default:
      return {};
  }
}
