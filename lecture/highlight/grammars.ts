import type { LanguageInput } from 'shiki/core';

/** `id` is Shiki's name for it. */
type Grammar = { id: string; names: string[]; load: LanguageInput };

/** The languages that lectures show, by the names that fences use; each is loaded when needed. */
const grammars: Grammar[] = [
  {
    id: 'docker',
    names: ['dockerfile', 'docker', 'containerfile'],
    load: () => import('shiki/langs/docker.mjs'),
  },
  {
    id: 'shellscript',
    names: ['bash', 'sh', 'shell', 'zsh', 'shellscript', 'fish'],
    load: () => import('shiki/langs/shellscript.mjs'),
  },
  {
    id: 'shellsession',
    names: ['console', 'terminal', 'shell-session', 'shellsession'],
    load: () => import('shiki/langs/shellsession.mjs'),
  },
  {
    id: 'powershell',
    names: ['powershell', 'ps1', 'ps'],
    load: () => import('shiki/langs/powershell.mjs'),
  },
  {
    id: 'python',
    names: ['python', 'py', 'python3', 'pycon'],
    load: () => import('shiki/langs/python.mjs'),
  },
  {
    id: 'javascript',
    names: ['javascript', 'js', 'mjs', 'cjs', 'node'],
    load: () => import('shiki/langs/javascript.mjs'),
  },
  {
    id: 'typescript',
    names: ['typescript', 'ts', 'mts', 'cts'],
    load: () => import('shiki/langs/typescript.mjs'),
  },
  {
    id: 'jsx',
    names: ['jsx', 'react'],
    load: () => import('shiki/langs/jsx.mjs'),
  },
  {
    id: 'tsx',
    names: ['tsx'],
    load: () => import('shiki/langs/tsx.mjs'),
  },
  {
    id: 'java',
    names: ['java'],
    load: () => import('shiki/langs/java.mjs'),
  },
  {
    id: 'c',
    names: ['c', 'h'],
    load: () => import('shiki/langs/c.mjs'),
  },
  {
    id: 'c',
    names: ['cpp', 'c++', 'cc', 'cxx', 'hpp'],
    load: () => import('shiki/langs/c.mjs'),
  },
  {
    id: 'csharp',
    names: ['csharp', 'cs', 'c#'],
    load: () => import('shiki/langs/csharp.mjs'),
  },
  {
    id: 'go',
    names: ['go', 'golang'],
    load: () => import('shiki/langs/go.mjs'),
  },
  {
    id: 'rust',
    names: ['rust', 'rs'],
    load: () => import('shiki/langs/rust.mjs'),
  },
  {
    id: 'sql',
    names: ['sql', 'postgres', 'postgresql', 'mysql', 'sqlite', 'plpgsql', 'plsql', 'tsql'],
    load: () => import('shiki/langs/sql.mjs'),
  },
  {
    id: 'yaml',
    names: ['yaml', 'yml', 'compose'],
    load: () => import('shiki/langs/yaml.mjs'),
  },
  {
    id: 'json',
    names: ['json', 'json5'],
    load: () => import('shiki/langs/json.mjs'),
  },
  {
    id: 'jsonc',
    names: ['jsonc'],
    load: () => import('shiki/langs/jsonc.mjs'),
  },
  {
    id: 'html',
    names: ['html', 'htm', 'xhtml'],
    load: () => import('shiki/langs/html.mjs'),
  },
  {
    id: 'css',
    names: ['css'],
    load: () => import('shiki/langs/css.mjs'),
  },
  {
    id: 'scss',
    names: ['scss', 'sass'],
    load: () => import('shiki/langs/scss.mjs'),
  },
  {
    id: 'xml',
    names: ['xml', 'svg', 'xsd'],
    load: () => import('shiki/langs/xml.mjs'),
  },
  {
    id: 'markdown',
    names: ['markdown', 'md'],
    load: () => import('shiki/langs/markdown.mjs'),
  },
  {
    id: 'r',
    names: ['r'],
    load: () => import('shiki/langs/r.mjs'),
  },
  {
    id: 'php',
    names: ['php'],
    load: () => import('shiki/langs/php.mjs'),
  },
  {
    id: 'ruby',
    names: ['ruby', 'rb'],
    load: () => import('shiki/langs/ruby.mjs'),
  },
  {
    id: 'kotlin',
    names: ['kotlin', 'kt', 'kts'],
    load: () => import('shiki/langs/kotlin.mjs'),
  },
  {
    id: 'toml',
    names: ['toml'],
    load: () => import('shiki/langs/toml.mjs'),
  },
  {
    id: 'ini',
    names: ['ini', 'properties', 'dotenv', 'env', 'conf'],
    load: () => import('shiki/langs/ini.mjs'),
  },
  {
    id: 'nginx',
    names: ['nginx'],
    load: () => import('shiki/langs/nginx.mjs'),
  },
  {
    id: 'hcl',
    names: ['hcl', 'terraform', 'tf'],
    load: () => import('shiki/langs/hcl.mjs'),
  },
  {
    id: 'diff',
    names: ['diff', 'patch'],
    load: () => import('shiki/langs/diff.mjs'),
  },
  {
    id: 'make',
    names: ['makefile', 'make'],
    load: () => import('shiki/langs/make.mjs'),
  },
  {
    id: 'haskell',
    names: ['haskell', 'hs'],
    load: () => import('shiki/langs/haskell.mjs'),
  },
  {
    id: 'scala',
    names: ['scala'],
    load: () => import('shiki/langs/scala.mjs'),
  },
  {
    id: 'swift',
    names: ['swift'],
    load: () => import('shiki/langs/swift.mjs'),
  },
  {
    id: 'julia',
    names: ['julia', 'jl'],
    load: () => import('shiki/langs/julia.mjs'),
  },
  {
    id: 'matlab',
    names: ['matlab', 'octave'],
    load: () => import('shiki/langs/matlab.mjs'),
  },
  {
    id: 'lua',
    names: ['lua'],
    load: () => import('shiki/langs/lua.mjs'),
  },
  {
    id: 'graphql',
    names: ['graphql', 'gql'],
    load: () => import('shiki/langs/graphql.mjs'),
  },
  {
    id: 'http',
    names: ['http'],
    load: () => import('shiki/langs/http.mjs'),
  },
];

/** The grammar for a fence's language, in whatever case it is written; undefined: shown plain. */
export function grammarFor(language: string): Grammar | undefined {
  return grammars.find(({ names }) => names.includes(language.toLowerCase()));
}
