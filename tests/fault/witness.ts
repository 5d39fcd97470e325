import { connect } from '@/scripts/postgres/connect.mjs';

/** Writes every change of a session, its runs and its answers down, as the database sees it. */
const INSTALL = `
  CREATE TABLE witness (
    id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp(),
    what text NOT NULL, before jsonb, after jsonb
  );
  CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO witness (what, before, after)
        VALUES (TG_TABLE_NAME, to_jsonb(OLD) - 'config', to_jsonb(NEW) - 'config');
      RETURN NULL;
    END $$;
  CREATE TRIGGER witness AFTER INSERT OR UPDATE OR DELETE ON session
    FOR EACH ROW EXECUTE FUNCTION note_change();
  CREATE TRIGGER witness AFTER INSERT OR UPDATE OR DELETE ON run
    FOR EACH ROW EXECUTE FUNCTION note_change();
  CREATE TRIGGER witness AFTER INSERT OR UPDATE OR DELETE ON answer
    FOR EACH ROW EXECUTE FUNCTION note_change();`;

export async function installWitness(databaseUrl: string): Promise<void> {
  const client = await connect(databaseUrl);
  try {
    await client.query(INSTALL);
  } finally {
    await client.end();
  }
}
