'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { QuestionImage } from '@/domain/image/question-image';
import { QuestionPicture } from './question-picture';
import { IMAGE_TYPES, useImageUpload } from './use-image-upload';

type Props = {
  image: QuestionImage | undefined;
  onChange: (image: QuestionImage | undefined) => void;
};

/** The image that goes with the question, and what it shows in words. */
export function ImageField({ image, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { choose, sending, problem } = useImageUpload(image, onChange);

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
          accept={IMAGE_TYPES}
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
