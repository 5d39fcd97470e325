import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const prompts = (...notes: string[]) => foundIn('asked-aloud', notes).map(({ prompt }) => prompt);

describe('a question to the room', () => {
  it.each([
    ['**Think about it** – would it be faster?'],
    ['❓ Would it be faster?'],
    ['Stop here and ask yourself: would it be faster?'],
    ['Pause for a moment and think for a minute: would it be faster?'],
    ['**Vote:** would it be faster?'],
    ['Show the list. Then ask students:\n\n- Would it be faster?'],
    ['**3.** Q: would it be faster?'],
  ])('is announced: %s', (line) => {
    expect(prompts('# Sorting', '', 'Merge sort halves the list.', '', line)).toEqual([
      'Would it be faster?',
    ]);
  });

  it('has its answer below a line or a heading that says nothing else', () => {
    for (const title of ['**Answer**', '#### Answer', '*Solution*']) {
      const notes = ['### Question 2', '', 'Who sorts in place?', '', title, '', 'Heap sort.', ''];
      const rule = title.startsWith('#') ? 'answered-heading' : 'asked-aloud';
      expect(foundIn(rule, notes)).toMatchObject([{ correct: ['Heap sort.'] }]);
    }
  });

  it('may be announced between sentences, and what follows it is not asked', () => {
    const text = 'Draw a circle. *Pause for a prediction:* will it stay one? Now press it flat.';
    expect(prompts('# Maps', '', text)).toEqual(['Will it stay one?']);
    expect(prompts('# Maps', '', 'Start it. Ask: what is h? Then go on.')).toEqual(['What is h?']);
    expect(prompts('# Maps', '', 'Two things matter. Size: is it big? Yes, rather.')).toEqual([]);
  });

  it('is a claim behind “T/F:”, with or without its verdict, near or far', () => {
    const found = foundIn('asked-aloud', '## Quiz\n\n**3.** T/F: Heap sort is stable.\n');
    expect(found[0]).toMatchObject({ choices: ['True', 'False'], correct: null });
    const key = '## Quiz\n\n**3.** T/F: Heap sort is stable.\n\n## Answers\n\n3. False\n';
    expect(foundIn('asked-aloud', key)[0]).toMatchObject({ correct: [1] });
  });

  it('has a footnote for its answer', () => {
    const quiz = ['## Quiz', '', 'Which is stable?[^1]', '', '[^1]: Merge sort'];
    expect(foundIn('asked-aloud', quiz)[0]).toMatchObject({ correct: ['Merge sort'] });
    const source = ['## Quiz', '', 'Which is stable?[^1]', '', '[^1]: See https://example.org'];
    expect(foundIn('asked-aloud', source)[0]).toMatchObject({ correct: null });
    expect(prompts('# Sorting', '', 'Is it stable?[^1]', '', '[^1]: Yes')).toEqual([]);
  });

  it('ends where the next one is announced', () => {
    const notes = [
      '🤔 Is it stable?',
      '',
      "**Let's vote:** is it fast?",
      '',
      '- A) Yes',
      '- B) No',
    ];
    expect(prompts('# Sorting', '', ...notes)).toEqual(['Is it stable?']);
    expect(foundIn('choice-question', ['# Sorting', '', ...notes])[0]?.prompt).toBe('Is it fast?');
  });

  it('is not the title of a box whose options are a question already', () => {
    const notes = ['> ## Predict', '>', '> What does it print?', '>', '> 1. `0`', '> 2. `1`', '>'];
    const solution = [
      '> > ## Solution',
      '> > It counts lines.',
      '> {: .solution}',
      '{: .challenge}',
    ];
    expect(foundIn('hidden-solution', [...notes, ...solution])).toEqual([]);
    expect(foundIn('choice-question', [...notes, ...solution])).toHaveLength(1);
  });
});

describe('what nobody waits for', () => {
  it.each([
    ['## Warm-up', 'The mean moves less than a value. Is that not obvious?'],
    ['## Quiz', 'Two threads write at once. What could possibly go wrong?'],
    ['## Quiz', 'Isn’t that nice?'],
  ])('is not asked: %s %s', (heading, text) => {
    expect(prompts(heading, '', text)).toEqual([]);
  });

  it('“Questions” beside “Objectives” are what the lesson answers', () => {
    const questions = ['## Questions', '', '- How do packets find their way?', ''];
    expect(prompts(...questions, '## Objectives', '', '- Name a router.')).toEqual([]);
    expect(prompts('## Objectives', '', '- Name a router.', '', ...questions)).toEqual([]);
    expect(prompts(...questions)).toHaveLength(1);
  });
});

describe('pictures in front of each line', () => {
  it('are a poll below any question', () => {
    const notes = ['## How sure are you?', '', '1️⃣ very', '2️⃣ a bit', '3️⃣ not at all'];
    expect(foundIn('choice-question', notes)).toMatchObject([
      { prompt: 'How sure are you?', choices: ['very', 'a bit', 'not at all'], correct: null },
    ]);
  });
});
