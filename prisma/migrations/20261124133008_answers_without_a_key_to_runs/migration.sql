-- DropForeignKey
ALTER TABLE "answer" DROP CONSTRAINT "answer_run_id_fkey";


-- Written by hand; the schema file cannot express it: answers still go with their run.
CREATE FUNCTION "delete_answers_of_deleted_runs"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "answer" USING "deleted_run" WHERE "answer"."run_id" = "deleted_run"."id";
  RETURN NULL;
END $$;

CREATE TRIGGER "answers_go_with_their_run" AFTER DELETE ON "run"
  REFERENCING OLD TABLE AS "deleted_run"
  FOR EACH STATEMENT EXECUTE FUNCTION "delete_answers_of_deleted_runs"();
