-- AlterTable
ALTER TABLE "session" ADD COLUMN     "mode" TEXT NOT NULL DEFAULT 'live';

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "finished_at" TIMESTAMPTZ(3),
ADD COLUMN     "people" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "team" INTEGER;
