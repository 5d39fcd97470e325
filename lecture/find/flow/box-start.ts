import { type Fence, fenceStart, indentOf } from '../../outline/line-start';
import { asksSomething } from '../questions/asks-something';
import { boxRole } from './box-role';
import type { BoxRole } from './flow';
import { shortcodeStart } from './shortcode';

/**
 * How a box ends: by colons, by a fence, by a directive that names its end, by a tag, by its indent,
 * by a bracket, by the slide.
 */
export type BoxEnd =
  | { by: 'colons' }
  | { by: 'fence'; fence: Fence }
  | { by: 'gate'; name: string }
  | { by: 'tag'; tag: string }
  | { by: 'indent' }
  | { by: 'bracket' }
  | { by: 'shortcode'; closes: RegExp }
  | { by: 'macro' }
  | { by: 'extension'; name: string }
  | { by: 'slide'; strict: boolean };

/** `inside` is text on the opening line that already belongs to the box. */
export type BoxStart = {
  role: BoxRole;
  title: string;
  end: BoxEnd;
  inside?: string;
  hides?: boolean;
};

type Reader = (line: string) => BoxStart | null;

const COLONS = /^ {0,7}:{3,}[ \t]*(?=[\w{.])(.*?)[ \t:]*$/;
const DIRECTIVE = /^\{([\w:-]+)\}[ \t]*(.*)$/;
const MYST =
  /^(?:admonition|dropdown|toggle|exercise|exercise-start|solution|solution-start|question|quiz|note|tip|hint|important|warning|attention|caution|danger|seealso|topic|card|callout)$/;
const ADMONITION = /^ {0,7}(?:\?\?\?\+?|!!!)[ \t]+([\w -]+?)(?:[ \t]+"(.*)")?[ \t]*$/;
const TAG =
  /^ {0,7}<(v-clicks?|details|quiz|solution|answer|question|aside|div|section)(?=[\s>])([^>]*)>(.*)$/i;
/** What a click brings up on a slide. */
const UNCOVERS = /(?:^|\s)v-(?:click|after)(?=[\s=]|$)|class="[^"]*\bfragment\b/;
const REMARK_BOX = /^ {0,3}\.([\w.-]+)\[(.*)$/;

/** "Tick what is true": a shorter title only names the tab. */
const ASKS_FROM = 15;
const TAB = /^ {0,7}===[+!]*[ \t]+"([^"]*)"[ \t]*$/;

const readers: Reader[] = [
  colons,
  mystFence,
  admonition,
  tab,
  shortcode,
  macro,
  extension,
  tag,
  remarkBox,
  remarkNotes,
  revealNotes,
];

