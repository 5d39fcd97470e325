-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "owner" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "owner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lecture" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "file_name" TEXT,
    "source" TEXT NOT NULL,
    "encoding" JSONB NOT NULL,
    "outline" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "lecture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "lecture_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "config" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "code_line" INTEGER,
    "code_line_end" INTEGER,
    "section" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'kept',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("lecture_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "lecture_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "code" CHAR(6) NOT NULL,
    "phase" TEXT NOT NULL DEFAULT 'lobby',
    "current_run_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "locked" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "activity_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "config" JSONB NOT NULL,
    "scored" BOOLEAN NOT NULL,
    "seconds" INTEGER,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "paused_ms" INTEGER NOT NULL DEFAULT 0,
    "closed_at" TIMESTAMPTZ(3),
    "revealed_at" TIMESTAMPTZ(3),
    "shown" INTEGER NOT NULL DEFAULT 0,
    "live" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "nickname" TEXT NOT NULL,
    "nickname_key" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "result_key" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "readmission" (
    "id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "readmission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "run_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "answer_key" TEXT NOT NULL DEFAULT '',
    "answer_id" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "elapsed_ms" INTEGER NOT NULL,
    "confidence" INTEGER,
    "verdict" TEXT,
    "points" INTEGER,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("run_id","participant_id","answer_key")
);

-- CreateIndex
CREATE INDEX "lecture_owner_id_updated_at_idx" ON "lecture"("owner_id", "updated_at");

-- CreateIndex
CREATE INDEX "activity_lecture_id_position_idx" ON "activity"("lecture_id", "position");

-- CreateIndex
CREATE INDEX "session_code_idx" ON "session"("code");

-- CreateIndex
CREATE INDEX "session_lecture_id_created_at_idx" ON "session"("lecture_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "run_session_id_number_key" ON "run"("session_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "run_session_id_activity_id_round_key" ON "run"("session_id", "activity_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "participant_token_hash_key" ON "participant"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "participant_result_key_key" ON "participant"("result_key");

-- CreateIndex
CREATE INDEX "participant_session_id_idx" ON "participant"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "readmission_token_hash_key" ON "readmission"("token_hash");

-- CreateIndex
CREATE INDEX "readmission_participant_id_idx" ON "readmission"("participant_id");

-- CreateIndex
CREATE INDEX "answer_participant_id_idx" ON "answer"("participant_id");

-- AddForeignKey
ALTER TABLE "lecture" ADD CONSTRAINT "lecture_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "owner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_lecture_id_fkey" FOREIGN KEY ("lecture_id") REFERENCES "lecture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_lecture_id_fkey" FOREIGN KEY ("lecture_id") REFERENCES "lecture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readmission" ADD CONSTRAINT "readmission_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
