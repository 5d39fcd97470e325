import { type Fence, fenceStart, indentOf } from '../../outline/line-start';
import { boxRole } from './box-role';
import type { BoxRole } from './flow';
import { shortcodeStart } from './shortcode';

/** How a box ends: by colons, by a fence, by a tag, by its indent, by a bracket, by the slide. */
export type BoxEnd =
  | { by: 'colons' }
  | { by: 'fence'; fence: Fence }
  | { by: 'tag'; tag: string }
  | { by: 'indent' }
  | { by: 'bracket' }
  | { by: 'shortcode'; closes: RegExp }
  | { by: 'slide'; strict: boolean };

/** `inside` is text on the opening line that already belongs to the box. */
export type BoxStart = { role: BoxRole; title: string; end: BoxEnd; inside?: string };

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

const TAB = /^ {0,7}===[+!]*[ \t]+"([^"]*)"[ \t]*$/;

const readers: Reader[] = [
  colons,
  mystFence,
  admonition,
  tab,
  shortcode,
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
  return { ...described(text), end: { by: 'colons' } };
}

function mystFence(line: string): BoxStart | null {
  const fence = fenceStart(line);
  const name = fence && DIRECTIVE.exec(fence.info)?.[1];
  if (!fence || !name || !MYST.test(name)) return null;
  return { ...described(fence.info), end: { by: 'fence', fence } };
}

function described(text: string): Pick<BoxStart, 'role' | 'title'> {
  const directive = DIRECTIVE.exec(text);
  if (directive) {
    const [, name = '', title = ''] = directive;
    return { role: boxRole(name, title) ?? 'plain', title: titleOf(name, title) };
  }
  const title = /title="([^"]*)"/.exec(text)?.[1] ?? '';
  const classes = text.replace(/\w+="[^"]*"/g, '').match(/[\w-]+/g) ?? [];
  const named = classes.map((name) => boxRole(name.replace(/^callout-/, ''))).find(Boolean);
  return { role: named ?? boxRole(title) ?? 'plain', title };
}

/** A label such as "ex-names" behind `{exercise}` is no title. */
const titleOf = (name: string, title: string) => (/^(?:exercise|solution)/.test(name) ? '' : title);

function admonition(line: string): BoxStart | null {
  const [, kind, title = ''] = ADMONITION.exec(line) ?? [];
  if (!kind) return null;
  return { role: boxRole(title, kind) ?? 'plain', title, end: { by: 'indent' } };
}

/** `=== "Énoncé"`: a tab that says nothing of its purpose has no title of a box either. */
function tab(line: string): BoxStart | null {
  const title = TAB.exec(line)?.[1];
  if (title === undefined) return null;
  const role = boxRole(title);
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
  return { role, title, end: { by: 'tag', tag: lower }, inside };
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
