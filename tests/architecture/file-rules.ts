/** Names that Next gives a meaning to; files of these names export by default. */
const nextFiles =
  /^app\/(?:.+\/)?(?:page|layout|template|loading|error|global-error|not-found|default|icon|apple-icon|manifest|robots|sitemap|opengraph-image)\.tsx?$/;

const mayExportDefault = [
  nextFiles,
  /^[^/]+\.config\.(?:ts|js|mjs)$/,
  // Vitest and Playwright look for the default export of a global set-up.
  /^tests\/support\/global-setup\.ts$/,
];

const kebabFile = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|config|d))?\.(?:ts|tsx|js|mjs|css)$/;
const kebabFolder = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** `(instructor)`, `[sessionId]`, `[...path]`, `report.csv`, `_parts` */
const nextFolder = /^(?:\([a-z-]+\)|\[(?:\.{3})?[a-zA-Z]+\]|_?[a-z0-9]+(?:[-.][a-z0-9]+)*)$/;

const drawers = /^(?:utils?|helpers?|lib|common|shared|misc)(?:\.|$)/;

/** @returns sentences on what is wrong with the place and name of a source file */
export function nameProblems(file: string): string[] {
  const folders = file.split('/');
  const name = folders.pop() ?? '';
  const folderStyle = file.startsWith('app/') ? nextFolder : kebabFolder;
  const problems: string[] = [];
  if (!kebabFile.test(name)) problems.push(`${file}: file names are kebab-case.`);
  if (!folders.every((folder) => folderStyle.test(folder))) {
    problems.push(`${file}: folder names are kebab-case.`);
  }
  if (/^index\./.test(name)) {
    problems.push(`${file}: import the file that has it; there are no index files.`);
  }
  if ([...folders, name].some((part) => drawers.test(part))) {
    problems.push(`${file}: name a file for the one thing that it exports.`);
  }
  return problems;
}

/** @returns a sentence; null when the file may have the default export, or has none */
export function defaultExportProblem(file: string, text: string): string | null {
  const hasDefault =
    /^\s*export\s+default\b/m.test(text) || /^\s*export\s*\{[^}]*\bas\s+default\b/m.test(text);
  if (!hasDefault || mayExportDefault.some((place) => place.test(file))) return null;
  return `${file}: export by name; only Next's own files and configurations export by default.`;
}
