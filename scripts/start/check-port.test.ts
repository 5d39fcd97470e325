import { expect, test } from 'vitest';
import { portSentence } from './check-port.mjs';

test.each([
  ['EADDRINUSE', 'Port 3000 is in use. Stop the other program or start with PORT=3001 npm start.'],
  ['EACCES', 'may not open port 3000'],
  ['EADDRNOTAVAIL', 'no address "10.0.0.9"'],
  ['ENOTFOUND', 'no address "10.0.0.9"'],
  ['EOTHER', 'cannot be opened (EOTHER)'],
])('%s has a sentence', (code, sentence) => {
  expect(portSentence(code, '10.0.0.9', 3000)).toContain(sentence);
});

test('after the last port comes none', () => {
  expect(portSentence('EADDRINUSE', '0.0.0.0', 65_535)).toContain('PORT=3000 npm start');
});
