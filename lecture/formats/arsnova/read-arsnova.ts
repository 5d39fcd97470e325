import { z } from 'zod';
import { NO_KEY } from '../answer-cells';
import { askChoice, askText } from '../asked';
import type { ForeignEntry, TextFormat } from '../format';
import { splitCode } from '../gift/gift-text';
import { elementLines } from './element-lines';

const quizFile = z.object({
  exportVersion: z.number(),
  quiz: z.object({
    name: z.string().nullish(),
    defaultTimer: z.number().nullish(),
    questions: z.array(z.unknown()).max(5000),
  }),
});

const question = z.object({
  text: z.string(),
  type: z.string().nullish(),
  timer: z.number().nullish(),
  order: z.number().nullish(),
  answers: z.array(z.object({ text: z.string(), isCorrect: z.boolean().nullish() })).nullish(),
});
type Question = z.infer<typeof question>;

/** The export of arsnova.eu: JSON with a version, and one quiz with its questions. */
export const arsnovaFile: TextFormat = {
  id: 'arsnova',
  name: 'arsnova.eu export',
  read(text) {
    const file = quizFile.safeParse(parseJson(text)).data;
    if (!file) return null;
    const places = elementLines(text, 'questions');
    const { name, defaultTimer, questions } = file.quiz;
    const entries = questions.map((raw, at) =>
      entryOf(raw, places[at] ?? { line: 1, lineEnd: 1 }, defaultTimer ?? null),
    );
    return { title: name ?? null, sections: [], entries, unread: [] };
  },
};

function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Place = { line: number; lineEnd: number };

function entryOf(raw: unknown, place: Place, defaultTimer: number | null): ForeignEntry {
  const { data } = question.safeParse(raw);
  if (!data) return { ...place, asked: 'it has no text, or answers that are none' };
  const seconds = data.timer ?? defaultTimer;
  const common = { ...splitCode(data.text.trim()), seconds };
  return { ...place, ...askedOf(data, common) };
}

function askedOf({ type, answers }: Question, common: Parameters<typeof askText>[0]) {
  const kind = (type ?? '').toUpperCase().replace(/[^A-Z]/g, '');
  const all = answers ?? [];
  const right = all.flatMap(({ isCorrect }, at) => (isCorrect ? [at] : []));
  if (/FREE|TEXT|OPEN/.test(kind)) {
    const accepted = all.filter(({ isCorrect }) => isCorrect).map(({ text }) => text.trim());
    return { asked: askText(common, accepted), remarks: [] };
  }
  const isPoll = /SURVEY|POLL/.test(kind);
  const several = right.length > 1 || (/MULTIPLE/.test(kind) && right.length > 0);
  const asked = askChoice(common, {
    options: all.map(({ text }) => text.trim()),
    correct: isPoll ? null : right,
    several,
  });
  return { asked, remarks: isPoll || right.length > 0 ? [] : [NO_KEY] };
}
