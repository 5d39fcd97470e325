import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What a person read out of a test lecture: one thing that its notes ask. */
const expectedAsk = z.strictObject({
  kind: z.enum(['choice', 'lines', 'text', 'numeric']),
  /** As students should read it; null when the notes leave it to code or a picture. */
  prompt: z.string().nullable(),
  options: z.array(z.string()).optional(),
  /** Right options, or lines of the code; null for a poll. Left out where the answer is words. */
  key: z.array(z.number().int()).nullable().optional(),
  /** A free answer that the notes give. */
  answer: z.string().optional(),
  /** How the code begins that belongs to it. */
  code: z.string().optional(),
});

export type ExpectedAsk = z.infer<typeof expectedAsk>;
export type TestLecture = { name: string; bytes: Uint8Array; expected: ExpectedAsk[] };

const folder = path.join(import.meta.dirname, 'notes');

/** Every lecture of the folder that has an expected file beside it. */
export function testLectures(): TestLecture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.md'.length);
      const expected = readFileSync(path.join(folder, `${name}.json`), 'utf8');
      return {
        name,
        bytes: readFileSync(path.join(folder, file)),
        expected: z.array(expectedAsk).parse(JSON.parse(expected)),
      };
    });
}
