import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const asked = (notes: string | string[]) => foundIn('asked-aloud', notes);
const prompts = (notes: string | string[]) => asked(notes).map(({ prompt }) => prompt);

describe('a question behind a cue', () => {
  it('is asked for words, at its line, without the direction', () => {
    const notes = [
      '## Locks',
      '',
      '**Ask the class:**',
      '',
      '> "I hold row 7. What happens to the next request for it?"',
      '',
      '*(Expected: it waits. What else?)*',
    ];
    expect(asked(notes)).toEqual([
      {
        id: expect.any(String),
        type: 'text',
        origin: 'found',
        line: 5,
        lineEnd: 5,
        section: 'Locks',
        prompt: 'I hold row 7. What happens to the next request for it?',
        correct: null,
        rule: 'asked-aloud',
        reason: 'Your notes ask this of the room (“Ask the class”).',
      },
    ]);
  });

  it.each([
    '**Interactive check:** What is a lock?',
    'Q: What is a lock?',
    '**Think-pair-share (3 min):** What is a lock?',
    '### Discuss with your neighbour\n\nWhat is a lock?',
    '> **Say:** "Here is a door. What is a lock?"',
    '**Frage an die Klasse:**\n\n> „What is a lock?“',
    '→ *Frage an die Studierenden:* „What is a lock?“',
    'Question : What is a lock?',
    '**Pregunta para la clase:** What is a lock?',
    '## Concept check\n\nWhat is a lock?',
    '::: {.callout-important}\n## Question\n\nWhat is a lock?\n:::',
  ])('is found: %j', (notes) => {
    expect(prompts(notes)).toEqual([expect.stringMatching(/What is a lock\?$/)]);
  });

  it('is each of several, in one quote and in the next', () => {
    const notes = ['**Ask:**', '', '> "What is A? And what is B?"', '', '> "So what is C, then?"'];
    expect(prompts(notes)).toEqual(['What is A?', 'What is B?', 'What is C, then?']);
  });

  it.each([
    ['Q: Which status is it? (401.)', 401],
    ['Q: Which status is it? → 403', 403],
    ['Q: Which status is it?\nA: 404', 404],
    ['**Q: Which status is it?**\n\n**A:** 405', 405],
    ['- Which status is it? Answer: 406', 406],
    ['**Concept check:** Which status is it?\n\n<!-- Answer: 407 -->', 407],
    ['* ☝️ Which status is it?\n* 🙋 408', 408],
  ])('keeps the answer out of the prompt: %j', (notes, answer) => {
    expect(asked(notes)).toMatchObject([
      { prompt: expect.stringMatching(/Which status is it\?$/), correct: answer },
    ]);
  });

  it('that is answered with yes or no has these options', () => {
    expect(asked('**Ask:** Is it safe? (No: it is not.)')).toMatchObject([
      { prompt: 'Is it safe?', choices: ['Yes', 'No'], correct: [1] },
    ]);
    expect(asked('Vrai ou faux : tout arbre est un graphe. (Vrai)')).toMatchObject([
      { choices: ['Vrai', 'Faux'], correct: [0] },
    ]);
    expect(asked('## True or false?\n\n- UDP keeps the order. (False)')).toMatchObject([
      { prompt: 'UDP keeps the order.', correct: [1] },
    ]);
  });
});

describe('no question to the room', () => {
  it.each([
    ['a statement behind a cue', '**Ask the class:**\n\n> "Remember last week."'],
    ['a rhetorical question in speech', '> "What if we could ship all of it?"'],
    ['one that is answered at once', '> **Say:** "Why a queue? Because it is fair."'],
    ['one in prose', 'What happens then? It stops. And why? Because.'],
    ['a heading', '## Why is it called a pipe?\n\nBecause of a hose.'],
    ['a student', '> **Student:** "Is it slow?"\n\n**Students might ask:** "Is it safe?"'],
    ['an FAQ', '## FAQ\n\nQ: When is the exam?\nA: In June.'],
    ['a call for questions', '**Ask the class:** Any questions?'],
    ['goals', '## Learning objectives\n\n- What is a lock?\n- Why do we need one?'],
    ['code', '```\n# Q: what is this?\n```'],
    ['a scale', '## Poll\n\nHow sure are you about loops? (1 = not at all)'],
  ])('is %s', (name, notes) => {
    const found = asked(notes);
    if (name === 'a scale') expect(found).toMatchObject([{ correct: null }]);
    else expect(found).toEqual([]);
    expect(found.every(({ explanation }) => explanation === undefined)).toBe(true);
  });
});

describe('a question about code', () => {
  it('shows the code below it, and has its answer from the comment behind that', () => {
    const notes = [
      '# À vous de jouer',
      '',
      'Dans cette requête, quelle est la ressource ?',
      '',
      '```http',
      'GET /livres/42',
      '```',
      '',
      '<!-- Réponse : le livre 42 -->',
    ];
    expect(foundIn('asked-aloud', notes)).toMatchObject([
      { correct: ['le livre 42'], code: { text: 'GET /livres/42' } },
    ]);
  });

  it('is no claim, though it stands below "Wahr oder falsch?"', () => {
    const notes =
      '### Wahr oder falsch?\n\n**Zwischenfrage:** Welches Flag setzt der erste Rahmen? (SYN.)';
    expect(foundIn('asked-aloud', notes)).toMatchObject([{ type: 'text', correct: ['SYN'] }]);
  });
});

describe('a fragment of reveal.js', () => {
  it.each([['<span class="fragment">2</span>'], ['2 <!-- .element: class="fragment" -->']])(
    'uncovers the answer: %s',
    (line) => {
      const notes = ['## Question', '', 'Quel est le plus petit nombre premier ?', '', line];
      expect(foundIn('asked-aloud', notes)).toMatchObject([{ correct: 2 }]);
    },
  );
});
