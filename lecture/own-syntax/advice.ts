import type { ActivityConfig } from '@/domain/activity';
import type { Attributes } from './attribute';
import { writeValue } from './quoted';

/** The fields of a config that any question with a right answer may have, as attributes set them. */
export function adviceOf({
  confidence,
  branch,
}: Attributes): Pick<ActivityConfig, 'confidence' | 'branch'> {
  return { ...(confidence && { confidence }), ...(branch && { branch }) };
}

export function writeAdvice({ confidence, branch }: ActivityConfig): string[] {
  return [
    ...(confidence ? ['Confidence: yes'] : []),
    ...(branch ? [`If below: ${branch.below} % -> ${writeValue(branch.to)}`] : []),
  ];
}
