import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const PARTS = 'a) Who starts it?\nb) How many run at once?\n';
const found = (notes: string) =>
  foundIn('lettered-parts', notes).map(({ prompt, line, correct }) => [prompt, line, correct]);

it('takes the lettered parts of an exercise as questions of their own', () => {
  expect(found(`## Exercise 1\n\nLook at the program.\n\n${PARTS}`)).toEqual([
    ['Who starts it?', 5, null],
    ['How many run at once?', 6, null],
  ]);
});

it('says the given that the parts are about', () => {
  expect(found(`## Exercise 1\n\nThe net is \`10.0.0.0/8\`.\n\n${PARTS}`)[0]?.[0]).toBe(
    'The net is `10.0.0.0/8`. Who starts it?',
  );
});

it('takes the answers from a box below, or from a section by the number of the exercise', () => {
  const box = '<details>\n<summary>Solution</summary>\n\na) the shell\nb) 3\n\n</details>\n';
  const section = '## Solutions\n\nExercise 1: a) the shell; b) 3\n';
  for (const answers of [box, section]) {
    expect(found(`## Exercise 1\n\n${PARTS}\n${answers}`).map(([, , answer]) => answer)).toEqual([
      ['the shell'],
      3,
    ]);
  }
});

it('takes no answers of another exercise, and none when parts are missing', () => {
  for (const answers of [
    'Exercise 2: a) the shell; b) 3',
    'Exercise 1: a) the shell',
    'Exercise 1: a) the shell; b) 3\n\nExercise 1: a) init; b) 4',
  ]) {
    const notes = `## Exercise 1\n\n${PARTS}\n## Solutions\n\n${answers}\n`;
    expect(found(notes).map(([, , answer]) => answer)).toEqual([null, null]);
  }
  const twice = `## Exercise 1\n\n${PARTS}\n## Exercise 1\n\n${PARTS.replace('Who', 'What')}`;
  const all = found(`${twice}\n## Solutions\n\nExercise 1: a) the shell; b) 3\n`);
  expect(all.map(([, , answer]) => answer)).toEqual([null, null, null, null]);
});

it('leaves options, tasks and goals alone', () => {
  expect(found('## Exercise 1\n\nWhich one?\n\na) the shell\nb) init\n')).toEqual([]);
  expect(found('## Exercise 1\n\na) Draw it.\nb) Who starts it?\n')).toEqual([]);
  expect(found(`## Learning goals\n\n${PARTS}`)).toEqual([]);
});

describe('a sheet', () => {
  it('has tasks beside its questions, points, and the answers below a heading of their own', () => {
    const notes = [
      '## Aufgabe 1 (4 Punkte)',
      '',
      'a) Wie viele Knoten hat er?',
      'b) Ist er zusammenhängend?',
      'c) Zeichnen Sie einen Spannbaum.',
      '',
      '## Lösung zu Aufgabe 1',
      '',
      'a) 3',
      'b) Ja',
      'c) siehe Tafel',
    ];
    expect(foundIn('lettered-parts', notes)).toMatchObject([
      { prompt: 'Wie viele Knoten hat er?', correct: 3, line: 3 },
      { prompt: 'Ist er zusammenhängend?', correct: [0], line: 4 },
    ]);
  });
});

it('takes parts that demand something beside those that ask', () => {
  const notes = `## Exercise 3\n\na) Who starts it?\n\nb) Explain in one sentence why it waits.\n`;
  expect(found(notes).map(([prompt]) => prompt)).toEqual([
    'Who starts it?',
    'Explain in one sentence why it waits.',
  ]);
  const demands =
    '## Exercise 3\n\na) Name its parent.\n\nb) Explain in one sentence why it waits.\n';
  expect(found(demands)).toEqual([]);
});

it('takes the answers from a heading right below the parts', () => {
  const notes = `### Exercise 4\n\n${PARTS}\n#### Solution\n\na. the shell\n\nb. 3\n\n### Exercise 5\n`;
  expect(found(notes).map(([, , answer]) => answer)).toEqual([['the shell'], 3]);
});

it('takes no answers from a heading that is for the whole sheet, or of another exercise', () => {
  for (const below of [
    '### Solution\n\na. the shell\n\nb. 3',
    '#### Solution\n\nExercise 2: a) the shell b) 3',
  ]) {
    expect(found(`### Exercise 4\n\n${PARTS}\n${below}\n`).map(([, , answer]) => answer)).toEqual([
      null,
      null,
    ]);
  }
});
