import type { ThemeRegistrationRaw } from 'shiki/core';
import type { CodeTokenKind } from '@/domain/code-block';

/** TextMate scopes → our kinds. The most specific scope wins, whatever the order. */
const SCOPES: Record<CodeTokenKind, string[]> = {
  '': ['string.unquoted.argument'],
  k: [
    'keyword',
    'storage',
    'entity.name.tag',
    'support.type.property-name.json',
    'support.type.property-name.toml',
    'variable.language',
    'constant.language',
    'markup.deleted',
    'markup.heading',
    'keyword.operator.logical.python',
    'keyword.operator.expression',
    'keyword.operator.new',
    'keyword.operator.word',
    'punctuation.support.type.property-name',
  ],
  s: ['string', 'punctuation.definition.string', 'markup.inserted', 'markup.inline.raw'],
  n: [
    'constant.numeric',
    'constant.other',
    'constant.character',
    'support.constant',
    'keyword.other.unit',
  ],
  f: [
    'entity.name.function',
    'support.function',
    'entity.name.type',
    'entity.other.attribute-name',
    'entity.name.class',
  ],
  c: ['comment', 'punctuation.definition.comment', 'meta.diff.header', 'meta.diff.range'],
  p: ['punctuation', 'keyword.operator', 'meta.brace', 'storage.type.function.arrow'],
};

/** A theme can only give colours, so each kind is a colour of its own. */
const COLOURS: Record<CodeTokenKind, string> = {
  '': '#000000',
  k: '#000001',
  s: '#000002',
  n: '#000003',
  f: '#000004',
  c: '#000005',
  p: '#000006',
};

const kinds = new Map(Object.entries(COLOURS).map(([kind, colour]) => [colour, kind]));

export const tokenTheme: ThemeRegistrationRaw = {
  name: 'lectern-kinds',
  type: 'light',
  fg: COLOURS[''],
  bg: '#FFFFFF',
  settings: Object.entries(SCOPES).map(([kind, scope]) => ({
    scope,
    settings: { foreground: COLOURS[kind as CodeTokenKind] },
  })),
};

export function kindOf(colour: string | undefined): CodeTokenKind {
  return (kinds.get(colour?.toUpperCase() ?? '') ?? '') as CodeTokenKind;
}
