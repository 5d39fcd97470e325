/** `12:03:44 warn  slow commit  ms=812 answers=240`, from one line of the JSON log. */
export function readableLine(line: string): string {
  const { time, level, msg, pid: _pid, stack, ...fields } = JSON.parse(line);
  const clock = new Date(time).toTimeString().slice(0, 8);
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${written(value)}`);
  const head = `${clock} ${level.padEnd(5)} ${[msg, rest.join(' ')].filter(Boolean).join('  ')}\n`;
  return stack ? `${head}${stack.map((frame: string) => `    ${frame}\n`).join('')}` : head;
}

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
