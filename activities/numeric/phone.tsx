import './phone.css';
import { OwnWords } from '@/components/ui/own-words';
import { sayQuantity } from '@/domain/say-number';
import { NumericAnswering } from './answering';
import { NumericResult } from './phone-result';
import type { NumericPublic } from './rules';

type OwnProps = { config: NumericPublic; own: number };

function OwnEstimate({ config, own }: OwnProps) {
  return <OwnWords>{sayQuantity(own, config.unit)}</OwnWords>;
}

export const numericPhone = {
  fills: false,
  isPoster: () => false,
  Answering: NumericAnswering,
  OwnAnswer: OwnEstimate,
  Result: NumericResult,
};