/** Reads a line that opens a box of any notation; null for every other line. */
export function boxStart(line: string): BoxStart | null {
  if (!/^[ \t]*(?:[:`~?!<.={]|notes?:)/i.test(line) || line.length > 500) return null;
  for (const read of readers) {
    const found = read(line);
    if (found) return found;
  }
  return null;
}

/** "::: challenge", "::: {.callout-tip title="Answer"}", ":::{admonition} Title" */
function colons(line: string): BoxStart | null {
  const text = COLONS.exec(line)?.[1];
  if (!text) return null;
  return { ...described(text), end: { by: 'colons' }, hides: FOLDED.test(text) };
}

/** "```exercise": notes in a fence of their own, as some plug-ins have them. */
const NAMED_FENCE =
  /^(?:exercise|question|challenge|aufgabe|frage|übung|exercice|ejercicio|pregunta)$/i;

function mystFence(line: string): BoxStart | null {
  const fence = fenceStart(line);
  if (fence && NAMED_FENCE.test(fence.info.trim())) {
    return { role: 'ask', title: '', end: { by: 'fence', fence } };
  }
  const name = fence && DIRECTIVE.exec(fence.info)?.[1];
  if (!fence || !name || !MYST.test(name)) return null;
  const gate = /^(exercise|solution)-start$/.exec(name)?.[1];
  const end: BoxEnd = gate ? { by: 'gate', name: gate } : { by: 'fence', fence };
  return { ...described(fence.info), end, hides: FOLDED.test(name) };
}

/** Words by which a box says that it is shut at first. */
export const FOLDED =
  /collapse="?true|(?<![\w-])(?:dropdown|toggle|details|spoiler|collaps\w*)(?![\w-])/i;

function described(text: string): Pick<BoxStart, 'role' | 'title'> {
  const directive = DIRECTIVE.exec(text);
  if (directive) {
    const [, name = '', title = ''] = directive;
    return { role: boxRole(name, title) ?? 'plain', title: titleOf(name, title) };
  }
  const title = /title="([^"]*)"/.exec(text)?.[1] ?? '';
  // Quarto tells exercises and their solutions by the id.
  const kind = /^\{\s*#(exr|sol)-/.exec(text)?.[1];
  if (kind) return { role: kind === 'exr' ? 'ask' : 'answer', title };
  const classes = text.replace(/\w+="[^"]*"/g, '').match(/[\w-]+/g) ?? [];
  const named = classes.map((name) => boxRole(name.replace(/^callout-/, ''))).find(Boolean);
  return { role: named ?? boxRole(title) ?? 'plain', title };
}

/** A label such as "ex-names" behind `{exercise}` is no title. */
const titleOf = (name: string, title: string) => (/^(?:exercise|solution)/.test(name) ? '' : title);

function admonition(line: string): BoxStart | null {
  const [, kind, title = ''] = ADMONITION.exec(line) ?? [];
  if (!kind) return null;
  const role = boxRole(title, kind) ?? 'plain';
  // Of a question that unfolds, the text inside goes on asking.
  const hides = /^\s*\?/.test(line) && boxRole(kind) !== 'ask';
  return { role, title, end: { by: 'indent' }, hides };
}

/** `=== "Énoncé"`: a tab that says nothing of its purpose has no title of a box either. */
function tab(line: string): BoxStart | null {
  const title = TAB.exec(line)?.[1];
  if (title === undefined) return null;
  const role = boxRole(title);
  if (!role && title.length >= ASKS_FROM && asksSomething(title))
    return { role: 'ask', title, end: { by: 'indent' } };
  return { role: role ?? 'plain', title: role ? title : '', end: { by: 'indent' } };
}

function shortcode(line: string): BoxStart | null {
  const found = shortcodeStart(line);
  if (!found) return null;
  const { name, title, closes, inside } = found;
  // GitBook's "hint" is a box for anything.
  const role = boxRole(title, name === 'hint' ? '' : name) ?? 'plain';
  return { role, title, end: { by: 'shortcode', closes }, inside };
}

/** MkDocs' macros: "{{ correction(True, " … ") }}", over one line or many. */
function macro(line: string): BoxStart | null {
  const [, name = '', rest = ''] = /^ {0,11}\{\{-?[ \t]*([\w.]+)\((.*)$/.exec(line) ?? [];
  const role = boxRole(name.replace(/[_.]/g, ' '));
  if (role !== 'answer') return null;
  return { role, title: '', end: { by: 'macro' }, inside: withoutArguments(rest), hides: true };
}

/** Of `True, "the answer") }}` the words; of the first line of many, what follows the quote. */
function withoutArguments(rest: string): string {
  return rest
    .replace(/^(?:[ \t]*[\w.]+[ \t]*(?:=[ \t]*[\w.]+[ \t]*)?,)*[ \t]*(?:"{1,3}|'{1,3})?/, '')
    .replace(/(?:"{1,3}|'{1,3})?[ \t]*(?:,[ \t]*[\w.=]+[ \t]*)*\)[ \t]*-?\}\}[ \t]*$/, '');
}

/** Kramdown's "{::solution}" … "{:/solution}": what is not shown with the notes. */
function extension(line: string): BoxStart | null {
  const name = /^ {0,7}\{::([a-z][\w-]*)[^{}]*\}[ \t]*$/i.exec(line)?.[1];
  if (name === undefined) return null;
  const role = boxRole(name) ?? (/^(?:comment|note)$/i.test(name) ? 'notes' : 'plain');
  return { role, title: '', end: { by: 'extension', name } };
}

function tag(line: string): BoxStart | null {
  const [, name = '', attributes = '', rest = ''] = TAG.exec(line) ?? [];
  if (name === '') return null;
  const lower = name.toLowerCase();
  const summary = /<summary[^>]*>(.*?)(?:<\/summary>|$)/i.exec(rest);
  const title = withoutTags(summary?.[1] ?? '');
  const classes = /class="([^"]*)"/i.exec(attributes)?.[1] ?? '';
  const inside = summary ? rest.slice(summary.index + summary[0].length) : rest;
  const uncovers = lower.startsWith('v-click') || UNCOVERS.test(attributes);
  const role = boxRole(title, lower, ...classes.split(/\s+/)) ?? (uncovers ? 'reveal' : 'plain');
  return { role, title, end: { by: 'tag', tag: lower }, inside, hides: lower === 'details' };
}

/** Inline HTML as Markdown: code keeps its marks, other tags go. */
export function withoutTags(html: string): string {
  return html
    .slice(0, 300)
    .replace(/<\/?code>/gi, '`')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .trim();
}

function remarkBox(line: string): BoxStart | null {
  const [, name, inside] = REMARK_BOX.exec(line) ?? [];
  if (name === undefined) return null;
  const role =
    name
      .split('.')
      .map((word) => boxRole(word))
      .find(Boolean) ?? 'plain';
  return { role, title: '', end: { by: 'bracket' }, inside };
}

function remarkNotes(line: string): BoxStart | null {
  if (line.trim() !== '???' || indentOf(line) > 0) return null;
  return { role: 'notes', title: '', end: { by: 'slide', strict: false } };
}

function revealNotes(line: string): BoxStart | null {
  const found = /^notes?:[ \t]*(.*)$/i.exec(line);
  if (!found) return null;
  return { role: 'notes', title: '', end: { by: 'slide', strict: true }, inside: found[1] };
}
