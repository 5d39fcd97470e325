import type { ActivityConfig } from '@/domain/activity';
import { readLecture } from '@/lecture/read-lecture';

/** The lecture that a file is read as; a text stands for its bytes in UTF-8. */
export function readQuiz(file: Uint8Array | string, fileName?: string) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const reading = readLecture(bytes, fileName === undefined ? {} : { fileName });
  if (!reading.ok) throw new Error(reading.message);
  const { lecture, text } = reading;
  const unread = lecture.unread.map(({ line, text: said }) => `${line}: ${said}`);
  const activities = lecture.activities.map(({ type, config, line, section, rule }) => ({
    ...{ type, line, section, rule },
    config: config as ActivityConfig & Record<string, unknown>,
  }));
  return { lecture, text, unread, activities };
}
