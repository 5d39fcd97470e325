import type { Metadata } from 'next';
import { PhoneAtAddress } from '../phone/phone-at-address';

export const metadata: Metadata = { title: 'In the lecture' };

/** One page for all codes, drawn once while building: next.config.js leads /play/482913 here. */
export default function PlayPage() {
  return <PhoneAtAddress hasCode />;
}
