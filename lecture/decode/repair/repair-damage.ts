import { type CutTree, cutTree } from './cut-characters';
import { damagePages, onlyIn } from './damage-page';
import { eachRun } from './each-run';
import { type Evidence, gatherEvidence } from './gather-evidence';
import { readRun, type Unit } from './read-run';

export type Repair = { text: string; repaired: string | null; restored: number };

type Trial = { name: string; tree: CutTree; evidence: Evidence };

/** Text that was damaged three times over has been seen; more would be a joke. */
const MOST_ROUNDS = 3;
const trees = new Map<string, CutTree>();

/**
 * Repairs text that was UTF-8, was read as Windows-1252 or Windows-1254 and saved as UTF-8 again,
 * also where the bytes that these pages do not define were dropped: what is left of such a
 * character is completed to the most common one that fits, and `restored` counts these characters.
 * Text without evidence of damage comes back as it is. The number of lines never changes, and the
 * time is linear in the length.
 */
export function repairDamage(text: string): Repair {
  let result: Repair = { text, repaired: null, restored: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = repairOnce(result.text);
    if (next.repaired === null) return result;
    const repaired = result.repaired ?? next.repaired;
    result = { text: next.text, repaired, restored: result.restored + next.restored };
  }
  return result;
}

function repairOnce(text: string): Repair {
  const untouched = { text, repaired: null, restored: 0 };
  if (!/[\u00C2-\u011E]/.test(text)) return untouched;
  const page = likelyPage(text);
  if (page.evidence.extent === 'none') return untouched;
  const fixed = rewrite(text, page);
  return fixed.text === text ? untouched : { ...fixed, repaired: page.name };
}

/** The page whose own letters occur, else the one by which more runs make sense. */
function likelyPage(text: string): Trial {
  const [count1252, count1254] = onlyIn.map((letters) => count(text, letters));
  const [page1252, page1254] = damagePages;
  if ((count1254 ?? 0) > (count1252 ?? 0)) return trial(text, page1254);
  const first = trial(text, page1252);
  if ((count1252 ?? 0) > 0 || first.evidence.runs === 0) return first;
  const second = trial(text, page1254);
  return second.evidence.runs > first.evidence.runs ? second : first;
}

function trial(text: string, page: (typeof damagePages)[number]): Trial {
  const tree = trees.get(page.name) ?? cutTree(page);
  trees.set(page.name, tree);
  return { name: page.name, tree, evidence: gatherEvidence(text, tree) };
}

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

function rewrite(text: string, { tree, evidence: { extent, damagedLines } }: Trial) {
  const pieces: string[] = [];
  let restored = 0;
  let from = 0;
  eachRun(text, (run) => {
    if (!run.bytes || (extent === 'damaged-lines' && !damagedLines(run.line))) return;
    const units = readRun(text, run.from, run.to, tree);
    const mixed = units.some(({ kind }) => kind === 'stray');
    for (const unit of units) {
      // Beside characters that stand for themselves, two bytes that happen to fit prove nothing.
      if (unit.kind === 'stray' || (mixed && unit.to - unit.from < 3)) continue;
      pieces.push(text.slice(from, unit.from), inContext(text, unit));
      restored += unit.restored;
      from = unit.to;
    }
  });
  return { text: [...pieces, text.slice(from)].join(''), restored };
}

/** "voilÃ  que": à ends in the byte of the no-break space, which many programs make a blank. */
function inContext(text: string, unit: Unit): string {
  const blankLost = unit.text === 'Á' && unit.restored > 0 && text[unit.to] === ' ';
  return blankLost && !/[A-Z]/.test(text[unit.from - 1] ?? '') ? 'à' : unit.text;
}
