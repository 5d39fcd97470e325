import type { ActivityConfig } from '@/domain/activity';
import type { CodeTokens } from '@/domain/code-block';
import { highlightCode } from './highlight-code';

/** `fixed`: the code block without its problems; `tokens` are of that. */
type Coded = ActivityConfig & { fixed?: string; tokens?: CodeTokens };

/**
 * The config with the tokens of its code block, and of the repaired code, made anew; unchanged when
 * it has no code.
 */
export async function withTokens<Config extends Coded>(config: Config): Promise<Config> {
  if (!config.code) return config;
  const { language, text } = config.code;
  const { fixed, tokens: _old, ...rest } = config;
  const code = { language, text, tokens: await highlightCode(language, text) };
  const repaired =
    fixed === undefined ? {} : { fixed, tokens: await highlightCode(language, fixed) };
  return { ...rest, code, ...repaired } as Config;
}
