-- Written by hand; the schema file cannot express it.

-- A code belongs to one running session; ended ones keep theirs for the record.
CREATE UNIQUE INDEX "session_code_while_running" ON "session" ("code") WHERE "ended_at" IS NULL;

-- A nickname belongs to one person who is in the session; a removed one gives it back.
CREATE UNIQUE INDEX "participant_nickname_while_in" ON "participant" ("session_id", "nickname_key") WHERE "removed_at" IS NULL;

-- Runs that may have to be closed when a process starts again.
CREATE INDEX "run_open" ON "run" ("closes_at") WHERE "closed_at" IS NULL;
