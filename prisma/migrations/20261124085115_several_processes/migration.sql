-- DropForeignKey
ALTER TABLE "answer" DROP CONSTRAINT "answer_participant_id_fkey";

-- DropIndex
DROP INDEX "answer_participant_id_idx";

-- CreateTable
CREATE UNLOGGED TABLE "presence" (
    "process_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "people" TEXT[],
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("process_id","session_id")
);

-- CreateTable
CREATE TABLE "socket_io_attachments" (
    "id" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP,
    "payload" BYTEA,

    CONSTRAINT "socket_io_attachments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "presence_session_id_idx" ON "presence"("session_id");
