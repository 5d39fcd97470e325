import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { OptionText } from '@/components/ui/option-text';
import { optionLetter } from '@/domain/option-letter';
import { linesOf, placedLines, rightLines, shownItems, spell } from './arrangement';
import type { OrderAnswer, OrderConfig } from './config';
import { longestCorrect } from './scoring';

type Props = { config: OrderConfig; own: OrderAnswer | null };

/** The right order; below it the own one, with what was out of place. */
export function OrderResult({ config, own }: Props) {
  const lines = rightLines(config);
  const code = config.program !== null;
  return (
    <>
      <section className="stack min-w-0 grid-cols-1 gap-2">
        <h2 className="label">The right order</h2>
        <Ordered label="The right order" code={code}>
          {lines.map(({ text, indent }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its position
            <li key={at}>
              <span className="pos">{at + 1}</span>
              <Text text={text} indent={indent} code={code} />
            </li>
          ))}
        </Ordered>
      </section>
      {own !== null && <OwnOrder config={config} own={own} />}
    </>
  );
}

function OwnOrder({ config, own }: { config: OrderConfig; own: OrderAnswer }) {
  const code = config.program !== null;
  const placed = placedLines(shownItems(config), own);
  const stays = longestCorrect(spell(rightLines(config), config), spell(placed, config));
  if (stays.every(Boolean) && placed.length === config.items.length) return null;
  const { lines } = linesOf(own);
  return (
    <section className="stack min-w-0 grid-cols-1 gap-2">
      <h2 className="label">Your order</h2>
      <Ordered label="Your order" code={code}>
        {placed.map(({ text, indent }, at) => (
          <li key={lines[at]}>
            <span className="pos muted">{code ? at + 1 : optionLetter(lines[at] ?? 0)}</span>
            <Text text={text} indent={indent} code={code} />
            {!stays[at] && <Icon name="x" label="out of place" />}
          </li>
        ))}
      </Ordered>
    </section>
  );
}

type OrderedProps = { label: string; code: boolean; children: ReactNode };

/** Lines of a program scroll sideways together, in a box that the keyboard can reach. */
function Ordered({ label, code, children }: OrderedProps) {
  if (!code) return <ol className="ordered">{children}</ol>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
    <section className="scroll min-w-0" aria-label={label} tabIndex={0}>
      <ol className="ordered is-code">{children}</ol>
    </section>
  );
}

type TextProps = { text: string; indent: number; code: boolean };

function Text({ text, indent, code }: TextProps) {
  if (!code) return <OptionText text={text} />;
  return (
    <span className="src">
      {'    '.repeat(indent)}
      {text}
    </span>
  );
}
