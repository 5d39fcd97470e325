'use client';

import { type ChangeEvent, useState } from 'react';
import type { QuestionImage } from '@/domain/image/question-image';
import { uploadImage } from './upload-image';

/** Formats that every phone can show. */
export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp,image/gif';

/** Sends the chosen file to be kept; the words stay, whatever image they are for. */
export function useImageUpload(
  image: QuestionImage | undefined,
  onChange: (image: QuestionImage) => void,
) {
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

  return { choose, sending, problem };
}
