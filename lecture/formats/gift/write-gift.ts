import { fitDeck } from '../fit-deck';
import type { OutActivity, OutDeck, OutFormat } from '../out-format';
import { escapeGift, escapeText } from './escapes';
import { giftAnswers } from './write-answers';

/** Moodle's GIFT. Line ends inside a question are written "\n": a blank line would end it. */
export const giftFile: OutFormat = {
  id: 'gift',
  name: 'Moodle (GIFT)',
  extension: 'gift.txt',
  mediaType: 'text/plain; charset=utf-8',
  write({ title, activities }) {
    const { fitted, misfits } = fitDeck(activities, giftAnswers, 'GIFT');
    const timed = fitted.some(({ activity }) => activity.config.seconds !== null);
    const parts: string[] = [];
    let section: string | null = null;
    for (const { out, activity } of fitted) {
      if (activity.section !== section) parts.push(category(title, activity.section));
      section = activity.section;
      parts.push(question(activity, out));
    }
    const time = { at: null, leftOut: false, text: 'Moodle has no time for each question.' };
    return {
      body: parts.map((part) => `${part}\n`).join('\n'),
      misfits: timed ? [time, ...misfits] : misfits,
      written: fitted.length,
    };
  },
};

function question({ config }: OutActivity, answers: string): string {
  const { prompt, code, explanation } = config;
  const text = code ? `${prompt}\n\n${fenced(code.language, code.text)}` : prompt;
  const why = explanation ? `####${escapeText(explanation)}` : '';
  return `[markdown]${escapeGift(text)} {${answers}${why}}`;
}

/** A fence that the code itself does not hold. */
function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[`\s]/g, ' ').trim()}\n${code}\n${fence}`;
}

/** "/" stands between categories, and "//" for itself. */
function category(title: OutDeck['title'], section: string): string {
  const names = [title, section].filter((name) => name.trim() !== '');
  const path = names.map((name) => name.replace(/\s+/g, ' ').trim().replaceAll('/', '//'));
  return `$CATEGORY: $course$/top/${[...new Set(path)].join('/')}`;
}
