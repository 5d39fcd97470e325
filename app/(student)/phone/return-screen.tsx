import { Button } from '@/components/ui/button';
import { Frieze } from '@/components/ui/frieze';
import { PhoneHead } from './phone-head';
import { ScreenTitle } from './screen-title';

type Props = { nickname: string; onGiveUp: () => void };

/** The lecturer has been asked whether this is the same person. */
export function ReturnScreen({ nickname, onGiveUp }: Props) {
  return (
    <main className="ph" id="main">
      <PhoneHead title="Waiting at the door" nickname={nickname} />
      <div className="ph-state">
        <ScreenTitle>Almost back.</ScreenTitle>
        <p className="lead muted" role="status">
          The lecturer sees that {nickname} wants to come back in. Your answers and points are safe.
          Keep this page open: it goes on by itself.
        </p>
        <Frieze />
      </div>
      <div className="ph-bottom">
        <Button wide onClick={onGiveUp}>
          Use another nickname
        </Button>
      </div>
    </main>
  );
}
