-- AlterTable
ALTER TABLE "lecture" ADD COLUMN     "doubts" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "noted" JSONB,
ADD COLUMN     "proposal" JSONB,
ADD COLUMN     "standing" TEXT NOT NULL DEFAULT 'settled';

-- What was imported so far counts as the notes had it.
UPDATE "activity" SET "noted" = jsonb_build_object('type', "type", 'config', "config")
WHERE "rule" <> 'by-hand';
