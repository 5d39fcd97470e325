import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { OwnerId } from '@/domain/ids';
import { instructorOf } from '@/server/auth/instructor-of';
import { runtime } from '@/server/runtime';

/** Who opens a page of the instructor; everybody else is sent to sign in and comes back to `path`. */
export async function requireInstructor(path: string): Promise<OwnerId> {
  const cookie = (await headers()).get('cookie');
  const owner = await instructorOf(runtime().keys, { cookie });
  return owner ?? redirect(`/sign-in?to=${encodeURIComponent(path)}`);
}
