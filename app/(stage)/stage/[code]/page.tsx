import { sessionCode } from '@/domain/ids';
import { Stage } from '../../stage';
import { UnknownCode } from '../../unknown-code';

type Props = { params: Promise<{ code: string }> };

export default async function StagePage({ params }: Props) {
  const { code } = await params;
  const parsed = sessionCode.safeParse(code.replace(/\s|%20/g, ''));
  return parsed.success ? <Stage code={parsed.data} /> : <UnknownCode code={code} />;
}
