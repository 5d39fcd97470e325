import { describe, expect, it } from 'vitest';
import { readQuiz } from '@/tests/support/read-quiz';

// As Moodle exports it: ids in comments, categories, titles, [html], feedback, escapes.
const FILE = String.raw`// question: 0  name: Switch category to $course$/top/Networks/Week 1
$CATEGORY: $course$/top/Networks/Week 1


// question: 41  name: Loopback
::Loopback::[html]<p>Which address is <b>always</b> the machine itself?</p>{
	=<p>127.0.0.1</p>#<p>Right\: loopback.</p>
	~<p>192.168.0.1</p>
	~<p>0.0.0.0</p>#<p>That means \"any\".</p>
	####<p>See RFC&nbsp;1122.</p>
}

// question: 42  name: UDP
::UDP::[html]<p>UDP is reliable.</p>{FALSE#<p>Not at all.</p>}

::Ports::Which of these are well known ports? {
  ~%50%22
  ~%50%443
  ~%-100%50000
}

$CATEGORY: $course$/top/Networks/Week 2

::Pi::How large is pi\: to two digits {#3.14:0.005}

::Range::A byte has between … and … bits {#8..8}

Who wrote it? {=Tanenbaum =Andrew S. Tanenbaum =%50%Andrew}

Match the layer. {
  =IP -> network
  =TCP -> transport
  = -> physical
}

Explain congestion control. {}

Water boils at {~90 =100 ~110} degrees.

::Code::[markdown]What does it print?\n\n${'```'}js\nlet a \= \{ b\: 1 \};\n\nconsole.log(a)\n${'```'}{=1 ~2 ~%50%half}

::Broken::Which one? {=right ~wrong

This is a description between questions.

::Poll::Tea or coffee? {~Tea ~Coffee}
`;

describe('a GIFT file', () => {
  const { lecture, activities, unread } = readQuiz(FILE, 'networks.gift');
  const config = (prompt: string) =>
    activities.find((activity) => activity.config.prompt.startsWith(prompt))?.config;

  it('has the categories of Moodle as sections, and their parent as title', () => {
    expect(lecture.title).toBe('Networks');
    expect([...new Set(activities.map(({ section }) => section))]).toEqual(['Week 1', 'Week 2']);
  });

  it('has the HTML of Moodle as inline Markdown, and feedback as explanation', () => {
    expect(config('Which address')).toEqual({
      prompt: 'Which address is **always** the machine itself?',
      choices: ['127.0.0.1', '192.168.0.1', '0.0.0.0'],
      ...{ correct: [0], several: false, seconds: null, points: 1000 },
      explanation:
        'See RFC 1122.\n\n- 127.0.0.1: Right: loopback.\n- 0.0.0.0: That means \\"any\\".',
    });
  });

  it('knows every kind of question', () => {
    expect(config('UDP')).toMatchObject({ choices: ['True', 'False'], correct: [1] });
    expect(config('Which of these')).toMatchObject({ correct: [0, 1], several: true });
    expect(config('How large')).toMatchObject({ correct: 3.14, tolerance: 0.005 });
    expect(config('A byte')).toMatchObject({ correct: 8, tolerance: 0 });
    expect(config('Who wrote')).toMatchObject({ accepted: ['Tanenbaum', 'Andrew S. Tanenbaum'] });
    expect(config('Match')).toMatchObject({
      pairs: [
        { item: 'IP', target: 'network' },
        { item: 'TCP', target: 'transport' },
      ],
      extra: ['physical'],
    });
    expect(config('Explain')).toMatchObject({ mode: 'wall' });
    expect(config('Water')).toMatchObject({
      prompt: 'Water boils at _____ degrees.',
      correct: [1],
    });
    expect(config('What does')).toMatchObject({
      code: { language: 'js', text: 'let a = { b: 1 };\n\nconsole.log(a)' },
      correct: [0],
    });
    expect(config('Tea')).toMatchObject({ correct: null });
  });

  it('names what is broken, and what counts in part, by line', () => {
    const lineOf = (part: string) => FILE.split('\n').findIndex((l) => l.includes(part)) + 1;
    expect(unread).toEqual([
      `${lineOf('Who wrote')}: “Andrew” counts 50 % there, and nothing here.`,
      `${lineOf('::Code')}: “half” counts 50 % there, and nothing here.`,
      `${lineOf('::Broken')}: This question is left out: its answers have no closing brace.`,
      `${lineOf('::Poll')}: No right answer is given: it comes in as a poll.`,
    ]);
  });

  it('is told from notes that hold a few such questions', () => {
    const notes = '# Networks\n\nSome words.\n\n::Q::Which? {=a ~b}\n';
    expect(readQuiz(notes).activities.map(({ rule }) => rule)).toEqual(['gift']);
  });
});
