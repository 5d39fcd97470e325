// Read by every Node, also one that is far too old: nothing newer than ES2015 modules in here.

const oldestMajor = 20;
const oldestMinor = 12;

/**
 * @param {string} version such as "20.12.1"
 * @returns {string | null} what to tell the person; null when this Node will do
 */
export function nodeProblem(version) {
  const parts = version.split('.');
  const major = Number(parts[0]);
  const minor = Number(parts[1]);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return (
    'Lectern needs Node.js ' +
    oldestMajor +
    '.' +
    oldestMinor +
    ' or newer, and this is ' +
    version +
    '. Install a current one from https://nodejs.org, then run the same command again.'
  );
}
