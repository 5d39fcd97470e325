/**
 * Puts text on the clipboard; false when the browser refuses. Phones and laptops that open a plain
 * http address have no `navigator.clipboard`, so the old way remains. `near` is an element of the
 * page whose parent takes the helper field: inside a modal dialog everything else is inert.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  if (globalThis.isSecureContext && navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text, near);
    }
  }
  return copyBySelection(text, near);
}

function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'sr';
  near.parentElement?.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    near.focus();
  }
}
