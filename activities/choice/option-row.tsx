'use client';

import type { ClipboardEvent, KeyboardEvent } from 'react';
import { FieldError } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { OptionKey, optionSign } from '@/components/ui/option-key';
import type { QuestionImage } from '@/domain/image/question-image';
import { ImageButton, OptionImage } from './option-image';
import { useImageUpload } from './use-image-upload';

type Props = {
  index: number;
  /** Index of the last option. */
  last: number;
  text: string;
  /** Null in a poll. */
  right: boolean | null;
  several: boolean;
  /** It is what a program prints: it may have several lines. */
  output?: true;
  image: QuestionImage | undefined;
  /** Name of the group that its tick belongs to. */
  group: string;
  onText: (text: string) => void;
  onImage: (image: QuestionImage | undefined) => void;
  onTick: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
};

/** One option being written: key, text, tick, order. */
export function OptionRow(props: Props) {
  const { index, last, text, right, several, output, image, group, onMove } = props;
  const upload = useImageUpload(image, props.onImage);
  const { letter, tone } = optionSign(index);
  const field = {
    value: text,
    maxLength: 500,
    'aria-label': `Option ${letter}`,
    placeholder: 'Empty options are left out',
    onChange: (event: { target: { value: string } }) => props.onText(event.target.value),
  };
  return (
    <div className="oprow" data-o={tone}>
      <OptionKey index={index} />
      {output ? (
        <textarea
          {...field}
          className="input is-code field-sizing-content min-h-12"
          rows={text.split('\n').length}
        />
      ) : (
        <input {...field} className="input" onKeyDown={props.onKeyDown} onPaste={props.onPaste} />
      )}
      {right === null ? (
        <span />
      ) : (
        <span className="checkbox">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={group}
            checked={right}
            aria-label={`Option ${letter} is right`}
            onChange={props.onTick}
          />
          <span className={several ? 'check' : 'radio'} aria-hidden="true">
            <Icon name="check" />
          </span>
        </span>
      )}
      <span className="acts">
        <ImageButton letter={letter} image={image} upload={upload} />
        <IconButton
          icon="arrow-up"
          label={`Move option ${letter} up`}
          dense
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        />
        <IconButton
          icon="arrow-down"
          label={`Move option ${letter} down`}
          dense
          disabled={index === last}
          onClick={() => onMove(index + 1)}
        />
        <IconButton icon="trash" label={`Delete option ${letter}`} dense onClick={props.onRemove} />
      </span>
      {upload.problem && <FieldError>{upload.problem}</FieldError>}
      {image && <OptionImage letter={letter} image={image} onChange={props.onImage} />}
    </div>
  );
}
