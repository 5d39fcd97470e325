import { indexAt } from '../../outline/index-at';
import { type Attributes, type HtmlToken, readTokens } from './read-tokens';

/** `line`, 1-based: where it begins. `holdsSlides`: a section stands in it, and not aside. */
export type HtmlElement = {
  kind: 'element';
  name: string;
  attributes: Attributes;
  inside: HtmlNode[];
  line: number;
  holdsSlides: boolean;
};
export type HtmlNode = HtmlElement | { kind: 'text'; text: string; line: number };

/** No slide is nested deeper; what is, stands beside what holds it. */
const DEEPEST = 80;
/** The elements of many hundred slides; what comes behind is not read. */
const MOST_ELEMENTS = 300_000;

const EMPTY =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|basefont|bgsound|frame|keygen)$/;
/** Begins a block, and so ends a paragraph that was left open. */
const ENDS_PARAGRAPH =
  /^(?:address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|main|menu|nav|ol|p|pre|section|summary|table|ul)$/;
/** What a tag ends that was left open, and what it does not look beyond. */
const ENDS: [tag: RegExp, ended: RegExp, within: RegExp][] = [
  [/^li$/, /^li$/, /^(?:ul|ol|menu|section)$/],
  [/^d[td]$/, /^d[td]$/, /^(?:dl|section)$/],
  [/^t[dh]$/, /^t[dh]$/, /^(?:table|section)$/],
  [/^tr$/, /^(?:tr|t[dh])$/, /^(?:table|section)$/],
  [/^(?:thead|tbody|tfoot)$/, /^(?:thead|tbody|tfoot|tr|t[dh])$/, /^(?:table|section)$/],
  [ENDS_PARAGRAPH, /^p$/, /^(?:section|div|li|td|th|blockquote|table|button|aside|figure)$/],
];

/** HTML → its elements, with all that is left open, crossed or nested without end put in order. */
export function htmlTree(html: string): HtmlElement {
  const lineAt = lineFinder(html);
  const tree = new Tree();
  for (const token of readTokens(html)) {
    if (!tree.add(token, lineAt(token.at))) break;
  }
  return tree.root;
}

function lineFinder(html: string): (at: number) => number {
  const starts = [{ line: 0 }];
  for (let at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1)) {
    starts.push({ line: at + 1 });
  }
  return (at) => indexAt(starts, at) + 1;
}

class Tree {
  readonly root = element('', new Map(), 1);
  private readonly open = [this.root];
  /** Elements that are open and too deep to hold anything. */
  private tooDeep = 0;
  private elements = 0;

  /** False when nothing more is read. */
  add(token: HtmlToken, line: number): boolean {
    if (token.kind === 'text') this.top().inside.push({ kind: 'text', text: token.text, line });
    else if (token.kind === 'close') this.close(token.name);
    else this.start(token, line);
    return this.elements < MOST_ELEMENTS;
  }

  private top(): HtmlElement {
    return this.open.at(-1) ?? this.root;
  }

  private start({ name, attributes, closed }: HtmlToken & { kind: 'open' }, line: number): void {
    this.elements++;
    if (this.tooDeep === 0) for (const rule of ENDS) if (rule[0].test(name)) this.end(rule);
    const added = element(name, attributes, line);
    this.top().inside.push(added);
    if (name === 'section' && !this.open.some((one) => one.name === 'aside')) this.markSlides();
    if (EMPTY.test(name) || (closed && this.isForeign(name))) return;
    if (this.open.length < DEEPEST) this.open.push(added);
    else this.tooDeep++;
  }

  private markSlides(): void {
    for (const holder of this.open) holder.holdsSlides = true;
  }

  /** Only drawings and formulas may say `<path/>`. */
  private isForeign(name: string): boolean {
    return (
      name === 'svg' || name === 'math' || this.open.some((one) => /^(?:svg|math)$/.test(one.name))
    );
  }

  private end([, ended, within]: (typeof ENDS)[number]): void {
    for (let at = this.open.length - 1; at > 0; at--) {
      const name = this.open[at]?.name ?? '';
      if (ended.test(name)) this.open.length = at;
      else if (within.test(name)) return;
    }
  }

  /** A tag that closes nothing is nothing; none but its own closes a slide. */
  private close(name: string): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    for (let at = this.open.length - 1; at > 0; at--) {
      const open = this.open[at]?.name;
      if (open === name) {
        this.open.length = at;
        return;
      }
      if (open === 'section' && name !== 'body' && name !== 'html') return;
    }
  }
}

const element = (name: string, attributes: Attributes, line: number): HtmlElement => ({
  ...{ kind: 'element', name, attributes, inside: [], line, holdsSlides: false },
});
