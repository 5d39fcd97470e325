import type { WireName } from './wire';

/** A server that is measured; all play the same messages. */
export type Subject = {
  name: SubjectName;
  url: string;
  wire: WireName;
  code: string;
  /** The root of its process tree. */
  pid: number;
  /** Root of the database's process tree; null where there is none. */
  databasePid: number | null;
  /** What the next step's view holds, so that its arrival can be recognised. */
  nextMarker: () => string;
  /** Sends everybody a question; gives its run. */
  open: () => Promise<string>;
  close: () => Promise<void>;
  /** Sends each phone what came of its own answer. */
  reveal: () => Promise<void>;
  /** Answers that are stored for a run; null where nothing is stored. */
  stored: (runId: string) => Promise<number | null>;
  stop: () => Promise<void>;
};

export type SubjectName = 'bare ws' | 'bare Socket.IO' | 'Lectern';

/** Messages of the real server, which the bare ones send as well. */
export type Samples = { joined: object; question: object; result: object };
