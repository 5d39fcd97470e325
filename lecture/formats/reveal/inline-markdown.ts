import { findElement, hasClass, rawTextOf, textOf } from '../html/html-queries';
import type { HtmlElement, HtmlNode } from '../html/html-tree';
import { formula, withFormulas } from './formula-text';
import { isNotes } from './is-notes';
import { longestRun } from './longest-run';
import { isUnseen } from './unseen';

const MARKS: Record<string, string> = { strong: '**', b: '**', em: '*', i: '*' };
const CODE = /^(?:code|kbd|samp|tt)$/;
const WORD = /[\p{L}\p{N}]/u;

/** `marked`: marks of emphasis stand around it. */
type Part = { text: string; mark: string };

/** Inline HTML → inline Markdown, one line for each line that the HTML breaks. */
export function inlineLines(nodes: HtmlNode[]): string[] {
  return joined(nodes.flatMap((node) => partsOf(node, '')))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

export const inlineLine = (nodes: HtmlNode[]): string => inlineLines(nodes).join(' ');

/** Emphasis within a word would show its marks, so it is left out there. */
function joined(parts: Part[]): string {
  let out = '';
  for (const [at, { text, mark }] of parts.entries()) {
    const inside = text.trim();
    const touches =
      (/^\S/.test(text) && WORD.test(out.at(-1) ?? '')) ||
      (/\S$/.test(text) && WORD.test(parts[at + 1]?.text[0] ?? ''));
    out +=
      mark === '' || inside === '' || touches || inside.includes('\n')
        ? text
        : text.replace(inside, () => `${mark}${inside}${mark}`);
  }
  return out;
}

function partsOf(node: HtmlNode, around: string): Part[] {
  if (node.kind === 'text') return [plain(withFormulas(node.text.replace(/\s+/g, ' ')))];
  if (isNotes(node)) return [];
  if (isUnseen(node)) return scriptFormula(node);
  const special = specialText(node);
  if (special !== null) return [plain(special)];
  const mark = MARKS[node.name] ?? '';
  if (mark === '' || around.includes(mark[0] ?? '')) {
    return node.inside.flatMap((inner) => partsOf(inner, around));
  }
  return [{ text: joined(node.inside.flatMap((inner) => partsOf(inner, mark))), mark }];
}

const plain = (text: string): Part => ({ text, mark: '' });

function specialText(node: HtmlElement): string | null {
  const { name, attributes } = node;
  if (name === 'br') return '\n';
  if (name === 'img') return imageText(node);
  if (name === 'input') return boxText(node);
  if (name === 'sub' || name === 'sup') return smallText(textOf(node), name);
  if (name === 'math' || hasClass(node, 'katex', 'katex-display')) return renderedFormula(node);
  if (CODE.test(name)) return codeSpan(textOf(node));
  return name === 'q' ? `“${inlineLine(node.inside)}”` : attributes.has('hidden') ? '' : null;
}

function imageText({ attributes }: HtmlElement): string {
  const source = attributes.get('data-src') ?? attributes.get('src') ?? '';
  const words = (attributes.get('alt') ?? '').replace(/[[\]\s]+/g, ' ').trim();
  return source === '' ? words : `![${words}](${imageSource(source)})`;
}

/** A picture that is written into the file is named only: it has no place that could be looked up. */
function imageSource(source: string): string {
  const clean = source.trim().replace(/[\s()<>]/g, (character) => encodeURIComponent(character));
  return /^data:/i.test(clean) ? 'embedded' : clean.slice(0, 2000).replace(/[()]/g, '');
}

function boxText({ attributes }: HtmlElement): string {
  if (attributes.get('type')?.toLowerCase() !== 'checkbox') return '';
  return attributes.has('checked') ? '[x] ' : '[ ] ';
}

const SMALL = { sub: '₀₁₂₃₄₅₆₇₈₉₊₋', sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻' };

function smallText(text: string, name: 'sub' | 'sup'): string {
  const digits = text.trim().replaceAll('−', '-');
  if (!/^[\d+-]+$/.test(digits)) return name === 'sup' ? `^${digits}` : `_${digits}`;
  return [...digits].map((digit) => SMALL[name][`0123456789+-`.indexOf(digit)]).join('');
}

/** A span of code whose marks it does not hold. */
export function codeSpan(code: string): string {
  const text = code.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const longest = longestRun(text);
  const marks = '`'.repeat(longest + 1);
  return longest > 0 ? `${marks} ${text} ${marks}` : `${marks}${text}${marks}`;
}

/** The TeX that a drawn formula was made from. */
function renderedFormula(node: HtmlElement): string {
  const source = findElement(node, ({ name, attributes }) => {
    return name === 'annotation' && /tex/i.test(attributes.get('encoding') ?? '');
  });
  const display = node.attributes.get('display') === 'block' || hasClass(node, 'katex-display');
  return source ? formula(textOf(source), display) : inlineWords(node);
}

const inlineWords = (node: HtmlElement) => node.inside.map(textOf).join('').replace(/\s+/g, ' ');

/** MathJax 2 keeps its formulas in scripts, which are read and never run. */
function scriptFormula(node: HtmlElement): Part[] {
  const type = node.name === 'script' ? (node.attributes.get('type') ?? '') : '';
  if (!/^math\/tex/i.test(type)) return [];
  return [plain(formula(rawTextOf(node), /mode=display/i.test(type)))];
}
