import { describe, expect, it } from 'vitest';
import { hostKey, isTakenByTarget } from './host-keys';

const press = (key: string, held: object = {}) =>
  hostKey({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...held });

describe('the keys of the host', () => {
  it('have the meanings that the buttons show', () => {
    expect([' ', 'ArrowRight', 't', 'P', 'c', 'L', 'h', 'k', '?'].map((key) => press(key))).toEqual(
      ['next', 'next', 'extend', 'pause', 'close', 'leaderboard', 'results', 'lock', 'help'],
    );
    expect(['d', 'R'].map((key) => press(key))).toEqual(['discuss', 'reveal']);
  });

  it('understand a remote control', () => {
    expect(press('PageDown')).toBe('next');
  });

  it('leave the browser its own', () => {
    expect(press('t', { ctrlKey: true })).toBeNull();
    expect(press('l', { metaKey: true })).toBeNull();
    expect(press('Tab')).toBeNull();
  });

  it('do nothing when held down', () => {
    expect(press(' ', { repeat: true })).toBeNull();
  });
});

describe('what has the focus', () => {
  it('keeps its keys when it is typed into', () => {
    expect(isTakenByTarget({ tagName: 'INPUT' }, 't')).toBe(true);
    expect(isTakenByTarget({ tagName: 'DIV', isContentEditable: true }, 't')).toBe(true);
  });

  it('keeps Space when that presses it', () => {
    expect(isTakenByTarget({ tagName: 'BUTTON' }, ' ')).toBe(true);
    expect(isTakenByTarget({ tagName: 'BUTTON' }, 't')).toBe(false);
    expect(isTakenByTarget({ tagName: 'BODY' }, ' ')).toBe(false);
    expect(isTakenByTarget(null, ' ')).toBe(false);
  });

  it('is a switch that is pressed with Space and not typed into', () => {
    const lever = { tagName: 'INPUT', type: 'checkbox' };
    expect(isTakenByTarget(lever, ' ')).toBe(true);
    expect(isTakenByTarget(lever, 'PageDown')).toBe(false);
  });
});
