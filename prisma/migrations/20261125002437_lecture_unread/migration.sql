-- AlterTable
ALTER TABLE "lecture" ADD COLUMN     "unread" JSONB NOT NULL DEFAULT '[]';
