import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';

type Props = {
  kept: number;
  all: number;
  busy: boolean;
  error: string | null;
  onMake: () => void;
};

/** The end of the import: how much is kept, and the one button that saves. */
export function MakeLecture({ kept, all, busy, error, onMake }: Props) {
  return (
    <div className="sticky-end static mx-4 mt-0 desk:mx-8">
      <div>
        {error ? (
          <FieldError>{error} Nothing was saved.</FieldError>
        ) : (
          <span>
            <b>{kept}</b> of {all} kept
          </span>
        )}
      </div>
      <Button variant="primary" iconEnd="arrow-right" disabled={busy} onClick={onMake}>
        {busy ? 'Saving …' : 'Make the lecture'}
      </Button>
    </div>
  );
}
