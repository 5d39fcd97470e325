/** What has to be read before somebody can answer. */
export type ReadingMatter = {
  prompt: string;
  code?: { text: string } | undefined;
  choices?: string[] | undefined;
  targets?: string[] | undefined;
  distractors?: string[] | undefined;
};

/**
 * Adults read 238 words of English prose a minute, silently: Brysbaert, M., How many words do we
 * read per minute?, Journal of Memory and Language 109, 2019, 104047. In a lecture many read a
 * second language, and a question is read twice, once more to choose: so half of it.
 */
const WORDS_PER_SECOND = 238 / 60 / 2;
/** Ours, from trying it out: a line of code is not read like prose, it is worked out. */
const SECONDS_PER_CODE_LINE = 4;
/** To decide, and to find the place on the phone. */
const THINKING = 10;
const SHORTEST = 15;
const LONGEST = 300;
const STEP = 5;

/** Seconds to answer, for a question that says nothing of its time: a multiple of five. */
export function suggestedSeconds(matter: ReadingMatter): number {
  const { prompt, code, choices = [], targets = [], distractors = [] } = matter;
  const words = [prompt, ...choices, ...targets, ...distractors].reduce(
    (sum, text) => sum + countWords(text),
    0,
  );
  const lines = (code?.text ?? '').split('\n').filter((line) => line.trim() !== '').length;
  const seconds = THINKING + words / WORDS_PER_SECOND + lines * SECONDS_PER_CODE_LINE;
  return Math.min(LONGEST, Math.max(SHORTEST, Math.ceil(seconds / STEP) * STEP));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
