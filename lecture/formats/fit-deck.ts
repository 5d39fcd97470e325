import type { ChoiceConfig } from '@/activities/choice/rules';
import type { LinesConfig } from '@/activities/lines/rules';
import type { MatchConfig } from '@/activities/match/rules';
import type { NumericConfig } from '@/activities/numeric/rules';
import type { OrderConfig } from '@/activities/order/rules';
import type { ScaleConfig } from '@/activities/scale/rules';
import type { TextConfig } from '@/activities/text/rules';
import { imagesOf } from '@/domain/image/images-of';
import type { Misfit, OutActivity } from './out-format';

/** One activity in another format, or why it is left out. `remarks`: what of it stays behind. */
export type Fitted<Out> = { out: Out; remarks?: string[] } | { leftOut: string };

/** A format leaves out the types that it has nothing for. */
export type Writers<Out> = {
  choice?: (config: ChoiceConfig, activity: OutActivity) => Fitted<Out>;
  lines?: (config: LinesConfig, activity: OutActivity) => Fitted<Out>;
  match?: (config: MatchConfig, activity: OutActivity) => Fitted<Out>;
  numeric?: (config: NumericConfig, activity: OutActivity) => Fitted<Out>;
  order?: (config: OrderConfig, activity: OutActivity) => Fitted<Out>;
  scale?: (config: ScaleConfig, activity: OutActivity) => Fitted<Out>;
  text?: (config: TextConfig, activity: OutActivity) => Fitted<Out>;
};

type AnyWriter<Out> = (config: OutActivity['config'], activity: OutActivity) => Fitted<Out>;

/** Every activity through the writer of its type. */
export function fitDeck<Out>(
  activities: OutActivity[],
  writers: Writers<Out>,
  tool: string,
): { fitted: { out: Out; activity: OutActivity }[]; misfits: Misfit[] } {
  const fitted: { out: Out; activity: OutActivity }[] = [];
  const misfits: Misfit[] = [];
  for (const [at, activity] of activities.entries()) {
    const result = fitActivity(activity, writers, tool);
    if ('leftOut' in result) misfits.push({ at, leftOut: true, text: result.leftOut });
    else {
      fitted.push({ out: result.out, activity });
      for (const text of [...(result.remarks ?? []), ...onlyHere(activity.config)])
        misfits.push({ at, leftOut: false, text });
    }
  }
  return { fitted, misfits };
}

function fitActivity<Out>(activity: OutActivity, writers: Writers<Out>, tool: string): Fitted<Out> {
  // One cast in one place: a writer is only ever called with configs of its own type.
  const byType = writers as Record<string, AnyWriter<Out> | undefined>;
  const writer = Object.hasOwn(byType, activity.type) ? byType[activity.type] : undefined;
  if (!writer) return { leftOut: `${tool} has nothing like it.` };
  if (activity.config.prompt.trim() === '') return { leftOut: 'It has no question yet.' };
  return writer(activity.config, activity);
}

/** What no other format has a place for. */
function onlyHere(config: OutActivity['config']): string[] {
  const { confidence, branch } = config;
  const images = imagesOf(config).length;
  return [
    ...(images === 1 ? ['Its image stays behind.'] : []),
    ...(images > 1 ? [`Its ${images} images stay behind.`] : []),
    ...(confidence ? ['Nobody is asked there how sure they are.'] : []),
    ...(branch ? ['Where to go on when few are right stays behind.'] : []),
  ];
}

/** What many formats have no place for. */
export function behind(
  config: OutActivity['config'],
  ...fields: ('explanation' | 'points' | 'seconds')[]
): string[] {
  const { explanation, points, seconds } = config;
  return [
    ...(fields.includes('explanation') && explanation ? ['Its explanation stays behind.'] : []),
    ...(fields.includes('points') && points !== 1000 ? [`Its ${points} points stay behind.`] : []),
    ...(fields.includes('seconds') && seconds ? [`Its ${seconds} seconds stay behind.`] : []),
  ];
}
