-- AlterTable
ALTER TABLE "run" ADD COLUMN     "edits" JSONB NOT NULL DEFAULT '{}';
