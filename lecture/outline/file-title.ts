/** "week-05_containers.md" → "Week 05 containers". */
export function fileTitle(fileName: string | undefined): string | undefined {
  const base = fileName
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[A-Za-z0-9]{1,9}$/, '');
  const words = base?.replace(/[-_\s]+/g, ' ').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
}
