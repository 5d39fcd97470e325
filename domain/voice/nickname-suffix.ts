import { NICKNAME_MAX } from '../nickname';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const LAST = 60;

/**
 * What a taken nickname may become, best first: "Ebba 2", "Ebba 3" … A long one is cut so that the
 * number fits into what a nickname may hold.
 */
export function suffixedNicknames(nickname: string): string[] {
  const letters = [...graphemes.segment(nickname)].map(({ segment }) => segment);
  return Array.from({ length: LAST - 1 }, (_, index) => {
    const suffix = ` ${index + 2}`;
    return (
      letters
        .slice(0, NICKNAME_MAX - suffix.length)
        .join('')
        .trimEnd() + suffix
    );
  });
}
