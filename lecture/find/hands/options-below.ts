import type { Block, Item, List } from '../../outline/block';
import { isDirection, withoutDirections } from '../../outline/stage-directions';
import { isOptionList } from '../options/option-list';

const LONGEST_OPTION = 200;
/** Lists below a question are often what the lecturer does next. */
const INSTRUCTION =
  /^(?:then |now |next,? )?(?:explain|show|wait|point|note|remind|discuss|draw|open|run|ask|let|give|tell|introduce|mention|count|write|demo(?:nstrate)?|walk|compare|highlight|switch|go|take|use|have|start|stop|repeat|emphasi[sz]e|if |when |most |expect|follow)\b/i;

/** `lettered`: options that may have a key, as those of any question. */
export type OptionsBelow = { list: List; choices: string[]; lettered: boolean };

/** The list directly below a question, when its items can be options: two to ten short ones. */
export function optionsBelow(after: Block[]): OptionsBelow | null {
  const list = after.find((block) => !isDirection(block));
  if (list?.kind !== 'list' || list.items.length < 2 || list.items.length > 10) return null;
  const choices = list.items.map(optionText);
  if (choices.some((choice) => choice === '' || choice.length > LONGEST_OPTION)) return null;
  if (choices.some((choice) => choice.endsWith('?'))) return null;
  const instructions = choices.filter((choice) => INSTRUCTION.test(choice)).length;
  return instructions * 2 >= choices.length
    ? null
    : { list, choices, lettered: isOptionList(list) };
}

/** An option is one line, without a check box, the letter of an option, or a direction. */
function optionText({ lines }: Item): string {
  if (lines.slice(1).some((line) => line.trim() !== '')) return '';
  return withoutDirections(lines[0] ?? '')
    .trim()
    .replace(/^\[[ xX]\]\s+/, '')
    .replace(/^(?:\*\*)?\(?[A-J][.)]\)?(?:\*\*)?\s+/, '')
    .trim();
}
