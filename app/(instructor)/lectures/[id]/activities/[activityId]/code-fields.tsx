'use client';

import { editorOf } from '@/activities/editor';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { ActivityConfig } from '@/domain/activity';
import { codeLines } from '@/domain/code-block';

type Props = {
  type: string;
  config: ActivityConfig;
  onChange: (config: ActivityConfig) => void;
};

const MAX_ROWS = 24;

/** The code block that goes with the question; some types cannot do without. */
export function CodeFields({ type, config, onChange }: Props) {
  const { code } = config;
  const { withCode } = editorOf(type);
  if (!code) {
    return (
      <div>
        <Button
          variant="quiet"
          size="small"
          icon="code"
          onClick={() => onChange({ ...config, code: { language: '', text: '' } })}
        >
          Add a code block
        </Button>
      </div>
    );
  }

  function write(text: string) {
    if (withCode) return onChange(withCode(config, text));
    onChange({ ...config, code: { language: code?.language ?? '', text } });
  }

  return (
    <div className="stack gap-2">
      <TextArea
        label="Code"
        look="code"
        rows={Math.min(MAX_ROWS, codeLines(code.text).length + 1)}
        className="min-h-0"
        maxLength={20_000}
        value={code.text}
        onChange={(event) => write(event.target.value)}
      />
      <div className="row wrap">
        <TextField
          label="Language"
          labelHidden
          look="code"
          maxLength={40}
          placeholder="language, such as dockerfile"
          value={code.language}
          onChange={(event) =>
            onChange({ ...config, code: { ...code, language: event.target.value.trim() } })
          }
        />
        {!withCode && (
          <Button
            variant="quiet"
            size="small"
            icon="trash"
            onClick={() => onChange({ ...config, code: undefined })}
          >
            Remove the code
          </Button>
        )}
      </div>
    </div>
  );
}
