import { expect, it } from 'vitest';
import { foundKey } from './found-key';

const press = (key: string, more = {}) =>
  foundKey({ ...{ key, altKey: false, ctrlKey: false, metaKey: false }, ...more });

it('knows the keys of the cards', () => {
  expect(press('ArrowDown')).toEqual({ is: 'step', by: 1 });
  expect(press('k')).toEqual({ is: 'step', by: -1 });
  expect(press('x')).toEqual({ is: 'keep' });
  expect(press('c')).toEqual({ is: 'right', option: 2 });
  expect(press('p')).toEqual({ is: 'poll' });
  expect(press('4')).toEqual({ is: 'filter', filter: 'open' });
});

it('leaves every other key to the browser', () => {
  for (const key of ['Tab', 'Enter', ' ', '0', '5', 'q', 'F1']) expect(press(key)).toBeNull();
  expect(press('c', { ctrlKey: true })).toBeNull();
  expect(press('a', { metaKey: true })).toBeNull();
});
