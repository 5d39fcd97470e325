import { isElement } from '../html/html-queries';
import type { HtmlElement, HtmlNode } from '../html/html-tree';
import { inlineLine } from './inline-markdown';
import { type PlacedLine, together } from './placed-line';

const PARTS = /^(?:thead|tbody|tfoot)$/;
const COLUMNS_MOST = 24;

/** A table; its first row is its head. What is nested in a cell becomes words of the cell. */
export function tableLines(table: HtmlElement): PlacedLine[] {
  const rows = rowsOf(table.inside)
    .map(cellsOf)
    .filter((row) => row.some((cell) => cell !== ''));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return [];
  // A row alone is no head: nothing would stand below it.
  const [head = [], ...body] = rows.length === 1 ? [[], ...rows] : rows;
  const gaps = Array<string>(width - head.length).fill('');
  const line = rowsOf(table.inside)[0]?.line ?? table.line;
  return together(line, [[...head, ...gaps], Array(width).fill('---'), ...body].map(rowLine));
}

function rowsOf(nodes: HtmlNode[]): HtmlElement[] {
  return nodes.filter(isElement).flatMap((node) => {
    if (node.name === 'tr') return [node];
    return PARTS.test(node.name) ? rowsOf(node.inside) : [];
  });
}

function cellsOf({ inside }: HtmlElement): string[] {
  return inside
    .filter(isElement)
    .filter(({ name }) => name === 'td' || name === 'th')
    .flatMap(({ inside: cell, attributes }) => {
      const span = Math.min(COLUMNS_MOST, Number(attributes.get('colspan') ?? 1) || 1);
      return [inlineLine(cell).replaceAll('|', '\\|'), ...Array(Math.max(0, span - 1)).fill('')];
    })
    .slice(0, COLUMNS_MOST);
}

const rowLine = (cells: string[]) => `| ${cells.join(' | ')} |`;
