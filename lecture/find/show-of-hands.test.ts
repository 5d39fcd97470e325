import { describe, expect, it } from 'vitest';
import type { ChoiceConfig } from '@/activities/choice/rules';
import { readLecture } from '../read-lecture';

function polls(notes: string) {
  const reading = readLecture(new TextEncoder().encode(notes));
  if (!reading.ok) throw new Error(reading.code);
  return reading.lecture.activities
    .filter(({ rule }) => rule === 'show-of-hands')
    .map(({ config, ...item }) => ({ ...item, config: config as ChoiceConfig }));
}

const prompts = (notes: string) => polls(notes).map(({ config }) => config.prompt);
const asked = (notes: string) =>
  polls(notes).map(({ config }) => [config.prompt, ...config.choices]);

describe('a question to the room', () => {
  it('becomes a poll without a right answer, at its line, without the stage direction', () => {
    const notes = [
      '# Version control',
      '',
      '## Merging',
      '',
      '> "How many of you have lost an afternoon to a merge? Raise your hand."',
      '',
      '*(Count aloud. Most hands go up. How many of you would?)*',
      '',
      'On with it.',
    ].join('\n');
    expect(polls(notes)).toEqual([
      {
        id: expect.stringMatching(/^c-[0-9a-f]{12}$/),
        type: 'choice',
        origin: 'found',
        line: 5,
        lineEnd: 5,
        section: 'Merging',
        rule: 'show-of-hands',
        reason:
          'Your notes ask the room for a show of hands (“Raise your hand”); answered with yes or no.',
        config: {
          prompt: 'How many of you have lost an afternoon to a merge?',
          choices: ['Yes', 'No'],
          correct: null,
          several: false,
          seconds: null,
          points: 1000,
        },
      },
    ]);
  });

  it.each([
    ['**Ask the class:**\n\n> Who has deployed on a Friday?', 'Who has deployed on a Friday?'],
    ['**Ask the class:** Who has deployed on a Friday?', 'Who has deployed on a Friday?'],
    ['### Ask the students\n\nWho has deployed on a Friday?', 'Who has deployed on a Friday?'],
    ['- Ask: "Who has used Redis?"\n- Show the slide', 'Who has used Redis?'],
    ['> "So, who here has written a test this week?"', 'Who here has written a test this week?'],
    ['> Hands up: who has used a debugger?', 'Who has used a debugger?'],
    ['> Ever reset the wrong branch? Raise your hand!', 'Ever reset the wrong branch?'],
    ['> Who has used Mercurial, by show of hands?', 'Who has used Mercurial?'],
    ['Show of hands: have you ever paired?', 'Have you ever paired?'],
    ['**Show of hands:**\n\n> Have you ever paired?', 'Have you ever paired?'],
    [
      'Raise your hand if you have ever edited a file in production.',
      'Raise your hand if you have ever edited a file in production.',
    ],
    [
      'Before we start, one thing. How many of you have a laptop here?',
      'How many of you have a laptop here?',
    ],
  ])('is found in %j', (notes, prompt) => {
    expect(prompts(notes)).toEqual([prompt]);
  });

  it.each([
    [
      '> „Wer von euch hat schon einmal einen Server aufgesetzt? Hände hoch!“',
      ['Wer von euch hat schon einmal einen Server aufgesetzt?', 'Ja', 'Nein'],
    ],
    [
      'Demandez à la classe :\n\n> « Combien d’entre vous utilisent un débogueur ? Levez la main. »',
      ['Combien d’entre vous utilisent un débogueur ?', 'Oui', 'Non'],
    ],
    [
      '> "¿Cuántos de ustedes han usado una máquina virtual? Levanten la mano."',
      ['¿Cuántos de ustedes han usado una máquina virtual?', 'Sí', 'No'],
    ],
  ])('is found in other languages: %j', (notes, ask) => {
    expect(asked(notes)).toEqual([ask]);
  });

  it('takes its options from the list below', () => {
    const notes =
      'Quick show of hands: which editor do you use most?\n\n*(read them aloud)*\n\n- A) VS Code\n- B) Vim\n- C) Another one\n';
    expect(asked(notes)).toEqual([
      ['Which editor do you use most?', 'VS Code', 'Vim', 'Another one'],
    ]);
    expect(polls(notes)[0]).toMatchObject({ line: 1, lineEnd: 7, config: { several: true } });
  });

  it.each([
    ['**Handzeichen:** Wer hat Git schon benutzt?', 'Wer hat Git schon benutzt?', 'Ja'],
    ['> „Hand hoch, wer Git kennt!“', 'Wer Git kennt!', 'Ja'],
    [
      'Wer schon Rust geschrieben hat, hebt bitte die Hand.',
      'Wer schon Rust geschrieben hat?',
      'Ja',
    ],
    ['Melden Sie sich bitte, wenn Sie Linux nutzen.', null, 'Ja'],
    ['**À main levée :** qui a utilisé Git ?', 'Qui a utilisé Git ?', 'Oui'],
    ['> « Levez la main si vous utilisez Linux. »', 'Levez la main si vous utilisez Linux.', 'Oui'],
    ['Que ceux qui ont écrit du SQL lèvent la main.', null, 'Oui'],
    ['**Encuesta:** ¿Quién usa Linux?', '¿Quién usa Linux?', 'Sí'],
    ['> «Levantad la mano los que uséis Linux.»', 'Levantad la mano los que uséis Linux.', 'Sí'],
  ])('is answered in its own language: %s', (notes, prompt, yes) => {
    expect(asked(notes)).toEqual([
      [prompt ?? notes, yes, yes === 'Ja' ? 'Nein' : yes === 'Oui' ? 'Non' : 'No'],
    ]);
  });

  it('leaves lettered options below a poll to the rule that looks for their key', () => {
    const notes =
      '## Abstimmung\n\nWelche Sortierung ist stabil?\n\n- A: Quicksort\n- B: Mergesort\n';
    expect(polls(notes)).toEqual([]);
  });

  it('allows one option where only one can be meant', () => {
    const notes = '**Poll**\n\nWhich one do you prefer?\n\n- Tabs\n- Spaces\n';
    expect(polls(notes)[0]?.config).toMatchObject({ several: false, choices: ['Tabs', 'Spaces'] });
  });

  it('does not take what the lecturer does next for options', () => {
    const notes =
      '> How many of you have used a queue?\n\n- Wait for the hands\n- Show the next slide\n- Explain why\n';
    expect(asked(notes)).toEqual([['How many of you have used a queue?', 'Yes', 'No']]);
  });

  it('is each of several questions', () => {
    const notes = '> "How many of you use Linux? How many of you use a Mac? Hands up."';
    expect(prompts(notes)).toEqual(['How many of you use Linux?', 'How many of you use a Mac?']);
  });

  it('keeps its id when the notes around it change', () => {
    const ask = '> Who has used a profiler? Hands up!\n';
    const [before] = polls(`# A\n\n${ask}`);
    const [after] = polls(`# Another\n\nMore text.\n\n## B\n\n${ask}\nand more`);
    expect(after?.id).toBe(before?.id);
    expect(after?.line).toBe(7);
  });

  it('that is asked twice has two ids, the same ones in the next import', () => {
    const notes =
      '> Who has used a profiler? Hands up!\n\nLater.\n\n> Who has used a profiler? Hands up!';
    const ids = polls(notes).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(polls(notes).map(({ id }) => id)).toEqual(ids);
  });
});

