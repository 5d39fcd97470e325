/**
 * How much one session, address, person or connection may hold. A lecture hall behind one address
 * stays far below; see docs/operating.md for the reasons of the figures.
 */
export const CAPS = {
  /** People in a session, those who were removed aside: each is read and ranked at every step. */
  participantsPerSession: 10_000,
  /** Connections of one address that have not joined anything; the oldest gives way. */
  idleVisitorsPerAddress: 6_000,
  /** Stages of one address; whoever has a code may open one, and each gets every count. */
  stagesPerAddress: 200,
  /** Tabs and devices of one participant; the oldest gives way. */
  socketsPerParticipant: 5,
  /** Handshakes over one connection; our own clients need one. */
  handshakesPerConnection: 3,
  /** Packets of any kind over one connection in ten seconds; more end it. */
  packetsPerConnection: 1_000,
  /** How long a connection may stay without a handshake. */
  connectTimeoutMs: 10_000,
  /** How often a connection is asked whether it lives; it also measures the round trip. */
  pingIntervalMs: 25_000,
};

export type Caps = typeof CAPS;
