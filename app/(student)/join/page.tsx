import type { Metadata } from 'next';
import { Phone } from '../phone/phone';

export const metadata: Metadata = { title: 'Join' };

export default function JoinPage() {
  return <Phone code={null} />;
}
