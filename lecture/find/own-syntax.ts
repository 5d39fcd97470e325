import type { Notes } from '../outline/notes';
import { notationOf } from '../own-syntax/notations';
import { readPassage } from '../own-syntax/passage';
import { typeOfLabel } from '../own-syntax/words';
import type { FindRule, FoundActivity } from './rule';

/** "### Quiz: …" and its like: activities that the lecturer wrote as such (docs/notes-syntax.md). */
export const ownSyntax: FindRule = { name: 'own-syntax', origin: 'written', find };

function find(notes: Notes): FoundActivity[] {
  return notes.blocks.flatMap((block, at) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const passage = readPassage(notes, notes.blocks, at);
    const type = passage && typeOfLabel(passage.label);
    const read = type && notationOf(type).read(passage);
    if (!passage || !type || !read) return [];
    const { line, lineEnd, code } = passage;
    const place = code ? { codeLine: code.line, codeLineEnd: code.lineEnd } : {};
    return [{ type, ...read, line, lineEnd, ...place }];
  });
}
