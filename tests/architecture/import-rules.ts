import type { Import } from './imports-of';

/**
 * Which files an area may import. The first area that matches a file decides; a file of no area
 * (scripts, tests, configuration) may import what it likes.
 */
type Area = {
  files: RegExp;
  /** `own` is what the first group of `files` matched: the folder of an activity type. */
  may: (own: string) => RegExp[];
  packages: RegExp;
  /** Where the code belongs that wants such an import. */
  advice: string;
};

const DOMAIN = /^domain\//;
const UI = /^components\/ui\//;
const RULES = /^activities\/(?:[^/]+\/)?rules\.ts$/;
const GUESSES = /^activities\/guesses\.ts$/;
const STORE = /^server\/store\/(?!generated\/)/;
const AUTH = /^server\/auth\//;
const OBSERVE = /^server\/observe\//;
const SERVER_TOP = /^server\/(?!main\.|pages-main\.)[^/]+\.ts$/;
const STYLE = /\.css$/;

const ZOD = /^zod(?:\/|$)/;
const REACT = /^react(?:-dom)?(?:\/|$)/;
const NO_DATABASE = /^(?!pg$|pg\/|@prisma\/|prisma(?:\/|$))/;
const NO_SCREEN =
  /^(?!react|next|socket\.io|pg$|pg\/|@prisma\/|prisma(?:\/|$)|node:(?!crypto|buffer))/;
const IN_BROWSER = /^(?!node:|pg$|pg\/|@prisma\/|prisma(?:\/|$)|socket\.io$)/;

