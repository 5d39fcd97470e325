import { notFound } from 'next/navigation';
import { connection } from 'next/server';

/** Without one layout for the whole app, an unknown address needs a page that says so. */
export default async function MissingPage(): Promise<never> {
  // Otherwise every address that anybody tries would be kept as a page.
  await connection();
  notFound();
}
