import type { Code, Item } from '../../outline/block';
import type { Piece } from '../flow/flow';

/** Signs by which teaching plans tell what the lecturer asks from what the class should say. */
const ASKS = /^\s*(?:☝️?|❓|❔|🤔|🙋‍♀️ ?\?)\s*/u;
const SAYS = /^\s*(?:🙋(?:🏻|🏼|🏽|🏾|🏿)?(?:‍[♀♂]️?)?|💡|🗣️?|💬)\s*/u;

/** Items that ask ("☝️ …") get the answer of the item behind them ("🙋 …"). */
export function answeredItems(items: Item[]): Item[] {
  return items.flatMap((item, at) => {
    const [first = '', ...rest] = item.lines;
    if (SAYS.test(first) && ASKS.test(items[at - 1]?.lines[0] ?? '')) return [];
    if (!ASKS.test(first)) return [item];
    const next = items[at + 1];
    const answer = next?.lines[0] ?? '';
    const asked = [first.replace(ASKS, 'Q: '), ...rest.filter((line) => line.trim() !== '')];
    const said = SAYS.test(answer) ? [`→ ${answer.replace(SAYS, '')}`] : [];
    return [{ ...item, lines: [...asked, ...said] }];
  });
}

/** "☝️ …" as the last item, code, and "🙋 …" as the next one: the answer, and the code between. */
export function answerBehindCode(
  items: Item[],
  pieces: Piece[],
  at: number,
): { item: Item; code: Code } | null {
  if (!ASKS.test(items.at(-1)?.lines[0] ?? '')) return null;
  const [code, list] = [pieces[at + 1]?.block, pieces[at + 2]?.block];
  const item = list?.kind === 'list' ? list.items[0] : undefined;
  if (code?.kind !== 'code' || !item || !SAYS.test(item.lines[0] ?? '')) return null;
  return { item, code };
}
