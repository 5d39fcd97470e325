'use client';

import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { QuestionImage } from '@/domain/image/question-image';
import { QuestionPicture } from './question-picture';
import { uploadImage } from './upload-image';

type Props = {
  image: QuestionImage | undefined;
  onChange: (image: QuestionImage | undefined) => void;
};

const TYPES = 'image/png,image/jpeg,image/webp,image/gif';

/** The image that goes with the question, and what it shows in words. */
export function ImageField({ image, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (!file) return;
    setSending(true);
    const uploaded = await uploadImage(file);
    setSending(false);
    target.value = '';
    setProblem(uploaded.ok ? null : uploaded.message);
    if (uploaded.ok) onChange({ ...uploaded.image, alt: image?.alt ?? '' });
  }

  return (
    <div className="stack gap-2">
      {image && (
        <>
          <QuestionPicture image={image} />
          <TextField
            label="What the image shows"
            hint="read out to those who cannot see it"
            maxLength={300}
            value={image.alt}
            onChange={(event) => onChange({ ...image, alt: event.target.value })}
          />
        </>
      )}
      {problem && (
        <Notice look="wrong" live>
          {problem}
        </Notice>
      )}
      <div className="row wrap">
        <input
          ref={input}
          type="file"
          accept={TYPES}
          aria-label="Image file"
          hidden
          onChange={choose}
        />
        <Button
          variant="quiet"
          size="small"
          icon="upload"
          disabled={sending}
          onClick={() => input.current?.click()}
        >
          {sending ? 'Saving the image' : image ? 'Another image' : 'Add an image'}
        </Button>
        {image && (
          <Button variant="quiet" size="small" icon="trash" onClick={() => onChange(undefined)}>
            Remove the image
          </Button>
        )}
      </div>
    </div>
  );
}
