import { startLiveServer } from './live-server';

// A live server in a process of its own, to be killed or stopped: node --import tsx … DATABASE_URL PORT
const [databaseUrl = '', port = '0'] = process.argv.slice(2);
// Whoever started it holds the other end of its input: when that one is gone, so is the server.
process.stdin.on('end', () => process.exit()).resume();
const shared = process.env.CLUSTER === '1';
const { url, close } = await startLiveServer(databaseUrl, Number(port), { config: { shared } });
process.once('SIGTERM', () => void close().then(() => process.exit(0)));
console.log(url);
