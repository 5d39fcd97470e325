import { type OrderConfig, readProgram, writeProgram } from '@/activities/order/rules';
import type { Notation } from './notation';
import type { Passage } from './passage';
import { readItem, writeItem } from './plain-item';
import { sharedConfig } from './shared-config';

/** `Order:` with a list in the right order; `Program:` with the code, and a list of wrong lines. */
export const orderNotation: Notation<OrderConfig> = {
  read,
  label: ({ program }) => (program ? 'Program' : 'Order'),
  code: ({ code, items, program }) => {
    if (!program) return code;
    if (items.length === 0) return undefined;
    return { language: program.language, text: writeProgram({ items, indents: program.indents }) };
  },
  writeList: ({ items, program }) => (program?.distractors ?? items).flatMap(writeItem),
  writeAttributes: ({ items, program }) => [
    ...(items.length === 0 ? ['Items: none'] : []),
    ...(items.length === 0 && program?.language
      ? [`Language: ${JSON.stringify(program.language)}`]
      : []),
    ...(program?.indentation ? ['Indentation: yes'] : []),
  ],
};

function read(passage: Passage): ReturnType<Notation<OrderConfig>['read']> {
  return passage.label === 'Program' ? readCode(passage) : readList(passage);
}

/** A heading "Order: last week" asks nothing: there must be a list. */
function readList(passage: Passage): ReturnType<Notation<OrderConfig>['read']> {
  const shared = sharedConfig(passage);
  const { list, attributes } = passage;
  if (!shared || (!list && attributes.own?.items === undefined)) return null;
  const items = list?.items.map(readItem) ?? [];
  return {
    config: { ...shared, items, program: null },
    reason: 'Your notes have this as “Order:”.',
  };
}

function readCode(passage: Passage): ReturnType<Notation<OrderConfig>['read']> {
  const shared = sharedConfig(passage);
  const { list, attributes } = passage;
  if (!shared || (!shared.code && attributes.own?.items === undefined)) return null;
  const { code, ...rest } = shared;
  const { items, indents } = readProgram(code?.text ?? '');
  return {
    config: {
      ...rest,
      items,
      program: {
        language: code?.language ?? attributes.language ?? '',
        indents,
        distractors: list?.items.map(readItem) ?? [],
        indentation: /^yes$/i.test(attributes.own?.indentation ?? ''),
      },
    },
    reason: 'Your notes have this as “Program:”.',
  };
}
