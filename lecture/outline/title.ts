import { readLabel } from '../own-syntax/label';
import type { Block } from './block';
import { drawingTitle } from './drawing-title';
import { fileTitle } from './file-title';
import type { FrontMatter } from './front-matter';
import { plainText } from './plain-text';
import { readHeading } from './sections';

/** Headings that say what a part of the notes is for, not what the lecture is about. */
const GENERIC = [
  /^(the |your |my )?(lecture|course|session|class|lesson|workshop|teaching|instructors?'?|teachers?'?|lecturers?'?|speakers?'?|student)? ?(design |teaching )?(philosophy|approach|outline|overview|agenda|notes|plan|planning|schedule|objectives|goals|outcomes|contents|summary|structure|guide|guidelines|materials?|handout|introduction|prerequisites|preparation|timing|timetable|script|conclusion|recap|readme|setup)$/,
  /^(table of contents|contents|toc|learning (objectives|goals|outcomes)|pedagogical approach|introduction|intro|welcome|about( this (lecture|course))?|before (you start|class)|what you will learn|design philosophy)$/,
  /^(gliederung|inhalt(sverzeichnis)?|überblick|ablauf|lernziele|einleitung|einführung|notizen|zeitplan|agenda)$/,
  /^(plan( du cours)?|sommaire|table des matières|objectifs|introduction|notes( de cours)?|aperçu)$/,
  /^(índice|contenidos?|objetivos|introducción|resumen|notas|agenda|esquema)$/,
  /^(part|teil|partie|parte|module?|chapter|unit|section|block) [\divx]+\b.*$/,
  /^(lecture|lesson|session|week|vorlesung|cours|clase|séance) ?\d*$/,
];

/**
 * What the lecture is called: by the front matter; by its first main heading that is about a
 * subject; by the first line of a drawn outline; by the file; else by its first line.
 */
export function readTitle(blocks: Block[], frontMatter: FrontMatter, fileName?: string): string {
  if (frontMatter.title) return plainText(frontMatter.title);
  const [first, second, ...more] = mainHeadings(blocks);
  if (first && !isGeneric(first)) return first;
  return (
    drawnTitle(blocks) ??
    (second && more.length === 0 && !isGeneric(second) ? second : undefined) ??
    fileTitle(fileName) ??
    first ??
    firstLine(blocks) ??
    'Untitled lecture'
  );
}

/** The titles of the first few headings of the highest level that occurs; "Quiz: …" is none. */
function mainHeadings(blocks: Block[]): string[] {
  const headings = blocks
    .filter((block) => block.kind === 'heading')
    .filter(({ text }) => !readLabel(text)?.prompt);
  const top = headings.reduce((least, { level }) => Math.min(least, level), 6);
  const main = headings.filter(({ level }) => level === top).slice(0, 3);
  return main.map((heading) => readHeading(heading).title);
}

function isGeneric(title: string): boolean {
  const text = title
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[\d.)]+\s+|[\s:.!]+$/g, '');
  return text === '' || GENERIC.some((pattern) => pattern.test(text));
}

/** The head of the first drawing that stands under a heading such as "Lecture outline". */
function drawnTitle(blocks: Block[]): string | undefined {
  let underOutline = false;
  for (const block of blocks) {
    if (block.kind === 'heading')
      underOutline = /outline|agenda|overview|plan|schedule/i.test(block.text);
    if (block.kind !== 'code' || !underOutline) continue;
    const title = drawingTitle(block.lines);
    if (title && !isGeneric(title)) return title;
  }
  return undefined;
}

function firstLine(blocks: Block[]): string | undefined {
  const block = blocks.find(({ kind }) => kind === 'paragraph');
  const line = block?.kind === 'paragraph' ? plainText(block.lines[0] ?? '') : '';
  return line !== '' && line.length <= 80 ? line : undefined;
}
