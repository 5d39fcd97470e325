import type { Database } from './database';

/** SQL for the database's clock in milliseconds since 1970; pg gives numbers of this type as text. */
export const NOW_MS = '(extract(epoch from clock_timestamp()) * 1000)::float8';

/** SQL for a timestamptz column in milliseconds since 1970, null for null. */
export const millisOf = (column: string) => `(extract(epoch from ${column}) * 1000)::float8`;

/** A moment for a timestamptz parameter. */
export const instant = (millis: number | null) => (millis === null ? null : new Date(millis));

/** The database's clock, milliseconds since 1970. */
export async function readNow({ pool }: Pick<Database, 'pool'>): Promise<number> {
  const { rows } = await pool.query<{ now: number }>(`SELECT ${NOW_MS} AS now`);
  return rows[0]?.now ?? 0;
}
