'use client';

import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import { OptionKey } from '@/components/ui/option-key';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import { optionLetter } from '@/domain/option-letter';
import type { HostView } from '@/domain/views';
import { ASK_MAX, ASK_MIN, askProblem, newAskDraft, writtenChoices } from './ask-draft';
import { useCloseFirst } from './use-close-first';
import type { Commands } from './use-commands';

type Props = { view: HostView; commands: Commands; onClose: () => void };

/** A poll typed during class; it is on the phones as soon as it is asked. */
export function AskDialog({ view, commands, onClose }: Props) {
  const formId = useId();
  const [draft, setDraft] = useState(newAskDraft);
  const [problem, setProblem] = useState<string | null>(null);
  const sendAfterClosing = useCloseFirst(view, commands);

  async function ask(event: FormEvent) {
    event.preventDefault();
    const found = askProblem(draft);
    setProblem(found);
    if (found) return;
    const payload = { ...draft, choices: writtenChoices(draft.choices) };
    if (await sendAfterClosing({ event: 'run:ask', payload })) onClose();
  }

  function setChoices(change: (choices: string[]) => string[]) {
    setDraft((before) => ({ ...before, choices: change(before.choices) }));
  }

  return (
    <Dialog
      open
      title="Ask now"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" form={formId} variant="primary" disabled={commands.busy}>
            Ask now
          </Button>
        </>
      }
    >
      <form className="stack" id={formId} onSubmit={ask}>
        <TextField
          label="Question"
          autoFocus
          maxLength={500}
          value={draft.prompt}
          onChange={({ target }) => setDraft({ ...draft, prompt: target.value })}
        />
        {draft.choices.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its position
          <div className="grid grid-cols-[4rem_minmax(0,1fr)_auto] items-center gap-3" key={index}>
            <OptionKey index={index} />
            <TextField
              label={`Answer ${optionLetter(index)}`}
              labelHidden
              maxLength={200}
              value={choice}
              onChange={({ target }) => setChoices((all) => all.with(index, target.value))}
            />
            <IconButton
              icon="trash"
              label={`Remove answer ${optionLetter(index)}`}
              disabled={draft.choices.length <= ASK_MIN}
              onClick={() => setChoices((all) => all.toSpliced(index, 1))}
            />
          </div>
        ))}
        <div className="row between">
          <Button
            icon="plus"
            size="small"
            disabled={draft.choices.length >= ASK_MAX}
            onClick={() => setChoices((all) => [...all, ''])}
          >
            Add an answer
          </Button>
        </div>
        <Switch
          label="Several answers"
          hint="Everybody may choose more than one."
          checked={draft.several}
          onChange={({ target }) => setDraft({ ...draft, several: target.checked })}
        />
        {view.phase === 'open' && (
          <Notice>Another question is open: it is closed and counted first.</Notice>
        )}
        {problem && <FieldError>{problem}</FieldError>}
      </form>
    </Dialog>
  );
}
