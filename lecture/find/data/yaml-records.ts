import { type Node, readValue, type Value } from './literal';

/** A record, with the index of its first and last line. */
export type YamlRecord = { value: Node; from: number; to: number };

const PAIR = /^(\s*)(-\s+)?([\p{L}_][\p{L}\d_-]{0,40}):(?:\s+(.*))?$/u;
const ITEM = /^(\s*)-\s+(.*)$/;
const MOST = 2000;

/**
 * Records as YAML writes a list of questions: "- question: …", "  options:", "    - …". A part of
 * YAML: texts on one line, and lists of texts or of records one level down.
 */
export function yamlRecords(lines: string[]): YamlRecord[] {
  const found: YamlRecord[] = [];
  let indent = 0;
  let list: Value[] | null = null;
  let within: Map<string, Value> | null = null;
  for (const [at, line] of lines.slice(0, MOST).entries()) {
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const [, space = '', dash = '', key = '', rest = ''] = PAIR.exec(line) ?? [];
    const last = found.at(-1);
    const column = space.length + dash.length;
    if (key !== '' && (!last || (space.length <= indent && (dash !== '' || column < indent)))) {
      found.push({ value: record(), from: at, to: at });
      indent = column;
      [list, within] = [null, null];
    }
    const open = found.at(-1);
    if (!open) return [];
    open.to = at;
    const item = ITEM.exec(line);
    if (key !== '' && column === indent) {
      list = rest.trim() === '' ? [] : null;
      within = null;
      setField(open.value.fields, key, list ? listOf(list) : scalar(rest));
    } else if (key !== '' && dash !== '' && list) {
      const inner = record();
      inner.fields.set(key, scalar(rest));
      list.push(inner);
      within = inner.fields;
    } else if (key !== '' && within) within.set(key, scalar(rest));
    else if (item && list) list.push(scalar(item[2] ?? ''));
  }
  return found.filter(({ value }) => !value.fields.has(TWICE));
}

/** A record that says something twice is none, save for answers in lines of their own. */
const TWICE = ' twice';
/** Where options stand that have lines of their own. */
export const ANSWER_LINES = ' answer lines';

/** "answer: …", "answer-correct: …": each line is an option. */
function setField(fields: Map<string, Value>, key: string, value: Value): void {
  const right = key === 'answer-correct';
  const before = fields.get('answer');
  const known = fields.get(ANSWER_LINES);
  if (key !== 'answer' && !right) fields.set(fields.has(key) ? TWICE : key, value);
  else if (before === undefined && known === undefined && !right) fields.set(key, value);
  else {
    const list = typeof known === 'object' && known ? known : listOf([]);
    if (before !== undefined) list.items.push(option(before, false));
    list.items.push(option(value, right));
    fields.delete('answer');
    fields.set(ANSWER_LINES, list);
  }
}

function option(text: Value, right: boolean): Node {
  const made = record();
  return Object.assign(made, {
    fields: new Map([
      ['text', text],
      ['correct', right],
    ]),
  });
}

function scalar(text: string): Value {
  const said = text.trim();
  if (/^[[{"']|^-?\d+(?:\.\d+)?$|^(?:true|false|null)$/i.test(said)) {
    const read = readValue(said, 0);
    if (read && said.slice(read.at).trim() === '') return read.value;
  }
  const bare = /^\[(.*)\]$/.exec(said)?.[1];
  return bare === undefined ? said : listOf(bare.split(',').map((part) => scalar(part)));
}

const node = (kind: Node['kind'], items: Value[]): Node => ({
  kind,
  name: '',
  items,
  fields: new Map(),
  from: 0,
  to: 0,
});
const record = () => node('record', []);
const listOf = (items: Value[]) => node('list', items);
