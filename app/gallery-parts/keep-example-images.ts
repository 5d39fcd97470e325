import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { storeImage } from '@/server/desk/images/store-image';
import { runtime } from '@/server/runtime';
import { curvesImage } from './curves-image';
import { growthImages } from './growth-images';

/** Examples name images by ids that rest on their content: here they are uploaded. */
export async function keepExampleImages(): Promise<void> {
  for (const image of [curvesImage, ...growthImages]) {
    await storeImage(runtime().database, LOCAL_OWNER, Buffer.from(image, 'base64'));
  }
}
