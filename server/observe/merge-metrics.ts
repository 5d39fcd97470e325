/**
 * Two texts of Prometheus' format as one: the series of a metric stand together, as the format wants
 * it. What both measure must differ in a label.
 */
export function mergeMetrics(own: string, others: string): string {
  const blocks = blocksOf(own);
  for (const [name, block] of blocksOf(others)) {
    const before = blocks.get(name);
    blocks.set(name, before ? [...before, ...block.filter(isSeries)] : block);
  }
  return [...blocks.values()].map((block) => `${block.join('\n')}\n`).join('\n');
}

const isSeries = (line: string) => !line.startsWith('#');

/** The lines of each metric by its name; every metric begins with its HELP. */
function blocksOf(text: string): Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  let block: string[] = [];
  for (const line of text.split('\n')) {
    const name = /^# HELP (\S+)/.exec(line)?.[1];
    if (name !== undefined) {
      block = [];
      blocks.set(name, block);
    }
    if (line !== '') block.push(line);
  }
  return blocks;
}
