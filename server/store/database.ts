import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client';

/**
 * One pool for everything: Prisma for what pages read and write, plain SQL where one statement must
 * do the work of a thousand answers.
 */
export type Database = { prisma: PrismaClient; pool: pg.Pool; close: () => Promise<void> };

const ALONE = { live: 12, pages: 5 };

/**
 * How many connections one of so many processes may take, for phones and for pages: PostgreSQL gives
 * a hundred unless told otherwise, and a sixteenth process must still get some.
 */
export function shareOfConnections(processes: number): { live: number; pages: number } {
  const share = (alone: number, all: number, least: number) =>
    Math.max(least, Math.min(alone, Math.floor(all / processes)));
  return { live: share(ALONE.live, 55, 3), pages: share(ALONE.pages, 25, 2) };
}

/** Connects lazily: a database that is away makes the first query fail, not this. */
export function openDatabase(url: string, connections: number = ALONE.live): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 20_000,
    // A process that was stopped in the middle of a step would hold its locks as long as it likes.
    idle_in_transaction_session_timeout: 5_000,
    application_name: 'lectern',
  });
  // An idle connection that breaks (a restart of the database) is replaced by the next query.
  pool.on('error', () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Runs `work` in one transaction; an exception rolls it back and is thrown on. */
export async function inTransaction<Result>(
  { pool }: Database,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onLoss = (lost: Error) => {
    broken = lost;
  };
  // Between two statements nobody else listens, and an unheard loss would end the process.
  client.on('error', onLoss);
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(onLoss);
    throw error;
  } finally {
    client.off('error', onLoss);
    client.release(broken);
  }
}
