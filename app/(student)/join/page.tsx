import type { Metadata } from 'next';
import { PhoneAtAddress } from '../phone/phone-at-address';

export const metadata: Metadata = { title: 'Join' };

export default function JoinPage() {
  return <PhoneAtAddress hasCode={false} />;
}
