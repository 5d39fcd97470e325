import type { Notes } from '../outline/notes';
import { notations } from '../own-syntax/notations';
import { readPassage } from '../own-syntax/passage';
import type { FindRule, FoundActivity } from './rule';

/** "### Quiz: …" and its like: activities that the lecturer wrote as such (docs/notes-syntax.md). */
export const ownSyntax: FindRule = { name: 'own-syntax', origin: 'written', find };

function find(notes: Notes): FoundActivity[] {
  return notes.blocks.flatMap((block, at) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const passage = readPassage(notes, notes.blocks, at);
    const notation = notations.find(({ labels }) => passage && labels.includes(passage.label));
    const read = passage && notation?.read(passage);
    if (!passage || !notation || !read) return [];
    const { line, lineEnd, code } = passage;
    const place = code ? { codeLine: code.line, codeLineEnd: code.lineEnd } : {};
    return [{ type: notation.type, ...read, line, lineEnd, ...place }];
  });
}
