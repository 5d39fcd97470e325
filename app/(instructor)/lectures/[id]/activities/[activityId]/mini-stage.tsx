import { isActivityType } from '@/activities/rules';
import { ActivityStage, ActivityStageFoot } from '@/activities/stage';
import { TimerRing } from '@/components/ui/timer-ring';
import type { PreviewPicture } from './preview-picture';

/** The projector's picture, small. */
export function MiniStage({ type, config, revealed, answered, tally, assessment }: PreviewPicture) {
  if (!isActivityType(type)) return null;
  const run = {
    ...{ type, config, tally, assessment, answered, here: answered },
    phase: revealed ? ('revealed' as const) : ('open' as const),
    shown: Number.MAX_SAFE_INTEGER,
  };
  const { seconds } = config;
  const timer = !revealed && seconds !== null && <TimerRing remaining={seconds} total={seconds} />;
  return (
    <div className="mini-stage" data-theme="dark" inert>
      <div>
        <div className="st">
          <div className="st-part">
            <ActivityStage {...run} timer={timer} />
          </div>
          <div className="st-foot">
            <div className="track">
              <i style={{ width: '100%' }} />
            </div>
            <ActivityStageFoot {...run} />
          </div>
        </div>
      </div>
    </div>
  );
}
