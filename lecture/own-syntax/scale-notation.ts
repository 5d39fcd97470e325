import { type ScaleConfig, scaleRules } from '@/activities/scale/rules';
import type { Notation } from './notation';
import type { Passage } from './passage';
import { readItem, writeItem } from './plain-item';
import { readValue, writeValue } from './quoted';
import { sharedConfig } from './shared-config';

const { low: LOW, high: HIGH } = scaleRules.blank();

/** `Scale:` with a list of statements. */
export const scaleNotation: Notation<ScaleConfig> = {
  read,
  label: () => 'Scale',
  writeList: ({ statements }) => statements.flatMap(writeItem),
  writeAttributes: ({ statements, low, high }) => [
    ...(statements.length === 0 ? ['Statements: none'] : []),
    ...(low === LOW ? [] : [`From: ${writeValue(low)}`]),
    ...(high === HIGH ? [] : [`To: ${writeValue(high)}`]),
  ],
};

/** A heading "Scale: 1 to 100" asks nothing: there must be statements. */
function read(passage: Passage): ReturnType<Notation<ScaleConfig>['read']> {
  const shared = sharedConfig(passage);
  const { list, attributes } = passage;
  const { from, to, statements } = attributes.own ?? {};
  if (!shared || (!list && statements === undefined)) return null;
  return {
    config: {
      ...shared,
      statements: list?.items.map(readItem) ?? [],
      low: from === undefined ? LOW : readValue(from),
      high: to === undefined ? HIGH : readValue(to),
    },
    reason: 'Your notes have this as “Scale:”.',
  };
}
