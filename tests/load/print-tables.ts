import type { Plan, Played } from './play';
import { steps } from './play';
import type { SubjectName } from './subject';
import type { Verdict } from './targets';

/** The cost of each step on each server. */
export function costTable({ players }: Plan, played: ReadonlyMap<SubjectName, Played>): string {
  const head = ['step', 'server', 'CPU µs/phone', 'database µs', 'p50 ms', 'p99 ms', 'all ms'];
  const rows = steps.flatMap((step) =>
    [...played].map(([name, { costs }]) => {
      const { server, database, p50, p99, totalMs } = costs[step];
      return [
        step,
        name,
        server.toFixed(1),
        database === null ? '–' : database.toFixed(1),
        p50.toFixed(1),
        p99.toFixed(1),
        totalMs.toFixed(0),
      ];
    }),
  );
  const memory = [...played].map(([name, { memoryKb }]) => `${name} ${memoryKb.toFixed(0)} KB`);
  return [
    `${players} players`,
    table([head, ...rows]),
    `Memory per phone: ${memory.join(', ')}`,
  ].join('\n\n');
}

export function verdictTable(verdicts: Verdict[]): string {
  const rows = verdicts.map(({ what, measured, limit, unit, reached }) => [
    what,
    measured.toFixed(2),
    `≤ ${limit} ${unit}`,
    reached ? 'reached' : 'falls short',
  ]);
  return table([['target', 'measured', 'limit', ''], ...rows]);
}

/** Columns as wide as their longest cell; figures to the right. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isFigure = (cell: string) => /^[\d.–-]+$/.test(cell);
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isFigure(cell) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
