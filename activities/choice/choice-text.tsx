import './output.css';
import { OptionText, optionTextClass } from '@/components/ui/option-text';

type Place = Parameters<typeof optionTextClass>[1];
type Props = { text: string; output?: true };

/** The text of an option; where the options are outputs, every blank and line of it is kept. */
export function ChoiceText({ text, output }: Props) {
  return output ? <span className="out">{text}</span> : <OptionText text={text} />;
}

/** The class of the box around it: outputs are set like code, by their longest line. */
export function choiceTextClass(
  text: string,
  place: Place,
  choices: readonly string[],
  output?: true,
): string {
  if (!output) return optionTextClass(text, place, choices);
  return optionTextClass(asCode(text), place, choices.map(asCode));
}

function asCode(text: string): string {
  const longest = text
    .split('\n')
    .reduce((most, line) => (line.length > most.length ? line : most), '-');
  return `\`${longest.replaceAll('`', "'").trim() || '-'}\``;
}
