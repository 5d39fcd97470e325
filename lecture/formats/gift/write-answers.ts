import type { ChoiceConfig } from '@/activities/choice/rules';
import type { MatchConfig } from '@/activities/match/rules';
import type { NumericConfig } from '@/activities/numeric/rules';
import type { TextConfig } from '@/activities/text/rules';
import { behind, type Fitted, type Writers } from '../fit-deck';
import { escapeGift, escapeText } from './escapes';

const ARROW = '->';

/** What stands between the braces of a question, by type. */
export const giftAnswers: Writers<string> = { choice, numeric, text, match };

function choice(config: ChoiceConfig): Fitted<string> {
  const { choices, correct, several, output } = config;
  if (!correct) return { leftOut: 'It has no right answer, and Moodle takes no polls.' };
  if (choices.length < 2) return { leftOut: 'It has fewer than two answers.' };
  const remarks = [
    ...(output ? ['Its answers are no longer set like code.'] : []),
    ...behind(config, 'points'),
  ];
  if (isTrueFalse(config)) return { out: correct[0] === 0 ? 'TRUE' : 'FALSE', remarks };
  // Moodle takes "=" together with "->" for pairs, and "=" everywhere for a short answer.
  const single =
    !several &&
    new Set(correct).size < choices.length &&
    !choices.some((option) => option.includes(ARROW));
  if (single) {
    const sign = (at: number) => (correct.includes(at) ? '=' : '~');
    return { out: choices.map((text, at) => `${sign(at)}${escapeText(text)}`).join(' '), remarks };
  }
  const more = several ? [] : ['Several answers can be chosen there; here, one.'];
  return { out: weighted(config, correct), remarks: [...remarks, ...more] };
}

/** Words have no format, and "*" stands for anything in them. */
const wordsText = (text: string) =>
  `${text.startsWith('%') ? '%100%' : ''}${escapeGift(text.replaceAll('*', '\\*'))}`;

/** Right answers share 100 %; a wrong one takes as much as a right one gives, as it does here. */
function weighted({ choices }: ChoiceConfig, correct: number[]): string {
  const share = Number((100 / new Set(correct).size).toFixed(5));
  const weight = (at: number) => (correct.includes(at) ? share : -share);
  return choices.map((text, at) => `~%${weight(at)}%${escapeText(text)}`).join(' ');
}

function isTrueFalse({ choices, correct, several }: ChoiceConfig): boolean {
  const [first, second, ...more] = choices;
  const plain = first === 'True' && second === 'False' && more.length === 0;
  return plain && !several && correct?.length === 1;
}

function numeric(config: NumericConfig): Fitted<string> {
  const { correct, tolerance, unit, reach } = config;
  if (correct === null) return { leftOut: 'Nobody knows its answer, and Moodle wants one.' };
  return {
    out: `#${correct}:${tolerance}`,
    remarks: [
      ...(unit ? [`Its unit “${unit}” stays behind: say it in the question.`] : []),
      ...(reach === null ? [] : ['There are no points for being nearly right.']),
      ...behind(config, 'points'),
    ],
  };
}

function text(config: TextConfig): Fitted<string> {
  const { mode, accepted } = config;
  if (mode === 'cloud') return { leftOut: 'Moodle has no word clouds.' };
  const points = behind(config, 'points');
  if (mode === 'wall') return { out: '', remarks: ['It becomes an essay.', ...points] };
  if (accepted.length === 0) return { leftOut: 'It has no right answer yet.' };
  if (accepted.some((answer) => answer.includes(ARROW))) {
    return { leftOut: 'GIFT takes “->” in an answer for a pair.' };
  }
  return {
    out: accepted.map((answer) => `=${wordsText(answer)}`).join(' '),
    remarks: [...strictness(config), ...points],
  };
}

function strictness({ caseMatters, typos, accentsMatter }: TextConfig): string[] {
  return [
    ...(caseMatters ? ['Capitals make no difference there.'] : []),
    ...(typos || !accentsMatter ? ['Typos and accents are not forgiven there.'] : []),
  ];
}

function match(config: MatchConfig): Fitted<string> {
  const { pairs, extra } = config;
  if (pairs.length < 2) return { leftOut: 'It has fewer than two pairs.' };
  if (pairs.some(({ item }) => item.includes(ARROW))) {
    return { leftOut: 'GIFT cannot hold “->” in a pair.' };
  }
  const sides = [...pairs, ...extra.map((target) => ({ item: '', target }))];
  const written = sides.map(
    ({ item, target }) => `=${item === '' ? '' : escapeText(item)} ${ARROW} ${escapeText(target)}`,
  );
  return { out: written.join(' '), remarks: behind(config, 'points') };
}
