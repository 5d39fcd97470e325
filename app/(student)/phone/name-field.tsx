'use client';

import { TextField } from '@/components/ui/text-field';
import { NICKNAME_MAX } from '@/domain/nickname';
import { DrawnName } from './voice/drawn-name';

type Props = {
  drawn: boolean;
  code: string;
  nickname: string;
  error: string | null;
  onChange: (nickname: string) => void;
};

/** A name of one's own, or one of the session's generator. */
export function NameField({ drawn, code, nickname, error, onChange }: Props) {
  if (drawn) return <DrawnName {...{ code, nickname, error, onChange }} />;
  return (
    <TextField
      label="Nickname"
      look="large"
      value={nickname}
      onChange={(event) => onChange(event.target.value)}
      error={error}
      maxLength={NICKNAME_MAX * 4}
      autoComplete="nickname"
      autoCapitalize="words"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
    />
  );
}
