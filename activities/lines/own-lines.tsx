import { OwnWords } from '@/components/ui/own-words';
import { sayMarks } from './say-marks';

/** The marks that were sent, in words. */
export function OwnLines({ own }: { own: number[] }) {
  return <OwnWords>{sayMarks(own)}</OwnWords>;
}
