-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "ask_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_at" TIMESTAMPTZ(3),
    "pinned_at" TIMESTAMPTZ(3),
    "pinned_phase" TEXT,
    "pinned_run_id" TEXT,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_vote" (
    "question_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "voted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_vote_pkey" PRIMARY KEY ("question_id","participant_id")
);

-- CreateTable
CREATE TABLE "question_reader" (
    "participant_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_reader_pkey" PRIMARY KEY ("participant_id")
);

-- CreateTable
CREATE TABLE "pulse_tap" (
    "id" BIGSERIAL NOT NULL,
    "session_id" TEXT NOT NULL,
    "participant_id" TEXT NOT NULL,
    "feeling" TEXT NOT NULL,
    "tapped_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pulse_tap_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "question_session_id_idx" ON "question"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_participant_id_ask_id_key" ON "question"("participant_id", "ask_id");

-- CreateIndex
CREATE INDEX "question_reader_session_id_idx" ON "question_reader"("session_id");

-- CreateIndex
CREATE INDEX "pulse_tap_session_id_tapped_at_idx" ON "pulse_tap"("session_id", "tapped_at");

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_vote" ADD CONSTRAINT "question_vote_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_reader" ADD CONSTRAINT "question_reader_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pulse_tap" ADD CONSTRAINT "pulse_tap_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
