-- Written by hand; the schema file cannot express it.

-- The few who were removed, to leave out their answers without looking at everybody.
CREATE INDEX "participant_removed" ON "participant" ("session_id") WHERE "removed_at" IS NOT NULL;
