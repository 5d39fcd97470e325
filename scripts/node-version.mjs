// Read by every Node, also one that is far too old: nothing newer than ES2015 modules in here.

const oldest = [20, 12];

/**
 * @param {string} version such as "20.12.1"
 * @returns {string | null} what to tell the person; null when this Node will do
 */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number);
  const newEnough = parts[0] > oldest[0] || (parts[0] === oldest[0] && parts[1] >= oldest[1]);
  if (newEnough) return null;
  return (
    'Lectern needs Node.js ' +
    oldest.join('.') +
    ' or newer, and this is ' +
    version +
    '. Install a current one from https://nodejs.org, then run the same command again.'
  );
}
