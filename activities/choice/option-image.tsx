'use client';

import { useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import type { QuestionImage } from '@/domain/image/question-image';
import { OptionPicture } from './option-picture';
import { IMAGE_TYPES, type useImageUpload } from './use-image-upload';

type ButtonProps = {
  letter: string;
  image: QuestionImage | undefined;
  upload: ReturnType<typeof useImageUpload>;
};

/** Gives an option an image, or another one. */
export function ImageButton({ letter, image, upload }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={IMAGE_TYPES}
        aria-label={`Image file of option ${letter}`}
        hidden
        onChange={upload.choose}
      />
      <IconButton
        icon="image"
        label={image ? `Another image for option ${letter}` : `Add an image to option ${letter}`}
        dense
        disabled={upload.sending}
        onClick={() => input.current?.click()}
      />
    </>
  );
}

type Props = {
  letter: string;
  image: QuestionImage;
  onChange: (image: QuestionImage | undefined) => void;
};

/** The image of an option, and what it shows in words: they must not say that it is right. */
export function OptionImage({ letter, image, onChange }: Props) {
  return (
    <div className="option-image">
      <OptionPicture image={image} />
      <TextField
        label={`What the image of option ${letter} shows`}
        hint="read out; say what can be seen, not whether it is right"
        maxLength={300}
        value={image.alt}
        onChange={(event) => onChange({ ...image, alt: event.target.value })}
      />
      <IconButton
        icon="x"
        label={`Remove the image of option ${letter}`}
        dense
        onClick={() => onChange(undefined)}
      />
    </div>
  );
}
