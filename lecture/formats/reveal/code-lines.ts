import { findElement, isElement } from '../html/html-queries';
import type { HtmlElement, HtmlNode } from '../html/html-tree';
import { longestRun } from './longest-run';
import { type PlacedLine, together } from './placed-line';

const NO_LANGUAGE =
  /^(?:hljs|sourceCode|numberSource|code-overflow-\w+|cell-code|fragment|r-\w+|line-numbers|no\w*|stretch|code-wrapper|small\w*|has-.*|code-with-copy|default|fade-.*|(?:language|lang)-)$/;

/**
 * A code block → a fence with its language and steps; its code keeps its lines. `given`: the steps
 * that something around it names, as Quarto does.
 */
export function codeLines(pre: HtmlElement, given: string | undefined): PlacedLine[] {
  const code = findElement(pre, ({ name }) => name === 'code');
  const lines = trimmed(
    codeText(code ?? pre)
      .replace(/\t/g, '    ')
      .split('\n'),
    code ?? pre,
  );
  if (!lines.some((line) => line.trim() !== '')) return [];
  const steps = stepsOf(numbersOf(code) ?? numbersOf(pre) ?? given ?? '');
  const language = languageOf(code) || languageOf(pre);
  const fence = '`'.repeat(Math.max(2, longestRun(lines.join('\n'))) + 1);
  const info = [language, steps].filter((word) => word !== '').join(' ');
  // The code itself stands on the lines that it has in the file.
  return together(Math.max(1, pre.line - 1), [`${fence}${info}`, ...lines, fence], false);
}

/** Also of a script that only keeps the browser from reading the code as HTML. */
function codeText(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  if (node.name === 'style' || node.name === 'aside') return '';
  if (node.name === 'script' && !/template|plain/.test(node.attributes.get('type') ?? ''))
    return '';
  return node.name === 'br' ? '\n' : node.inside.map(codeText).join('');
}

/** Without empty lines at both ends, and without the indent that the slide gives its code. */
function trimmed(lines: string[], { attributes, inside }: HtmlElement): string[] {
  const filled = lines.map((line) => line.trim() !== '');
  const whole = lines.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
  const isTrimmed =
    attributes.has('data-trim') || inside.some((node) => isElement(node) && node.name === 'script');
  if (!isTrimmed) return whole.map((line) => line.trimEnd());
  // What stands behind the tag has no indent that says anything.
  const measured = filled[0] ? whole.slice(1) : whole;
  const indents = measured
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, one) => Math.min(least, one), 200);
  return whole.map((line, at) => {
    const cut = at === 0 && filled[0] ? line.length - line.trimStart().length : indent;
    return line.slice(Math.min(cut, line.length)).trimEnd();
  });
}

function languageOf(element: HtmlElement | undefined): string {
  const classes = (element?.attributes.get('class') ?? '').split(/\s+/);
  const named = classes.map((name) => /^(?:language|lang)-([\w+#.-]{1,40})$/.exec(name)?.[1]);
  const plain = classes.find(
    (name) => /^[a-z][\w+#-]{0,30}$/i.test(name) && !NO_LANGUAGE.test(name),
  );
  return named.find((name) => name !== undefined) ?? plain ?? '';
}

const numbersOf = (element: HtmlElement | undefined) =>
  element?.attributes.get('data-line-numbers') ?? element?.attributes.get('data-code-line-numbers');

/** "1|3-4" → "{1|3-4}", as fences have it; an empty first step shows everything. */
export function stepsOf(numbers: string): string {
  const steps = numbers.replace(/\s+/g, '');
  if (!/^[\d,|-]+$/.test(steps) || !/\d/.test(steps)) return '';
  return `{${steps
    .split('|')
    .map((step) => (step === '' ? 'all' : step))
    .join('|')}}`;
}
