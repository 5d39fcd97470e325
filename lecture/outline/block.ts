/** 1-based lines of the notes, both included. */
export type Span = { line: number; lineEnd: number };

export type Heading = Span & { kind: 'heading'; level: number; text: string };
/** `line` and `lineEnd` include the fences; `lines` do not. `info`: all that the fence says. */
export type Code = Span & {
  kind: 'code';
  language: string;
  info: string;
  lines: string[];
  fenced: boolean;
};
/** `lines` without their quote marks: scan them again for what the quote holds. */
export type Quote = Span & { kind: 'quote'; lines: string[] };
/** `lines` without indent and marker; from the index `lazyFrom` on they were not indented. */
export type Item = Span & { marker: string; lines: string[]; lazyFrom?: number };
export type List = Span & { kind: 'list'; ordered: boolean; items: Item[] };
export type Paragraph = Span & { kind: 'paragraph'; lines: string[] };
export type Table = Span & { kind: 'table'; rows: string[][] };
/** One line that starts with an HTML tag. */
export type Html = Span & { kind: 'html'; text: string };
export type Comment = Span & { kind: 'comment'; text: string };
export type Rule = Span & { kind: 'rule' };

/** What notes are made of, as far as finding questions in them needs it. */
export type Block = Heading | Code | Quote | List | Paragraph | Table | Html | Comment | Rule;
