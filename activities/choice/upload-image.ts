import type { QuestionImage } from '@/domain/image/question-image';

type Uploaded = { ok: true; image: Omit<QuestionImage, 'alt'> } | { ok: false; message: string };

/** Sends an image to be kept; a refusal says in a sentence what is wrong with it. */
export async function uploadImage(file: File): Promise<Uploaded> {
  try {
    const response = await fetch('/api/images', { method: 'POST', body: file });
    const { image, error } = await response.json();
    if (response.ok) return { ok: true, image };
    return { ok: false, message: error.message };
  } catch {
    return {
      ok: false,
      message: 'The server cannot be reached, so the image was not saved. Try again in a moment.',
    };
  }
}
