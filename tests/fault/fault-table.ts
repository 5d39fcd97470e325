import type { Fault } from './fault';
import type { Tale } from './tale';

export type SeedResult = { seed: number; fault: Fault; seconds: number } & (
  | { is: 'passed'; tale: Tale }
  | { is: 'failed'; tale: Tale | null; complaints: string[] }
  | { is: 'impossible'; because: string }
);

/** One line a fault: how many classes it struck, and how they went. */
export function faultTable(results: SeedResult[]): string {
  const faults = [...new Set(results.map(({ fault }) => fault))];
  const lines = faults.map((fault) => {
    const own = results.filter((result) => result.fault === fault);
    const count = (is: SeedResult['is']) => own.filter((result) => result.is === is).length;
    const seconds = own.reduce((sum, result) => sum + result.seconds, 0) / own.length;
    const failed = own.flatMap(({ is, seed }) => (is === 'failed' ? [seed] : []));
    const notes = [
      ...(failed.length > 0 ? [`failed: seed ${failed.join(', ')}`] : []),
      ...(count('impossible') > 0 ? ['not possible here'] : []),
    ];
    const figures = `${count('passed')}/${own.length}`.padStart(7);
    return `${fault.title.padEnd(52)}${figures}${seconds.toFixed(1).padStart(8)} s  ${notes.join('; ')}`.trimEnd();
  });
  const passed = results.filter(({ is }) => is === 'passed').length;
  const total = `${passed} of ${results.length} classes passed`;
  return [`${'fault'.padEnd(52)} passed      mean`, ...lines, '', total].join('\n');
}
