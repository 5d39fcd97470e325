import { isActivityType, rulesOf } from '@/activities/rules';
import { type Refusal, refuse } from '@/domain/refusals';
import { contentHash } from '@/lecture/content-hash';
import { withFormulas } from '@/lecture/formulas/with-formulas';
import { withTokens } from '@/lecture/highlight/with-tokens';
import type { ActivityContent } from '../store/activities';
import { configProblem } from './config-problem';

/** A config of a type, checked by the type's schema and with coloured code. */
export async function checkContent(
  type: string,
  config: unknown,
): Promise<{ ok: true; content: ActivityContent } | Refusal> {
  if (!isActivityType(type)) return refuse('bad-config', `There is no activity type “${type}”.`);
  const rules = rulesOf(type);
  const parsed = rules.config.safeParse(config);
  if (!parsed.success) return refuse('bad-config', configProblem(parsed.error));
  const coloured = withFormulas(await withTokens(parsed.data));
  return {
    ok: true,
    content: {
      type,
      version: rules.version,
      config: coloured,
      contentHash: contentHash(type, coloured),
    },
  };
}
