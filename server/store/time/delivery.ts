import type { RunId } from '@/domain/ids';
import type { Delivery } from '@/domain/views';
import type { Database } from '../database';

/**
 * How long question and answer travelled in a run, in milliseconds: half of the phones took `p50` at
 * most, and 95 % `p95`. Null when no phone said how long its person took.
 */
export async function readDelivery({ pool }: Database, run: RunId): Promise<Delivery | null> {
  const { rows } = await pool.query<{ phones: number; percentiles: [number, number] | null }>(
    `SELECT count(delay_ms)::int AS phones,
       percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY delay_ms) AS percentiles
     FROM answer WHERE run_id = $1`,
    [run],
  );
  const [{ phones, percentiles } = { phones: 0, percentiles: null }] = rows;
  if (!percentiles || phones === 0) return null;
  return { phones, p50: Math.round(percentiles[0]), p95: Math.round(percentiles[1]) };
}
