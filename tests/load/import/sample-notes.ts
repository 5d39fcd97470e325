import { testLectures } from '@/tests/lectures/expected-ask';

const KILOBYTE = 1024;

/** Notes of about `kilobytes`, made of the test lectures one after the other, each part different. */
export function sampleNotes(kilobytes: number): string {
  const texts = testLectures().map(({ bytes }) => new TextDecoder().decode(bytes));
  const parts: string[] = [];
  let length = 0;
  for (let part = 1; length < kilobytes * KILOBYTE; part++) {
    const text = texts[part % texts.length] ?? '';
    parts.push(`# Part ${part}\n\n${text.replace(/^---\n[\s\S]*?\n---\n/, '')}\n`);
    length += Buffer.byteLength(parts.at(-1) ?? '') + 1;
  }
  return parts.slice(0, Math.max(1, parts.length - 1)).join('\n');
}
