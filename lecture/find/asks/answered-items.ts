import type { Item } from '../../outline/block';

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
