import type { ClassRoom } from './class-room';
import type { Strike } from './plan';

/** What a fault wants of the classes that it strikes; what it does not say is drawn. */
export type ClassShape = {
  processes?: 1 | 3;
  hosts?: 1 | 2;
  hostAway?: boolean;
  /** The processes' clocks are wrong by minutes. */
  skewed?: boolean;
  /** Share of the phones with two tabs, with a bad line, with a cut line. */
  twoTabs?: number;
  shuffling?: number;
  cuts?: number;
  strikes?: number;
  /** Shortest and longest strike, in ms. */
  lastsMs?: [number, number];
};

export type Fault = {
  name: string;
  /** In the table of the long form. */
  title: string;
  shape: ClassShape;
  /** `shared`: a database in the cluster of all; the others have a cluster of their own. */
  cluster: 'shared' | 'own' | 'small-disk';
  /** The servers reach the database through a cable that can be pulled or stretched. */
  throughCable?: boolean;
  /** Nothing can be closed while it lasts, so a deadline may be met late. */
  stopsClosing: boolean;
  /** Why it cannot be tried on this computer; null when it can. */
  impossible?: () => Promise<string | null>;
  /** Breaks something, and mends it when the strike's time is over. */
  strike: (room: ClassRoom, strike: Strike) => Promise<void>;
};
