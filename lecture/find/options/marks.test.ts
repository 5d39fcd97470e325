import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (...notes: string[]) =>
  foundIn('choice-question', notes).map(({ choices, correct }) => [choices, correct]);

const capitals = ['Sydney', 'Canberra', 'Perth'];

describe('a lone star on an option', () => {
  it.each([
    [['a. Sydney', 'b. Canberra *', 'c. Perth']],
    [['- A) Sydney', '- B) Canberra \\*', '- C) Perth']],
    [['* Sydney', '* *Canberra', '* Perth']],
    [['a. Sydney', 'b. Canberra *', 'c. Perth', '', '\\* = correct answer']],
  ])('marks it as right: %j', (options) => {
    expect(asked('## Quiz', '', 'What is the capital?', '', ...options)).toEqual([[capitals, [1]]]);
  });

  it.each([
    [['a. Sydney *', 'b. Canberra *', 'c. Perth']],
    [['a. Sydney', 'b. Canberra *', 'c. Perth', '', '\\* a planned city']],
    [['a. *Sydney*', 'b. *Canberra*', 'c. *Perth*']],
  ])('marks nothing: %j', (options) => {
    expect(asked('## Quiz', '', 'What is the capital?', '', ...options)[0]?.[1]).toBeNull();
  });
});

describe('feedback below each option', () => {
  it('tells which is right, and is no part of it', () => {
    const options = ['- Sydney', '  - No, it is the largest city.', '- Canberra', '  - Correct!'];
    const last = ['- Perth', '  - Wrong side.'];
    expect(asked('### Quiz', '', 'What is the capital?', '', ...options, ...last)).toEqual([
      [capitals, [1]],
    ]);
  });

  it('is none when the items ask themselves', () => {
    expect(asked('## Quiz', '', '- Is it big?', '  - Yes', '- Is it old?', '  - No')).toEqual([]);
  });
});

describe('bold options', () => {
  const question = (capital: string, ...options: string[]) => [
    ...[`1. What is the capital of ${capital}?`, ''],
    ...options.map((option) => `   - ${option}`),
    '',
  ];
  const one = question('Peru', 'Cusco', '**Lima**', 'Ica');
  const other = question('Chile', '**Santiago**', 'Arica', 'Talca');

  it('are right when each of several questions has exactly one', () => {
    expect(asked('## Quiz', '', ...one, ...other).map(([, correct]) => correct)).toEqual([
      [1],
      [0],
    ]);
  });

  it.each([
    [one],
    [[...one, ...other, ...question('Peru', 'Cusco', 'Lima', 'Ica')]],
    [[...one, ...question('Chile', '**Santiago**', '**Arica**', 'Talca')]],
    [[...one, ...other, ...question('Cuba', '[x] Havana', '[ ] Moa', '[ ] Holguín')]],
  ])('are nothing otherwise: %j', (notes) => {
    const [found] = asked('## Quiz', '', ...notes);
    expect(found?.[1]).toBeNull();
  });
});
