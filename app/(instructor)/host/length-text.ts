import { secondsText } from '@/components/ui/seconds-text';

/** 30 → "30 s", 90 → "1:30 min". */
export function lengthText(seconds: number): string {
  return `${secondsText(seconds)} ${seconds < 60 ? 's' : 'min'}`;
}