describe('no poll', () => {
  it.each([
    [
      'an FAQ',
      '## FAQ\n\n### Who can see my branch?\n\nEverybody.\n\n**Q: Who was first?**\nA: Ada.',
    ],
    ['a heading', '## How many of you is enough?\n\nText.\n\n## Who has access?\n\nThe owner.'],
    ['an agenda', '## Agenda\n\n1. Who does what?\n2. Show of hands and feedback\n3. Questions?'],
    [
      'a rhetorical question in a paragraph',
      'The scheduler gives out the CPU. Who has it now? Only the scheduler knows, and who has never wondered how it decides, one might ask.',
    ],
    [
      'a question that prose answers',
      'How many of us would write a scheduler by hand? Almost nobody, and that is why one exists.',
    ],
    ['code', '```python\n# How many of you use this? Raise your hand.\nx = 1\n```'],
    ['indented code', '    How many of you use this? Raise your hand.'],
    ['a comment', '<!-- How many of you use this? Raise your hand. -->'],
    ['a rule of the room', 'Please raise your hand before speaking. Hands up if you need help.'],
    ['a call for questions', '> Any questions? Raise your hand!'],
    ['a call for volunteers', '> Raise your hand if you know the answer.'],
    ['an open question', '> What is a process? Raise your hand.'],
    ['a stage direction', '*(How many of you like it? Raise your hand.)*'],
    ['what a student says', '**Student:** "How many of you get paid for this?"'],
    ['a question for knowledge', '**Ask the class:**\n\n> Who has write access to this file?'],
    ['a story', 'He asked, "how many of you are ready?" and left.'],
    ['expected answers', '**Ask the class:**\n\nWhat is in an image?\n\n- Files\n- Settings'],
  ])('is made of %s', (_name, notes) => {
    expect(prompts(notes)).toEqual([]);
  });
});
