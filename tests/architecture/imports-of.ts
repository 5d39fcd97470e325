import path from 'node:path';

/** One import in the sources: a file of the project, or a package. */
export type Import = { from: string; target: string; isPackage: boolean };

const statements = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g,
];

const extensions = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];

/**
 * @param file path of the source below the project root, with forward slashes
 * @param text its content
 * @param files all files of the project, to find out what an import without extension means
 */
export function importsOf(file: string, text: string, files: ReadonlySet<string>): Import[] {
  const specifiers = statements.flatMap((statement) =>
    [...text.matchAll(statement)].map((match) => match[1] ?? ''),
  );
  return [...new Set(specifiers)].map((specifier) => {
    const place = projectPlace(file, specifier);
    if (place === null) return { from: file, target: specifier, isPackage: true };
    return { from: file, target: withExtension(place, files), isPackage: false };
  });
}

function projectPlace(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return path.posix.normalize(specifier.slice(2));
  if (!specifier.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(file), specifier);
}

function withExtension(place: string, files: ReadonlySet<string>): string {
  const found = extensions.map((extension) => place + extension).find((name) => files.has(name));
  return found ?? place;
}
