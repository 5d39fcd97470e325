import { joinCodeText } from '@/components/ui/join-code-text';
import { StageState } from './stage-state';

/** For the lecturer at the projector: the address leads to no session. */
export function UnknownCode({ code }: { code: string }) {
  const digits = /^\d{6}$/.test(code) ? joinCodeText(code) : null;
  return (
    <StageState
      title={digits ? `No lecture is running under ${digits}` : 'This is not a session’s code'}
    >
      Check the address, or open the stage again from the host’s screen.
    </StageState>
  );
}
