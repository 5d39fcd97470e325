import { notFound } from 'next/navigation';

/** Without one layout for the whole app, an unknown address needs a page that says so. */
export default function MissingPage(): never {
  notFound();
}
