import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

describe('GIFT', () => {
  const found = (...lines: string[]) =>
    foundIn('gift', ['```gift', ...lines, '```']).map(
      ({ prompt, choices, correct, explanation }) => [prompt, choices, correct, explanation],
    );

  it.each([
    [
      '::Q1:: Which? {=right #yes ~wrong ~%-50%bad}',
      ['Which?', ['right', 'wrong', 'bad'], [0], '- right: yes'],
    ],
    ['Which two? {~%50%a ~%50%b ~c}', ['Which two?', ['a', 'b', 'c'], [0, 1], undefined]],
    ['[markdown]The sun is hot. {T}', ['The sun is hot.', ['True', 'False'], [0], undefined]],
    ['The moon is hot. {FALSE#no}', ['The moon is hot.', ['True', 'False'], [1], undefined]],
    ['How many? {#46:0.5}', ['How many?', undefined, 46, undefined]],
    ['Who? {=Ada =Ada L.}', ['Who?', undefined, ['Ada', 'Ada L.'], undefined]],
    ['The {=cat ~dog} purrs.', ['The _____ purrs.', ['cat', 'dog'], [0], undefined]],
    ['What is \\{x\\}? {=a\\=b ~c}', ['What is {x}?', ['a=b', 'c'], [0], undefined]],
    ['Explain. {}', ['Explain.', undefined, null, undefined]],
  ])('%s', (line, question) => {
    expect(found(line)).toEqual([question]);
  });

  it('has pairs, and no question where its answers cannot be read', () => {
    expect(
      foundIn('gift', '```gift\nMatch. {=IP -> network =TCP -> transport}\n```'),
    ).toMatchObject([{ type: 'match', line: 2 }]);
    expect(found('Which one? {=right ~wrong', '', 'How far? {#far}', '', '{=a ~b}')).toEqual([]);
  });

  it('has a question for each block between blank lines, and none in comments', () => {
    expect(found('$CATEGORY: a/b', '', '// What? {T}', 'A {T}', '', 'B', '{F}')).toHaveLength(2);
    expect(foundIn('gift', 'Sets are written {1, 2}. Maps {a: b}.')).toEqual([]);
    expect(foundIn('gift', '```js\nconst a = {=b}\n```')).toEqual([]);
  });
});

describe('LiaScript', () => {
  const head = '<!--\nlanguage: en\n-->\n\n';

  it('has gaps with words, and gaps with options', () => {
    expect(foundIn('liascript', `${head}Water boils at\n\n[[100]]\n`)).toMatchObject([
      { prompt: 'Water boils at', correct: 100 },
    ]);
    expect(foundIn('liascript', `${head}Two and two is [[3|(4)|5]] today.\n`)).toMatchObject([
      { prompt: 'Two and two is … today.', choices: ['3', '4', '5'], correct: [1] },
    ]);
  });

  it('has hints below a gap, and the next question is another one', () => {
    const notes = `${head}How many?\n\n[[200]]\n[[?]] Count again.\n\n\nWhich?\n\n- [( )] a\n- [(X)] b\n`;
    expect(foundIn('liascript', notes)).toMatchObject([{ prompt: 'How many?', correct: 200 }]);
    expect(foundIn('choice-question', notes)).toMatchObject([
      { prompt: 'Which?', choices: ['a', 'b'], correct: [1] },
    ]);
  });

  it('asks of a statement whether it is true', () => {
    const notes = `${head}The moon is hot.\n\n- [( )] True\n- [(X)] False\n`;
    expect(foundIn('choice-question', notes)).toMatchObject([
      { prompt: 'The moon is hot.', choices: ['True', 'False'], correct: [1] },
    ]);
  });

  it('is not what wikis write', () => {
    expect(foundIn('liascript', '# Notes\n\nSee also\n\n[[Another page]]\n')).toEqual([]);
  });
});

describe('text2qti', () => {
  it('has numbers with a tolerance', () => {
    expect(foundIn('text2qti', '1. What is pi?\n= 3.14 +- 0.01\n')).toMatchObject([
      { type: 'numeric', prompt: 'What is pi?', correct: 3.14 },
    ]);
    expect(foundIn('text2qti', 'How far?\n= [1, 2]\n')).toMatchObject([{ correct: 1.5 }]);
    expect(foundIn('text2qti', 'The sum\n= a + b\n')).toEqual([]);
  });
});

describe('a toggle', () => {
  it('asks in its title what its only line answers', () => {
    const toggle = '<details><summary>What is 2 + 2?</summary>\n\n4\n\n</details>\n';
    expect(foundIn('answered-toggle', toggle)).toMatchObject([
      { prompt: 'What is 2 + 2?', correct: 4 },
    ]);
    const help = '??? question "How do I install it?"\n    With apt.\n';
    expect(foundIn('answered-toggle', help)).toEqual([]);
    expect(foundIn('answered-toggle', `## FAQ\n\n${toggle}`)).toEqual([]);
  });
});

describe('LiaScript as people indent it', () => {
  const found = (...lines: string[]) =>
    ['liascript', 'choice-question'].flatMap((rule) =>
      foundIn(rule, ['<!--', 'narrator: Deutsch Female', '-->', '', ...lines]).map(
        ({ prompt, choices, correct }) => [prompt, choices, correct],
      ),
    );

  it.each([
    [
      ['Wie viele Bits?', '', '    [[8]]', '    [[?]] Ein Byte.'],
      ['Wie viele Bits?', undefined, 8],
    ],
    [
      ['Was denkst du?', '', '    [[___ ___]]'],
      ['Was denkst du?', undefined, null],
    ],
    [
      ['Wie ist es?', '', '    [(gut)] gut', '    [(nein)] schlecht'],
      ['Wie ist es?', ['gut', 'schlecht'], null],
    ],
    [
      ['Wähle zwei.', '', '    [[X]] a', '    [[ ]] b', '    [[X]] c'],
      ['Wähle zwei.', ['a', 'b', 'c'], [0, 2]],
    ],
  ])('%j', (lines, question) => {
    expect(found(...lines)).toEqual([question]);
  });
});
