import { type Fence, fenceStart, indentOf } from '../../outline/line-start';
import { boxRole } from './box-role';
import type { BoxRole } from './flow';

/** How a box ends: by colons, by a fence, by a tag, by its indent, by a bracket, by the slide. */
export type BoxEnd =
  | { by: 'colons' }
  | { by: 'fence'; fence: Fence }
  | { by: 'tag'; tag: string }
  | { by: 'indent' }
  | { by: 'bracket' }
  | { by: 'shortcode'; name: string }
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
  /^ {0,7}<(details|quiz|solution|answer|question|aside|div|section)(?=[\s>])([^>]*)>(.*)$/i;
const REMARK_BOX = /^ {0,3}\.([\w.-]+)\[(.*)$/;

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

/** MkDocs: '=== "Answer"' */
function tab(line: string): BoxStart | null {
  const title = /^ {0,7}===[!+]{0,2}[ \t]+"(.+)"[ \t]*$/.exec(line)?.[1];
  if (title === undefined) return null;
  return { role: boxRole(title) ?? 'plain', title, end: { by: 'indent' } };
}

const SHORTCODE =
  /^ {0,7}(?:\{\{([%<])[ \t]*([\w-]+)([^{}]*?)[%>]\}\}|\{%-?[ \t]*([\w-]+)([^{}]*?)-?%\})[ \t]*$/;

/** Hugo's and GitBook's "{{% notice … %}}", "{% hint … %}", where a line ends them. */
function shortcode(line: string): BoxStart | null {
  const [, , hugo, hugoRest, liquid, liquidRest] = SHORTCODE.exec(line) ?? [];
  const name = hugo ?? liquid;
  if (name === undefined) return null;
  const words = (hugoRest ?? liquidRest ?? '').trim();
  const title = /(?:title|header|summary)="([^"]*)"/.exec(words)?.[1] ?? '';
  // GitBook's "hint" is a box for anything.
  const named = name === 'hint' ? '' : name;
  const role = boxRole(title, named, ...words.split(/["'\s=]+/)) ?? 'plain';
  return { role, title, end: { by: 'shortcode', name } };
}

function tag(line: string): BoxStart | null {
  const [, name = '', attributes = '', rest = ''] = TAG.exec(line) ?? [];
  if (name === '') return null;
  const lower = name.toLowerCase();
  const summary = /<summary[^>]*>(.*?)(?:<\/summary>|$)/i.exec(rest);
  const title = withoutTags(summary?.[1] ?? '');
  const classes = /class="([^"]*)"/i.exec(attributes)?.[1] ?? '';
  const inside = summary ? rest.slice(summary.index + summary[0].length) : rest;
  const role = boxRole(title, lower, ...classes.split(/\s+/)) ?? 'plain';
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
