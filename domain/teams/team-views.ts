/** The team that a device belongs to. */
export type OwnTeam = {
  /** Place in the session's list of teams; colour and shape follow from it. */
  team: number;
  name: string;
  /** People who share the device. */
  people: number;
};
