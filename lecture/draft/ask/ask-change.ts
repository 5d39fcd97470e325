import type { Asking, Draft } from '../draft';
import type { Of } from '../material';
import { inContext } from './in-context';

/** The later version of the code: which lines are not as before? One target per run of lines. */
export function askChange(material: Of<'change'>, { wording }: Asking): Draft[] {
  const { after, lines, sentence, context } = material;
  const problems = runs(lines).map((run) => ({
    text: run
      .map((line) => after.lines[line - 1]?.trim() ?? '')
      .join(' / ')
      .slice(0, 400),
    lines: run,
  }));
  const config = {
    ...{ prompt: inContext(context, wording.changed), seconds: null, points: 1000, problems },
    code: { language: after.language, text: after.lines.join('\n') },
    explanation: sentence,
  };
  const { line, lineEnd } = material;
  const place = { codeLine: after.line, codeLineEnd: after.lineEnd };
  return [{ type: 'lines', config, material, line, lineEnd, ...place, score: material.worth }];
}

function runs(lines: number[]): number[][] {
  const found: number[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last.at(-1) === line - 1) last.push(line);
    else found.push([line]);
  }
  return found;
}
