-- CreateTable
CREATE TABLE "presence" (
    "process_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "people" TEXT[],
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("process_id","session_id")
);

-- CreateTable
CREATE TABLE "socket_io_attachments" (
    "id" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "payload" BYTEA,

    CONSTRAINT "socket_io_attachments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "presence_session_id_idx" ON "presence"("session_id");

-- Written by hand; the schema file cannot express it. Both say what is so at this moment: after a
-- crash of the database they may be empty, and are written anew.
ALTER TABLE "presence" SET UNLOGGED;
ALTER TABLE "socket_io_attachments" SET UNLOGGED;
