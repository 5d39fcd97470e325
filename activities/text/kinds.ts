import type { ActivityConfig, AnswerGroup } from '@/domain/activity';
import { carriedFields } from '@/domain/carried-fields';
import type { TextMode } from './config';
import { type TextConfig, textRules } from './rules';

const LENGTHS: Record<TextMode, number> = { answer: 100, cloud: 30, wall: 200 };

const ofMode = (mode: TextMode) => ({
  is: (config: TextConfig) => config.mode === mode,
  fresh: (): TextConfig => ({
    ...textRules.blank(),
    ...{ mode, length: LENGTHS[mode] },
    seconds: mode === 'answer' ? 45 : null,
  }),
  from: (config: ActivityConfig): TextConfig => ({
    ...textRules.blank(),
    ...carriedFields(config),
    ...{ mode, length: LENGTHS[mode] },
  }),
});

export const textKinds = [
  {
    ...{ id: 'text', text: 'Short answer', hint: 'A few words, compared with what you accept' },
    icon: 'pencil',
    ...ofMode('answer'),
  },
  {
    ...{ id: 'cloud', text: 'Word cloud', hint: 'A word from everybody, larger the more often' },
    icon: 'cloud',
    ...ofMode('cloud'),
  },
  {
    ...{ id: 'wall', text: 'Wall', hint: 'A sentence from everybody, one below the other' },
    icon: 'message',
    ...ofMode('wall'),
  },
] as const;

/** What is worth saving: accepted answers that say something. */
export function tidyText(config: TextConfig): TextConfig {
  const accepted = config.mode === 'answer' ? config.accepted : [];
  return { ...config, accepted: accepted.filter((text) => text.trim() !== '') };
}

const SAMPLES = ['curious', 'tired', 'coffee', 'ready', 'lost', 'fine', 'hungry', 'awake'];

/** Made-up answers for the preview of the result. */
export function sampleTexts({ accepted, length }: TextConfig): AnswerGroup<string>[] {
  const right = accepted.slice(0, 1).map((value) => ({ value, count: 12 }));
  const others = SAMPLES.map((value, at) => ({
    value: value.slice(0, length),
    count: 1 + ((at * 5) % 7),
  }));
  const all = [...right.filter(({ value }) => [...value].length <= length), ...others];
  return all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at);
}
