'use client';

import type { OrderConfig } from './config';
import { ItemFields } from './item-fields';
import { ProgramFields } from './program-fields';

type Props = { config: OrderConfig; onChange: (config: OrderConfig) => void };

/** The items, or the lines of a program, in the right order; phones get them shuffled. */
export function OrderEditor({ config, onChange }: Props) {
  const { items, program } = config;
  if (program) return <ProgramFields config={config} program={program} onChange={onChange} />;
  return (
    <ItemFields items={items} onChange={(changed) => onChange({ ...config, items: changed })} />
  );
}
