import { missed, total } from '@/tests/lectures/bounds';
import { testLectures } from '@/tests/lectures/expected-ask';
import { printScore } from '@/tests/lectures/print-score';
import { scoreLecture } from '@/tests/lectures/score-lecture';

// npm run -s import:score [-- --faults] [NAME …]: how well the import reads the test lectures.

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const chosen = testLectures().filter(({ name }) => names.length === 0 || names.includes(name));
const scores = chosen.map(scoreLecture);
process.stdout.write(printScore(scores, words.includes('--faults')));
if (missed(total(scores)).length > 0) process.exitCode = 1;
