-- AlterTable
ALTER TABLE "run" ADD COLUMN     "discuss_from" TIMESTAMPTZ(3),
ADD COLUMN     "discuss_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "asked_time_factor" DOUBLE PRECISION,
ADD COLUMN     "time_factor" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "delay_ms" INTEGER;
