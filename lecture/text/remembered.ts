/** About the lines of 1 MB. */
const MOST = 20_000;
const LONGEST = 500;

const memories: Map<string, unknown>[] = [];

/**
 * What is read out of a text and of nothing else, read once: rules ask the same of the same lines
 * and headings many times over. Nobody may change what it gives back. Texts are forgotten when
 * they are many, and long ones are not kept.
 */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const memory = new Map<string, Read>();
  memories.push(memory);
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = memory.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (memory.size >= MOST) memory.clear();
    memory.set(text, now);
    return now;
  };
}

/** A line keeps all of the notes in memory that it was cut from: nothing of them stays. */
export function forgetTexts(): void {
  for (const memory of memories) memory.clear();
}
