import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';
import { leadsToGoals } from './goal-lead';

describe('what leads to the goals of a lecture', () => {
  it.each([
    "**Questions for today's lecture …**",
    '**Questions we answer today:**',
    'In this lecture:',
    'In dieser Sitzung: Wie findet man etwas?',
    '**Fragen an die heutige Vorlesung ...**',
    'Dans cette séance :',
    'En esta clase:',
    'Hoy veremos:',
  ])('%s', (text) => expect(leadsToGoals(text)).toBe(true));

  it.each([
    'Question for the class:',
    'Today it rains. Why?',
    'In this program: what is printed?',
    '**Frage an die Klasse:**',
    'In this lecture we used a stack. What is it?',
  ])('is not %s', (text) => expect(leadsToGoals(text)).toBe(false));

  it('keeps the list below it unasked, and nothing else', () => {
    const list = '- What is a tree?\n- How high is it?';
    expect(foundIn('asked-aloud', `# Quiz\n\nIn this lecture:\n\n${list}`)).toEqual([]);
    expect(foundIn('asked-aloud', `# Quiz\n\n${list}`)).toHaveLength(2);
  });
});
