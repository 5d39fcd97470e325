-- DropForeignKey
ALTER TABLE "answer" DROP CONSTRAINT "answer_participant_id_fkey";

-- DropIndex
DROP INDEX "answer_participant_id_idx";
