import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Phone } from '../../phone/phone';
import { isWholeCode } from '../../whole-code';

export const metadata: Metadata = { title: 'In the lecture' };

type Props = { params: Promise<{ code: string }> };

export default async function PlayPage({ params }: Props) {
  const { code } = await params;
  if (!isWholeCode(code)) redirect('/join');
  return <Phone code={code} />;
}
