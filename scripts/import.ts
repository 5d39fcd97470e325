import { toContractDeck } from '@/lecture/contract-deck';
import { readNotesFile } from './import/read-notes-file';
import { writeTable } from './import/write-table';

// npm run -s import -- FILE [--json | --text]: what Lectern finds in lecture notes. "-" reads
// standard input.

const USAGE = 'Usage: npm run -s import -- FILE [--json | --text]';
const FORMS = ['--json', '--text'];

async function run(words: string[]): Promise<string> {
  const options = words.filter((word) => word.startsWith('--'));
  const files = words.filter((word) => !word.startsWith('--'));
  const [file] = files;
  if (!file || files.length > 1 || options.length > 1 || options.some((o) => !FORMS.includes(o))) {
    throw new Error(USAGE);
  }
  const { text, lecture } = await readNotesFile(file);
  if (options[0] === '--text') return text;
  const deck = toContractDeck(lecture);
  return options[0] === '--json' ? `${JSON.stringify(deck, null, 2)}\n` : writeTable(deck);
}

// A reader that stops early, such as `head`, is no error.
process.stdout.on('error', () => process.exit());
try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
