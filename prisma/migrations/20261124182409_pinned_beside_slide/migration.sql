-- AlterTable
ALTER TABLE "question" ADD COLUMN     "pinned_slide" JSONB;
