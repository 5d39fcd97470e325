import { describe, expect, it } from 'vitest';
import { foundIn } from '@/tests/support/found-in';

const found = (...lines: string[]) =>
  ['bold-question', 'review-questions'].flatMap((rule) =>
    foundIn(rule, lines).map(({ prompt, correct }) => [prompt, correct]),
  );

describe('a question in bold with its answer behind it', () => {
  it('is found with its lines and its reason', () => {
    expect(
      foundIn('bold-question', [
        '## Kontrollfragen',
        '',
        '**1. Was ist ein Index?**',
        'Ein Verzeichnis der Zeilen.',
        '',
        '*(kurz warten)*',
      ]),
    ).toMatchObject([
      {
        type: 'text',
        prompt: 'Was ist ein Index?',
        correct: ['Ein Verzeichnis der Zeilen.'],
        line: 3,
        lineEnd: 4,
        reason: 'Your notes ask this in bold, with the answer behind it.',
      },
    ]);
  });

  it('may stand in an item', () => {
    const items = ['- **¿Qué es un índice?** Una lista ordenada.', '- **¿Cuántos hay?** 3'];
    expect(found('## Autoevaluación', '', ...items)).toEqual([
      ['¿Qué es un índice?', ['Una lista ordenada.']],
      ['¿Cuántos hay?', 3],
    ]);
  });

  it('may have it in the next paragraph, where it is the only one', () => {
    const lines = ['**¿Cuántos hay?**', '', 'Respuesta: 3'];
    expect(found('## Autoevaluación', '', ...lines)).toEqual([['¿Cuántos hay?', 3]]);
  });

  it.each([
    ['prose', ['## Les index', '', '**Pourquoi un index ?** Parce que la table est longue.']],
    ['an FAQ', ['## Häufige Fragen', '', '**Muss ich kommen?** Nein.']],
    ['help', ['## Preguntas de repaso', '', '**¿Puedo usar mis apuntes?** Sí.']],
    [
      'a question that another one follows',
      ['## Quiz', '', '**Why is it fast?**', '', 'Is it the cache?'],
    ],
  ])('is not in %s', (_name, lines) => {
    expect(found(...lines)).toEqual([]);
  });

  it('keeps its id when the notes around it change', () => {
    const ask = ['## Quiz', '', '**Why is it fast?** It has a cache.'];
    const id = (lines: string[]) => foundIn('bold-question', lines)[0]?.id;
    expect(id(['# A', '', 'Text.', '', ...ask])).toBe(id(ask));
  });
});
