import type { ActivityConfig, AnswerGroup } from './activity';

/** Made-up answers to a made-up question, for the gallery and for tests. */
export type ActivityExample<Config extends ActivityConfig, Answer> = {
  /** Part of an address: "few-answers". */
  id: string;
  /** What it shows: "Few answers". */
  title: string;
  config: Config;
  /** Empty: nobody has answered. */
  groups: AnswerGroup<Answer>[];
  /** What the phone of the pictures has answered; null when it has not. */
  own: Answer | null;
  /** The same question with other keys: before the reveal nobody must see a difference. */
  otherKeys?: Config[];
};

/** An example of some type, for code that handles them all alike. */
export type AnyActivityExample = ActivityExample<ActivityConfig, unknown>;