const areas: Area[] = [
  {
    files: /^domain\//,
    may: () => [DOMAIN],
    packages: ZOD,
    advice: 'domain is pure and knows only zod: pass in as an argument what it needs.',
  },
  {
    files: /^activities\/([^/]+)\/.*\.tsx$/,
    may: (own) => [DOMAIN, UI, inFolder(`activities/${own}`), STYLE],
    packages: REACT,
    advice:
      "an activity's views know their own folder, components/ui, domain and React: a piece that several need belongs into components/ui.",
  },
  {
    files: /^activities\/([^/]+)\/rules\.ts$/,
    may: (own) => [DOMAIN, plainFilesOf(`activities/${own}`)],
    packages: ZOD,
    advice:
      "an activity's rules are pure and know their own folder, domain and zod: what two types share belongs into domain.",
  },
  {
    files: /^activities\/([^/]+)\/.*\.ts$/,
    may: (own) => [DOMAIN, plainFilesOf('components/ui'), plainFilesOf(`activities/${own}`)],
    packages: ZOD,
    advice:
      'a plain file of an activity knows its own folder, domain and the plain files of components/ui: what two types share belongs into one of the latter.',
  },
  {
    files: /^activities\/guesses\.ts$/,
    may: () => [DOMAIN, RULES, GUESSES, /^activities\/[^/]+\/guesses\.ts$/],
    packages: ZOD,
    advice: 'the registry of guesses lists the guesses.ts of each type and nothing else.',
  },
  {
    files: /^activities\/rules\.ts$/,
    may: () => [DOMAIN, RULES],
    packages: ZOD,
    advice: 'the registry of rules lists the rules.ts of each type and nothing else.',
  },
  {
    files: /^activities\/[^/]+\.tsx?$/,
    may: () => [DOMAIN, UI, /^activities\//],
    packages: /^(?:react|next\/dynamic$)/,
    advice: 'a registry lists the types; its work belongs into their folders.',
  },
  {
    files: /^components\/ui\//,
    may: () => [DOMAIN, UI, STYLE],
    packages: IN_BROWSER,
    advice:
      'components/ui is neutral: pass in what it shows, or put the code beside its screen in app.',
  },
  {
    files: /^components\//,
    may: () => [DOMAIN, /^components\//, STYLE],
    packages: IN_BROWSER,
    advice:
      'components know neither activities nor server nor app: pass in what they need, or put the code beside its screen in app.',
  },
  {
    files: /^lecture\/(?:text|structure)\//,
    may: () => [DOMAIN, /^lecture\/(?:outline|text|structure)\//],
    packages: NO_SCREEN,
    advice:
      'lecture/text and lecture/structure read what stands in the notes, whoever asks: what makes a question of it belongs into lecture/find or lecture/draft.',
  },
  {
    files: /^lecture\/(?:own-syntax|place)\//,
    may: () => [DOMAIN, RULES, /^lecture\/(?:own-syntax|outline|place|text)\//],
    packages: NO_SCREEN,
    advice:
      'lecture/own-syntax and lecture/place stand below the rules: what they share with lecture/find belongs into lecture/text or lecture/place.',
  },
  {
    files: /^lecture\//,
    may: () => [DOMAIN, RULES, /^lecture\//],
    packages: NO_SCREEN,
    advice:
      'lecture turns notes into a deck and knows domain and the activity rules only: reading and storing belong into server/desk or scripts.',
  },
  {
    files: /^server\/store\//,
    may: () => [DOMAIN, /^server\/store\//, SERVER_TOP],
    packages: /./,
    advice:
      'server/store knows domain only: decisions belong into domain, use-cases into server/desk.',
  },
  {
    files: /^server\/queries\//,
    may: () => [DOMAIN, RULES, STORE, SERVER_TOP, /^server\/queries\//],
    packages: NO_DATABASE,
    advice: 'server/queries reads for pages through server/store; SQL belongs into server/store.',
  },
  {
    files: /^server\/auth\//,
    may: () => [DOMAIN, RULES, STORE, SERVER_TOP, AUTH],
    packages: NO_DATABASE,
    advice: 'server/auth says who somebody is; SQL belongs into server/store.',
  },
  {
    files: /^server\/desk\//,
    may: () => [DOMAIN, RULES, STORE, AUTH, SERVER_TOP, /^server\/desk\//, /^lecture\//],
    packages: NO_DATABASE,
    advice:
      'server/desk is the HTTP side of the instructor and knows nothing of running sessions: live things belong into server/live, SQL into server/store, shared rules into domain.',
  },
  {
    files: /^server\/live\//,
    may: () => [DOMAIN, RULES, STORE, AUTH, OBSERVE, SERVER_TOP, /^server\/live\//],
    packages: NO_DATABASE,
    advice:
      'server/live runs sessions and knows neither lecture nor server/desk: editing belongs into server/desk, SQL into server/store, rules into domain.',
  },
  {
    files: /^server\/(?:main|pages-main)\.ts$/,
    may: () => [DOMAIN, RULES, /^lecture\//, /^server\/(?!store\/generated\/)/],
    packages: NO_DATABASE,
    advice: 'server/main.ts puts the parts together; screens belong into app.',
  },
  {
    files: /^server\/pages\//,
    may: () => [DOMAIN, SERVER_TOP, /^server\/(?:pages|http)\//],
    packages: NO_DATABASE,
    advice: 'server/pages has pages drawn and knows only how HTTP is answered.',
  },
  {
    files: /^server\/rehearsal\//,
    may: () => [DOMAIN, GUESSES, STORE, SERVER_TOP, /^server\/rehearsal\//],
    packages: NO_DATABASE,
    advice:
      'server/rehearsal plays students, who come over the sockets like everybody: it knows nothing of server/live.',
  },
  {
    files: /^server\/([^/]+)\//,
    may: (own) => [DOMAIN, STORE, AUTH, SERVER_TOP, inFolder(`server/${own}`)],
    packages: NO_DATABASE,
    advice: 'the parts of the server meet in server/main.ts; SQL belongs into server/store.',
  },
  {
    files: /^server\//,
    may: () => [DOMAIN, STORE, AUTH, SERVER_TOP],
    packages: NO_DATABASE,
    advice: 'only server/main.ts puts the parts of the server together.',
  },
  {
    files: /^app\//,
    may: () => [
      DOMAIN,
      /^app\//,
      /^components\//,
      /^activities\/[^/]+\.tsx?$/,
      /^lecture\//,
      /^server\/(?:queries|auth|desk)\//,
      SERVER_TOP,
      STYLE,
    ],
    packages: NO_DATABASE,
    advice:
      'app reaches data through server/queries and server/desk, a type through the registries in activities, and never server/live: Next would bundle a second, empty copy of its state.',
  },
];

/** What a test beside its source needs on top. */
const testsMay = [/^tests\/support\//, /^examples\//];
/** Its rows have to come from somewhere. */
const serverTestsMay = [...testsMay, RULES, /^lecture\//, /^server\/(?!store\/generated\/)/];
const testPackages = /^(?:vitest|fast-check|socket\.io$|node:)/;

/** @returns a sentence that says where the code belongs; null when the import is allowed */
export function importProblem(found: Import): string | null {
  const area = areas.find(({ files }) => files.test(found.from));
  if (!area) return null;
  const allowed = found.isPackage ? mayUse(area, found) : mayReach(area, found);
  return allowed ? null : `${found.from} imports ${found.target}: ${area.advice}`;
}

/** Code that is sent to browsers must not pull the server along. */
export function clientProblem(text: string, found: Import): string | null {
  const isClient = /^\s*['"]use client['"]/.test(text);
  if (!isClient || !found.target.startsWith('server/')) return null;
  return `${found.from} imports ${found.target}: it runs in the browser, so the server's part belongs into the page or route that renders it.`;
}

function mayUse({ packages }: Area, { from, target }: Import): boolean {
  return packages.test(target) || (isTest(from) && testPackages.test(target));
}

function mayReach({ files, may }: Area, { from, target }: Import): boolean {
  const own = files.exec(from)?.[1] ?? '';
  return [...may(own), ...moreForTests(from)].some((place) => place.test(target));
}

function moreForTests(file: string): RegExp[] {
  if (!isTest(file)) return [];
  return file.startsWith('server/') ? serverTestsMay : testsMay;
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function inFolder(folder: string): RegExp {
  return new RegExp(`^${folder}/`);
}

function plainFilesOf(folder: string): RegExp {
  return new RegExp(`^${folder}/.*(?<!\\.tsx)$`);
}

/**
 * Rules run on the server and in tests without a screen, so not even a file that they import may
 * lead to one.
 * @param importsByFile the project's files that each file imports
 */
export function screensReachedFromRules(importsByFile: ReadonlyMap<string, string[]>): string[] {
  const rules = [...importsByFile.keys()].filter((file) => RULES.test(file));
  return rules.flatMap((file) =>
    [...reachedFrom(file, importsByFile)]
      .filter((reached) => reached.endsWith('.tsx') || reached.startsWith('components/'))
      .map((reached) => `${file} leads to ${reached}: what rules use belongs into domain.`),
  );
}

function reachedFrom(start: string, importsByFile: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const next of importsByFile.get(file) ?? []) reached.add(next);
  }
  return reached;
}
