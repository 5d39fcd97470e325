import { Fragment, type ReactNode } from 'react';
import { Formula } from './formula';
import { type Inline, parseProse } from './prose-tree';

/** Inline Markdown as elements: code, bold, italic, formulas. Never raw HTML. */
export function Prose({ text }: { text: string }) {
  return <>{render(parseProse(text))}</>;
}

/** The same in paragraphs: a blank line begins a new one. */
export function ProseParagraphs({ text, className }: { text: string; className?: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
      <p className={className} key={index}>
        <Prose text={paragraph} />
      </p>
    ));
}

function render(nodes: Inline[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other identity
  return nodes.map((node, index) => <Fragment key={index}>{renderOne(node)}</Fragment>);
}

function renderOne(node: Inline): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return <code>{node.text}</code>;
    case 'strong':
      return <strong>{render(node.children)}</strong>;
    case 'formula':
      return <Formula text={node.text}>{render(node.children)}</Formula>;
    case 'em':
      return <em>{render(node.children)}</em>;
  }
}
