import { rulesOf } from '@/activities/rules';
import type { DeckItem, Doubt } from '@/domain/deck';
import { contentIds } from '../content-id';
import type { Notes } from '../outline/notes';
import { sectionAt } from '../outline/section-at';
import { readStructure } from '../structure/read-structure';
import { ask } from './ask/ask';
import { chooseDrafts } from './choose';
import { doubtsOf } from './doubts';
import { factsOf } from './facts';
import { freeOf } from './free-of';
import { draftRules } from './rules';
import { wordingOf } from './wording/wording-of';

/** Far more than a lecture has; it bounds the cost for a file of nothing but lists. */
const MOST_ASKED = 600;

export type Drafted = { activities: DeckItem[]; doubts: Doubt[] };

/**
 * Questions that the content of the notes supports, in the order of its lines. Material that an
 * activity of the notes uses already (`found`) gives none: it would tell the answer. `doubts`: what was
 * not asked because the notes contradict themselves.
 */
export function draftActivities(notes: Notes, found: DeckItem[]): Drafted {
  const structure = readStructure(notes);
  const free = freeOf(found);
  const doubts = doubtsOf(structure.measures);
  const materials = Object.values(draftRules).flatMap(({ read }) =>
    read(structure, doubts).flatMap(free),
  );
  const asking = { wording: wordingOf(structure.language), facts: factsOf(structure) };
  const drafts = evenly(materials, MOST_ASKED).flatMap((material) => ask(material, asking));
  const chosen = chooseDrafts(drafts, notes.sections).sort((a, b) => a.line - b.line);
  const idOf = contentIds();
  const known = new Set(found.map(({ id }) => id));
  const activities = chosen.flatMap(
    ({ type, config, material, score: _score, ...place }): DeckItem[] => {
      const parsed = rulesOf(type).config.safeParse(config);
      if (!parsed.success) return [];
      const id = idOf(type, parsed.data);
      if (known.has(id)) return [];
      known.add(id);
      const { rule, reason } = material;
      const section = sectionAt(notes.sections, place.line)?.title ?? '';
      return [
        { id, type, config: parsed.data, origin: 'drafted', ...place, section, rule, reason },
      ];
    },
  );
  return { activities, doubts: doubts.list };
}

/** All of them, or so many spread over the whole. */
function evenly<Each>(all: Each[], most: number): Each[] {
  const every = Math.ceil(all.length / most);
  return every < 2 ? all : all.filter((_, at) => at % every === 0);
}
