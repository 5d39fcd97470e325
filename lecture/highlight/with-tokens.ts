import type { ActivityConfig } from '@/domain/activity';
import { highlightCode } from './highlight-code';

/** The config with its code block's tokens made anew; unchanged when it has no code. */
export async function withTokens<Config extends ActivityConfig>(config: Config): Promise<Config> {
  if (!config.code) return config;
  const { language, text } = config.code;
  return { ...config, code: { language, text, tokens: await highlightCode(language, text) } };
}
