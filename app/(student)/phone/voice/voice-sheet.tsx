'use client';

import './voice-sheet.css';
import { Dialog } from '@/components/ui/dialog';
import type { VoiceSettings } from '@/domain/voice/settings';
import { AskForm } from './ask-form';
import { OwnQuestions } from './own-questions';
import { QuestionList } from './question-list';
import { ReactionRow } from './reaction-row';
import { useQuestions } from './use-questions';

type Props = { code: string; voice: VoiceSettings; onClose: () => void };

/** Everything that can be said beside an answer. */
export function VoiceSheet({ code, voice, onClose }: Props) {
  return (
    <Dialog open title={voice.questions === 'off' ? 'React' : 'Ask the lecturer'} onClose={onClose}>
      {voice.questions !== 'off' && (
        <Questions code={code} moderated={voice.questions === 'moderated'} />
      )}
      {voice.reactions && <ReactionRow />}
    </Dialog>
  );
}

function Questions({ code, moderated }: { code: string; moderated: boolean }) {
  const questions = useQuestions();
  return (
    <div className="asking">
      <AskForm code={code} moderated={moderated} ask={questions.ask} />
      {questions.refusal && (
        <p className="muted" role="alert">
          {questions.refusal}
        </p>
      )}
      <OwnQuestions own={questions.own} onWithdraw={questions.withdraw} />
      <QuestionList {...questions} />
    </div>
  );
}
