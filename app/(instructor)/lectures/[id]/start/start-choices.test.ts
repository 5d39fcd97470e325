import { describe, expect, it } from 'vitest';
import { sessionSettings } from '@/domain/settings';
import { keptChoices, textToKeep, USUAL_CHOICES } from './start-choices';

describe('the choices of the last session', () => {
  it('are the usual ones at first, and those are the server’s', () => {
    expect(keptChoices(null)).toEqual(USUAL_CHOICES);
    const { teams: _teams, ...usual } = USUAL_CHOICES;
    expect(sessionSettings.parse({})).toMatchObject(usual);
  });

  it('come back as they were kept', () => {
    const chosen = {
      ...USUAL_CHOICES,
      slides: true,
      peer: { ...USUAL_CHOICES.peer, guided: true, discussSeconds: 90 },
      teams: { way: 'chosen' as const, names: 'Owls\nFoxes', list: '' },
    };
    expect(keptChoices(textToKeep(chosen))).toEqual(chosen);
  });

  it('do not keep a list of people', () => {
    const teams = { way: 'list' as const, names: '', list: 'Ada; Red' };
    const text = textToKeep({ ...USUAL_CHOICES, teams });
    expect(text).not.toContain('Ada');
    expect(keptChoices(text).teams.way).toBe('off');
  });

  it('stand in for what is missing, of another kind or no JSON at all', () => {
    expect(keptChoices('{"slides":true,"speed":"yes","peer":null,"more":1}')).toEqual({
      ...USUAL_CHOICES,
      slides: true,
    });
    for (const text of ['', '{', '7', '[]', 'null']) {
      expect(keptChoices(text)).toEqual(USUAL_CHOICES);
    }
  });
});
