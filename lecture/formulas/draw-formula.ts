import katex from 'katex';

/** Longer markup is a formula that fills a screen, or an attempt to. */
const LONGEST_MARKUP = 60_000;

/**
 * TeX → markup (spans, and MathML for screen readers); null for what is no formula. Macros are few
 * and short-lived, nothing links, loads or runs: KaTeX's `trust` stays off.
 */
export function drawFormula(source: string, display: boolean): string | null {
  try {
    const markup = katex.renderToString(source, {
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxSize: 20,
      maxExpand: 200,
    });
    return markup.length <= LONGEST_MARKUP ? markup : null;
  } catch {
    return null;
  }
}
