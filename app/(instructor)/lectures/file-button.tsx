'use client';

import { useRef } from 'react';
import { Button, type ButtonLook } from '@/components/ui/button';

type Props = Pick<ButtonLook, 'variant' | 'size'> & { onFile: (file: File) => void };

/** Notes, decks and quizzes of other tools (docs/formats.md); what a file is, its content says. */
const ACCEPTED =
  '.md,.markdown,.mdown,.qmd,.rmd,.mdx,.html,.htm,.txt,.text,.gift,.xlsx,.csv,.json,text/markdown,text/plain';

/** Opens the computer's own dialog for choosing a file. */
export function FileButton({ onFile, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="upload" {...look} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        aria-label="File with your notes"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was changed.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
