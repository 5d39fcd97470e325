import { imageId } from '@/domain/image/question-image';
import { readImage } from '@/server/queries/images';
import { runtime } from '@/server/runtime';
import { answerError } from '../../answer';
import { answerFailure } from '../../answer-failure';

type Context = { params: Promise<{ id: string }> };

/**
 * An image for phones and walls, without a login; content and type of an id never change.
 * That it is no page, and not to be sniffed, is said with all headers (server/http/security-headers).
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { database } = runtime();
  const id = imageId.safeParse((await params).id);
  try {
    const image = id.success ? await readImage(database, id.data) : null;
    if (!image) return answerError('unknown-image', 'This image is not kept here.', 404);
    return new Response(image.bytes, {
      headers: {
        'Content-Type': image.type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    });
  } catch (error) {
    return answerFailure(database, error);
  }
}
