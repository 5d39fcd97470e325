'use client';

import { useRef } from 'react';
import { Button, type ButtonLook } from '@/components/ui/button';

type Props = Pick<ButtonLook, 'variant' | 'size'> & { onFile: (file: File) => void };

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
        accept=".md,.markdown,.mdown,.txt,.text,text/markdown,text/plain"
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
