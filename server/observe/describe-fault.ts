/** What may be said of an exception in a log. */
export type FaultDescription = {
  error: string;
  message: string;
  code?: string;
  constraint?: string;
  stack: string[];
};

const MAX_MESSAGE = 300;
const MAX_FRAMES = 8;

/**
 * Messages of a database and of parsers quote what people typed, and a stack begins with the
 * message: what is quoted or looks like a code or a token is taken out, of the stack only the
 * frames stay.
 */
export function describeFault(error: unknown): FaultDescription {
  if (!(error instanceof Error)) {
    return { error: typeof error, message: scrub(String(error)), stack: [] };
  }
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    error: error.name,
    message: scrub(error.message),
    ...(typeof code === 'string' && { code: scrub(code) }),
    ...(typeof constraint === 'string' && { constraint }),
    stack: framesOf(error),
  };
}

const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|\([^()]*\)=\([^()]*\)/gs;
/** Session codes, and runs of letters and digits as long as a token. */
const SECRET_LIKE = /\b\d{6}\b|[\w-]{20,}/g;

export function scrub(message: string): string {
  const firstLines = message.slice(0, 4 * MAX_MESSAGE).replace(/\s+/g, ' ');
  return firstLines.replace(QUOTED, '"…"').replace(SECRET_LIKE, '…').slice(0, MAX_MESSAGE);
}

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
}
