import { startLiveServer } from './live-server';

// A live server in a process of its own, to be killed: node --import tsx … DATABASE_URL PORT
const [databaseUrl = '', port = '0'] = process.argv.slice(2);
const { url } = await startLiveServer(databaseUrl, Number(port));
console.log(url);
