import type { LectureId } from '@/domain/ids';
import type { NotesMemory } from '@/domain/standing';
import type { ActivityStatus, NewActivity, REMOVED } from './activities';
import { Prisma } from './generated/client';

/** All that is stored of an activity, but for its place. */
export type WholeActivity = Omit<NewActivity, 'status' | keyof NotesMemory> &
  NotesMemory & { status: ActivityStatus | typeof REMOVED };

/**
 * A whole deck in its order as one statement, which thousands of rows are not slower for: new ones
 * come in, known ones stay the rows that they are.
 */
export function storeDeck(lectureId: LectureId, deck: WholeActivity[]): Prisma.Sql {
  const rows = deck.map((item, position) => ({ ...item, position }));
  return Prisma.sql`
    INSERT INTO activity (lecture_id, id, position, type, version, config, content_hash, origin,
      line, line_end, code_line, code_line_end, section, rule, reason, status, noted, proposal, standing)
    SELECT ${lectureId}, item.id, position, type, version, config, "contentHash", origin,
      line, "lineEnd", "codeLine", "codeLineEnd", section, rule, reason, status, noted, proposal, standing
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS item (
      id text, position int, type text, version int, config jsonb, "contentHash" text, origin text,
      line int, "lineEnd" int, "codeLine" int, "codeLineEnd" int, section text, rule text, reason text,
      status text, noted jsonb, proposal jsonb, standing text)
    ON CONFLICT (lecture_id, id) DO UPDATE SET
      position = excluded.position, type = excluded.type, version = excluded.version,
      config = excluded.config, content_hash = excluded.content_hash, origin = excluded.origin,
      line = excluded.line, line_end = excluded.line_end,
      code_line = excluded.code_line, code_line_end = excluded.code_line_end,
      section = excluded.section, rule = excluded.rule, reason = excluded.reason,
      status = excluded.status, noted = excluded.noted, proposal = excluded.proposal,
      standing = excluded.standing`;
}
