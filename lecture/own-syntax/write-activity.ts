import type { ActivityConfig } from '@/domain/activity';
import { headingStart, isBlank } from '../outline/line-start';
import { writeAdvice } from './advice';
import { promptLine } from './escape';
import { readLabel } from './label';
import { notationOf } from './notations';
import { writeWhy } from './why';
import { fits, writeCode } from './write-code';

/** An activity in our own syntax, without a blank line at the end. */
export function writeActivity(type: string, config: ActivityConfig): string {
  const notation = notationOf(type);
  const code = notation.code ? notation.code(config) : config.code;
  const parts = [
    ...writePrompt(notation.label(config), config.prompt),
    ...(code ? [writeCode(code)] : []),
    notation.writeList(config),
    attributes({ ...config, code }, [...notation.writeAttributes(config), ...writeAdvice(config)]),
    ...(notation.writeMore?.(config) ?? []),
    writeWhy(config.explanation),
  ];
  return parts.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n');
}

/** In the heading when it fits there and comes back unchanged, else as a paragraph below. */
function writePrompt(label: string, prompt: string): string[][] {
  const heading = `### ${label}: ${prompt}`;
  const isLine = !prompt.includes('\n') && promptLine.unescape(prompt) === prompt;
  const comesBack = readLabel(headingStart(heading)?.text ?? '')?.prompt === prompt;
  if (isLine && comesBack) return [[heading]];
  return [[`### ${label}`], paragraph(prompt)];
}

/** Blank lines inside stay bare; at the ends they would be lost, and so are escaped. */
function paragraph(prompt: string): string[] {
  const lines = prompt.split('\n');
  const isText = (line: string) => !isBlank(line);
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  return lines.map((line, at) =>
    !isText(line) && at > first && at < last && first >= 0 ? line : promptLine.escape(line),
  );
}

function attributes({ seconds, points, code }: ActivityConfig, own: string[]): string[] {
  return [
    ...(code && !fits(code.language) ? [`Language: ${JSON.stringify(code.language)}`] : []),
    ...own,
    ...(seconds === null ? [] : [`Seconds: ${seconds}`]),
    ...(points === 1000 ? [] : [`Points: ${points}`]),
  ];
}
