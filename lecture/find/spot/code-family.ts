/** Kinds of code: the words that name them, the fences' languages, and how their text looks. */
type CodeFamily = { named: RegExp; languages: string[]; looks?: RegExp };

const families: CodeFamily[] = [
  {
    named: /docker ?-?file|containerfile|image definition/i,
    languages: ['dockerfile', 'docker', 'containerfile'],
    looks: /^\s*FROM\s+\S+[\s\S]*^\s*(?:RUN|CMD|COPY|ADD|ENTRYPOINT|WORKDIR)\s/m,
  },
  {
    named: /compose|ya?ml|manifest|workflow|pipeline|playbook|helm|chart/i,
    languages: ['yaml', 'yml', 'compose'],
  },
  {
    named: /quer(?:y|ies)|sql|abfrage|requête|consulta|migration|statement/i,
    languages: ['sql', 'postgres', 'postgresql', 'plsql', 'plpgsql', 'mysql', 'sqlite', 'tsql'],
    looks: /^\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|WITH)\s/im,
  },
  { named: /html|markup|web ?page|form/i, languages: ['html', 'htm', 'xhtml', 'vue', 'svelte'] },
  { named: /css|style ?sheet|selector/i, languages: ['css', 'scss', 'sass', 'less'] },
  { named: /json|payload/i, languages: ['json', 'json5', 'jsonc'] },
  { named: /make ?file/i, languages: ['makefile', 'make'] },
  { named: /nginx/i, languages: ['nginx', 'conf'] },
  { named: /terraform/i, languages: ['hcl', 'terraform', 'tf'] },
  {
    named: /shell|bash|command|befehl|commande|comando|script|skript/i,
    languages: ['bash', 'sh', 'shell', 'zsh', 'fish', 'powershell', 'ps1'],
  },
  { named: /python/i, languages: ['python', 'py', 'python3'] },
  { named: /java ?script|node/i, languages: ['javascript', 'js', 'jsx', 'mjs'] },
  { named: /type ?script/i, languages: ['typescript', 'ts', 'tsx'] },
  { named: /react|component/i, languages: ['jsx', 'tsx', 'javascript', 'typescript'] },
  { named: /\bjava\b/i, languages: ['java'] },
  { named: /c\+\+|cpp/i, languages: ['cpp', 'c++', 'cc', 'cxx'] },
  { named: /c#|c-?sharp/i, languages: ['csharp', 'cs', 'c#'] },
  { named: /\bc\b/i, languages: ['c', 'h'] },
  { named: /\bgo(?:lang)?\b/i, languages: ['go', 'golang'] },
  { named: /\brust\b/i, languages: ['rust', 'rs'] },
  { named: /\bphp\b/i, languages: ['php'] },
  { named: /\bruby\b/i, languages: ['ruby', 'rb'] },
  { named: /\br\b/i, languages: ['r'] },
  { named: /haskell/i, languages: ['haskell', 'hs'] },
];

const MOST_CHARACTERS = 20_000;
const SHELL = ['bash', 'sh', 'shell', 'zsh', 'fish', 'powershell', 'ps1', 'console', 'terminal'];
/** What programs print, and what only shows the shape of something. */
const NO_CODE = ['text', 'txt', 'plain', 'plaintext', 'output', 'log', 'ascii', 'diff', 'mermaid'];
const GENERIC =
  /code|function|method|class|program|snippet|loop|test|component|module|handler|endpoint|route|implementation|example|block|listing|file|algorithm|script|config|implementierung|abfrage|schleife|skript|implémentation|requête|boucle|implementación|consulta|bucle|funktion|methode|klasse|programm|beispiel|fonction|méthode|classe|programme|exemple|extrait|código|función|método|clase|programa|ejemplo|\bit\b|\bhere\b/i;

export type CodeText = { language: string; lines: string[] };

/** True for words that can only mean code: "this Dockerfile", "our function", "it". */
export function namesCode(thing: string): boolean {
  return GENERIC.test(thing) || families.some(({ named }) => named.test(thing));
}

/**
 * How well a block is what the notes call `thing`: 3 it is what is named, 2 it is some code, 1 it
 * may be, 0 it is not.
 */
export function codeFit(thing: string, code: CodeText): number {
  if (!isAskable(code.lines) || isDrawing(code.lines)) return 0;
  const language = code.language.toLowerCase();
  const named = families.filter((family) => family.named.test(thing));
  if (named.some((family) => isOf(family, language, code.lines))) return 3;
  if (NO_CODE.includes(language)) return 0;
  if (SHELL.includes(language) || isSession(code.lines)) return 1;
  return language === '' ? 1 : 2;
}

/** Not empty, and not larger than a code block of an activity may be. */
function isAskable(lines: string[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.length + 1, -1);
  return length <= MOST_CHARACTERS && lines.some((line) => line.trim() !== '');
}

function isOf({ languages, looks }: CodeFamily, language: string, lines: string[]): boolean {
  if (languages.includes(language)) return true;
  return (language === '' || NO_CODE.includes(language)) && Boolean(looks?.test(lines.join('\n')));
}

/** Boxes and arrows, not code. */
export function isDrawing(lines: string[]): boolean {
  const drawn = lines.filter((line) => /[\u2500-\u259F\u25A0-\u25FF]|\+-{3,}|-{3,}>/.test(line));
  return drawn.length * 4 >= Math.max(1, lines.length);
}

const isSession = (lines: string[]) => /^\s*(?:\$|>>>|%|PS>)\s/.test(lines[0] ?? '');
