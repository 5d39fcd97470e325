import { readHealth } from '@/server/queries/health';
import { runtime } from '@/server/runtime';
import { installedVersion } from '@/server/version';
import { answerJson } from '../answer';

export async function GET(): Promise<Response> {
  const database = await readHealth(runtime().database);
  const ok = database === 'ok';
  const version = installedVersion();
  return answerJson({ status: ok ? 'ok' : 'unavailable', database, version }, ok ? 200 : 503);
}
