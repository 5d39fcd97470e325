import './phone.css';
import type { OrderAnswer, OrderPublic } from './config';
import { OwnOrderKeys } from './own-order';
import { OrderResult } from './phone-result';
import { ProgramAnswering } from './program-answering';
import { SequenceAnswering } from './sequence-answering';

type Props = {
  config: OrderPublic;
  disabled: boolean;
  own: OrderAnswer | null;
  onAnswer: (answer: OrderAnswer) => void;
};

function OrderAnswering({ config, own, ...rest }: Props) {
  const { program } = config;
  if (program) {
    return <ProgramAnswering config={config} {...program} own={own} {...rest} />;
  }
  return <SequenceAnswering config={config} own={Array.isArray(own) ? own : null} {...rest} />;
}

export const orderPhone = {
  fills: false,
  isPoster: () => false,
  Answering: OrderAnswering,
  OwnAnswer: OwnOrderKeys,
  Result: OrderResult,
};
