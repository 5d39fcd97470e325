/**
 * The file that was dropped on one page and is read on the next. It stays in the browser: nothing
 * is sent or saved until the lecturer has seen what is in it.
 */
let handed: File | null = null;

export function handNotes(file: File | null): void {
  handed = file;
}

export function handedNotes(): File | null {
  return handed;
}
