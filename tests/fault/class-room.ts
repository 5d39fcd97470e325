import type { SessionId } from '@/domain/ids';
import { LOCAL_OWNER } from '@/server/auth/instructor-cookie';
import { type Database, openDatabase } from '@/server/store/database';
import { ensureOwner } from '@/server/store/owners';
import { type Cable, layCable } from '../support/cable';
import { createTestDatabase } from '../support/database';
import { makeSession } from '../support/live-session';
import type { ClassTime } from './class-time';
import { type Crew, startCrew } from './crew';
import type { Fault } from './fault';
import type { Lecturer } from './lecturer';
import { type OwnCluster, startClusterOnSmallDisk, startOwnCluster } from './own-cluster';
import type { Phone } from './phone';
import type { Plan } from './plan';
import { installWitness } from './witness';

const SMALL_DISK_MB = 110;

/** Everything that a class takes place in; a fault breaks parts of it. */
export type ClassRoom = {
  plan: Plan;
  sessionId: SessionId;
  code: string;
  /** The tester's own connections, past the cable. */
  database: Database;
  databaseUrl: string;
  /** Only with the faults that ask for it. */
  cluster: OwnCluster | null;
  cable: Cable;
  crew: Crew;
  time: ClassTime;
  phones: Phone[];
  lecturers: Lecturer[];
};

type Close = () => void | Promise<void>;

/** The room before anybody is in it. What has to be closed is handed to `onOpened` at once. */
export async function furnish(
  plan: Plan,
  fault: Fault,
  time: ClassTime,
  onOpened: (close: Close) => void,
): Promise<ClassRoom> {
  const cluster = await clusterFor(fault);
  if (cluster) onOpened(cluster.close);
  const made = await createTestDatabase(cluster?.url);
  if (!cluster) onOpened(made.drop);
  await installWitness(made.url);
  const database = openDatabase(made.url);
  onOpened(database.close);
  await ensureOwner(database, { id: LOCAL_OWNER, name: 'Lecturer' });
  const session = await makeSession(database, { speed: plan.speed });
  const cable = await layCable(made.url);
  onOpened(cable.close);
  const crew = await startCrew(fault.throughCable ? cable.url : made.url, plan.skewsMs);
  onOpened(crew.close);
  return {
    plan,
    ...session,
    ...{ database, databaseUrl: made.url, cluster, cable, crew, time },
    ...{ phones: [], lecturers: [] },
  };
}

function clusterFor({ cluster }: Fault): Promise<OwnCluster> | null {
  switch (cluster) {
    case 'shared':
      return null;
    case 'own':
      return startOwnCluster();
    case 'small-disk':
      return startClusterOnSmallDisk(SMALL_DISK_MB);
  }
}
