import { expect, test } from 'vitest';
import { welcome } from './welcome.mjs';

const facts = {
  instructorLink: 'http://localhost:3000/enter/abc',
  phoneUrls: ['http://192.168.1.20:3000', 'http://10.0.0.4:3000'],
  dataDir: '/home/ann/lectern/.data',
  database: null,
};

test('the lecturer sees the link, every address for phones, the data and how to stop', () => {
  const lines = welcome(facts).split('\n');
  expect(lines).toContainEqual(
    expect.stringMatching(/This computer +http:\/\/localhost:3000\/enter\/abc/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/Phones +http:\/\/192\.168\.1\.20:3000$/));
  expect(lines).toContainEqual(expect.stringMatching(/or +http:\/\/10\.0\.0\.4:3000$/));
  expect(lines).toContainEqual(expect.stringMatching(/Your data +\/home\/ann\/lectern\/\.data$/));
  expect(lines).toContain('Stop it with Ctrl-C.');
});

test('without a network the lecturer learns what to do', () => {
  expect(welcome({ ...facts, phoneUrls: [] })).toContain('connect this computer to the network');
});

test('an external database is named', () => {
  expect(welcome({ ...facts, database: 'class at db.example.org' })).toContain(
    'class at db.example.org; keys in /home/ann/lectern/.data',
  );
});
