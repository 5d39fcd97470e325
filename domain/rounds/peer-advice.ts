import { z } from 'zod';

/**
 * When peer instruction goes on, discusses or explains again: shares of fully right answers in the
 * first vote, in percent. The defaults 30 and 70 are those of Lasry, N., Mazur, E. and Watkins, J.,
 * Peer instruction: From Harvard to the two-year college, American Journal of Physics 76, 2008,
 * 1066–1069.
 */
export const peerSettings = z
  .object({
    /** The large button leads through vote, discussion and second vote. */
    guided: z.boolean().default(false),
    explainBelow: z.number().int().min(0).max(100).default(30),
    goOnAbove: z.number().int().min(0).max(100).default(70),
    /** How long neighbours talk. */
    discussSeconds: z.number().int().min(15).max(1800).default(120),
  })
  .refine(({ explainBelow, goOnAbove }) => explainBelow <= goOnAbove, {
    message: 'The lower threshold must not be above the upper one.',
    path: ['explainBelow'],
  });
export type PeerSettings = z.infer<typeof peerSettings>;

export type PeerAdvice = 'explain' | 'discuss' | 'go-on';

/** What to do after a first vote; null when nobody has answered. Both thresholds mean: discuss. */
export function peerAdvice(
  { right, answered }: { right: number; answered: number },
  { explainBelow, goOnAbove }: Pick<PeerSettings, 'explainBelow' | 'goOnAbove'>,
): PeerAdvice | null {
  if (answered === 0) return null;
  const percent = (right / answered) * 100;
  if (percent < explainBelow) return 'explain';
  return percent > goOnAbove ? 'go-on' : 'discuss';
}
