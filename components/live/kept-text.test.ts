import { expect, test, vi } from 'vitest';
import { keptText } from './kept-text';

function mapStorage(): Storage {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
    removeItem: (key: string) => void map.delete(key),
  } as Storage;
}

const broken = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

test('a text is kept, read by another reader, and removed', () => {
  const storage = mapStorage();
  const text = keptText('a', () => storage);
  expect(text.read()).toBeNull();
  text.write('one');
  expect(keptText('a', () => storage).read()).toBe('one');
  text.write(null);
  expect(text.read()).toBeNull();
});

test('where the browser refuses its storage, the text lives as long as the page', () => {
  const text = keptText('b', broken);
  expect(text.read()).toBeNull();
  text.write('one');
  expect(keptText('b', broken).read()).toBe('one');
  text.write(null);
  expect(text.read()).toBeNull();
});

test('a storage that is full does not bring an old text back', () => {
  const storage = mapStorage();
  const text = keptText('c', () => storage);
  text.write('old');
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  text.write('new');
  expect(text.read()).toBe('new');
});

test('a listener hears of changes until it leaves', () => {
  const storage = mapStorage();
  const text = keptText('d', () => storage);
  const listener = vi.fn();
  const stop = text.subscribe(listener);
  text.write('one');
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  text.write('two');
  expect(listener).toHaveBeenCalledTimes(1);
});
