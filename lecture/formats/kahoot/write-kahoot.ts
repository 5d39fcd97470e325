import type { ChoiceConfig } from '@/activities/choice/rules';
import { behind, type Fitted, fitDeck } from '../fit-deck';
import type { OutFormat } from '../out-format';
import { writeXlsx } from '../xlsx/write-xlsx';

const QUESTION_MAX = 120;
const ANSWER_MAX = 75;
const ANSWERS_MAX = 4;
const TIMES = [5, 10, 20, 30, 60, 90, 120, 240];
const DEFAULT_TIME = 30;

const HEAD = [
  [],
  ['', 'Quiz template'],
  ['', 'Add questions, at least two answer alternatives, time limit and choose correct answers.'],
  ['', 'Written by Lectern.'],
  [],
  [],
  [],
  [
    ...['', `Question - max ${QUESTION_MAX} characters`],
    ...[1, 2, 3, 4].map((number) => `Answer ${number} - max ${ANSWER_MAX} characters`),
    'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    'Correct answer(s) - choose at least one',
  ],
];

/** Kahoot's quiz template. What it would refuse is left out, so that the rest can be imported. */
export const kahootFile: OutFormat = {
  id: 'kahoot',
  name: 'Kahoot spreadsheet',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write({ activities }) {
    const { fitted, misfits } = fitDeck(activities, { choice: rowOf }, 'Kahoot’s spreadsheet');
    const timeless = fitted.some(({ activity }) => activity.config.seconds === null);
    const rows = fitted.map(({ out }, at) => [String(at + 1), ...out]);
    const text = `Kahoot wants a time: questions without one get ${DEFAULT_TIME} seconds.`;
    return {
      body: await writeXlsx('Sheet1', [...HEAD, ...rows]),
      misfits: timeless ? [{ at: null, leftOut: false, text }, ...misfits] : misfits,
      written: rows.length,
    };
  },
};

function rowOf(config: ChoiceConfig): Fitted<string[]> {
  const { prompt, choices, correct, seconds } = config;
  const leftOut = reason(config);
  if (leftOut || !correct) return { leftOut: leftOut ?? 'Kahoot wants a right answer.' };
  const time = timeFor(seconds ?? DEFAULT_TIME);
  return {
    out: [
      prompt,
      ...Array.from({ length: ANSWERS_MAX }, (_, at) => choices[at] ?? ''),
      String(time),
      [...new Set(correct)]
        .sort((a, b) => a - b)
        .map((index) => index + 1)
        .join(','),
    ],
    remarks: [
      ...(seconds !== null && time !== seconds ? [`Its ${seconds} seconds become ${time}.`] : []),
      ...severalRemark(config),
      ...behind(config, 'explanation', 'points'),
    ],
  };
}

/** Why Kahoot could not take it; null when it can. */
function reason({ prompt, choices, correct, code }: ChoiceConfig): string | null {
  const long = choices.findIndex((choice) => choice.length > ANSWER_MAX);
  if (code) return 'Kahoot’s spreadsheet has no place for its code block.';
  if (!correct) return 'It has no right answer, and Kahoot’s spreadsheet takes no polls.';
  if (choices.length < 2) return 'It has fewer than two answers.';
  if (choices.length > ANSWERS_MAX) {
    return `It has ${choices.length} answers; Kahoot takes ${ANSWERS_MAX}.`;
  }
  if (prompt.length > QUESTION_MAX) {
    return `The question has ${prompt.length} characters; Kahoot takes ${QUESTION_MAX}.`;
  }
  if (long < 0) return null;
  return `Answer ${long + 1} has ${choices[long]?.length} characters; Kahoot takes ${ANSWER_MAX}.`;
}

/** The next longer one; the longest for what is longer still. */
const timeFor = (seconds: number) => TIMES.find((time) => time >= seconds) ?? 240;

/** The template cannot say whether one or several may be chosen. */
function severalRemark({ several, correct }: ChoiceConfig): string[] {
  if (several === (correct?.length ?? 0) > 1) return [];
  return several
    ? ['One answer can be chosen there; here, several.']
    : ['Several answers can be chosen there; here, one.'];
}
