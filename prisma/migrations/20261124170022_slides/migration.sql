-- AlterTable
ALTER TABLE "lecture" ADD COLUMN     "slides_of" TEXT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "slide" JSONB,
ADD COLUMN     "started_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "slide" (
    "lecture_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "parts" INTEGER NOT NULL,
    "opener" BOOLEAN NOT NULL,
    "blocks" JSONB NOT NULL,
    "notes" JSONB NOT NULL,
    "formulas" JSONB NOT NULL DEFAULT '{}',
    "line" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,

    CONSTRAINT "slide_pkey" PRIMARY KEY ("lecture_id","id")
);

-- CreateTable
CREATE TABLE "remote_link" (
    "key_hash" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "remote_link_pkey" PRIMARY KEY ("key_hash")
);

-- AddForeignKey
ALTER TABLE "slide" ADD CONSTRAINT "slide_lecture_id_fkey" FOREIGN KEY ("lecture_id") REFERENCES "lecture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remote_link" ADD CONSTRAINT "remote_link_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
