import type { OwnerId } from '@/domain/ids';
import type { Database } from './database';

/** Makes an owner's row, unless it is there. */
export async function ensureOwner(
  { prisma }: Database,
  owner: { id: OwnerId; name: string },
): Promise<void> {
  await prisma.owner.upsert({ where: { id: owner.id }, create: owner, update: {} });
}
