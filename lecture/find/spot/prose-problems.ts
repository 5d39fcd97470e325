import { sentences } from '../../text/sentences';
import { MAX_EXPLANATION, type ProblemEntry, readEntry } from './problem-entry';

/** "First, … Second, …", "Erstens …": each begins another problem. */
const ORDINAL =
  /^(?:and |und |et |y )?(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth|finally|also|erstens|zweitens|drittens|viertens|außerdem|schließlich|premièrement|d['’]abord|deuxièmement|ensuite|troisièmement|enfin|primero|en primer lugar|segundo|en segundo lugar|tercero|además|por último)[,:]?\s+/iu;
const MOST = 10;
const LONGEST = 1200;

/** A solution in running text → its problems, as many as the question says there are. */
export function proseProblems(text: string, count: number | null): ProblemEntry[] {
  if (text.length > LONGEST) return [];
  const all = sentences(text).map((sentence) => sentence.text);
  const ordinals = all.filter((sentence) => ORDINAL.test(sentence)).length;
  const groups =
    ordinals >= 2 ? byOrdinals(all) : all.length === count ? all.map((one) => [one]) : null;
  const parts = groups ?? (count === null || count === 1 ? [all] : []);
  return parts.slice(0, MOST).flatMap(([first = '', ...rest]) => {
    const entry = readEntry(first.replace(ORDINAL, ''));
    if (!entry) return [];
    const why = [entry.explanation ?? '', ...rest].join(' ').trim().slice(0, MAX_EXPLANATION);
    return [{ text: entry.text, ...(why === '' ? {} : { explanation: why }) }];
  });
}

function byOrdinals(all: string[]): string[][] {
  const groups: string[][] = [];
  for (const sentence of all) {
    if (ORDINAL.test(sentence)) groups.push([sentence]);
    else groups.at(-1)?.push(sentence);
  }
  return groups;
}
