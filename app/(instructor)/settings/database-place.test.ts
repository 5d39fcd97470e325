import { expect, it } from 'vitest';
import { databasePlace } from './database-place';

it('names database and host, and never user or password', () => {
  expect(databasePlace('postgresql://ada:secret@db.example:5433/lectern?sslmode=require')).toBe(
    'lectern on db.example:5433',
  );
});

it('copes with less', () => {
  expect(databasePlace('postgresql:///')).toBe('postgres on this computer');
  expect(databasePlace('nonsense')).toBe('an address that cannot be shown');
});
