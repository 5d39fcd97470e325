/**
 * The three things that a lecturer needs, and how to stop.
 * @param {{ instructorLink: string; phoneUrls: string[]; dataDir: string; database: string | null }} facts
 *   database: where an external database is; null for the built-in one
 */
export function welcome({ instructorLink, phoneUrls, dataDir, database }) {
  const rows = [
    ['This computer', instructorLink, '(a one-time link that makes you the lecturer)'],
    ...phoneRows(phoneUrls),
    ['Your data', database ? `${database}; keys in ${dataDir}` : dataDir, ''],
  ];
  const lines = rows.map(([name, value, note]) =>
    `  ${name?.padEnd(15)}${value}  ${note}`.trimEnd(),
  );
  return ['', 'Lectern is running.', '', ...lines, '', 'Stop it with Ctrl-C.', ''].join('\n');
}

/** @param {string[]} urls */
function phoneRows(urls) {
  if (urls.length === 0) {
    return [['Phones', 'no network found', '(connect this computer to the network of the phones)']];
  }
  return urls.map((url, index) => [index === 0 ? 'Phones' : '  or', url, '']);
}
