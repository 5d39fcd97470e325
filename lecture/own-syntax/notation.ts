import type { ActivityConfig } from '@/domain/activity';
import type { CodeBlock } from '@/domain/code-block';
import type { Passage } from './passage';

/** How one activity type is written in our own syntax, and read back. */
export type Notation<Config extends ActivityConfig> = {
  /** Null when the passage is something else after all, for example a heading "Quiz". */
  read: (passage: Passage) => { config: Config; reason: string } | null;
  label: (config: Config) => string;
  /** The code block that is written, when it is not the one that the config shows. */
  code?: (config: Config) => CodeBlock | undefined;
  /** The lines of the list; the rest is the same for all types. */
  writeList: (config: Config) => string[];
  /** What stands below the attributes, block by block. */
  writeMore?: (config: Config) => string[][];
  /** Attribute lines that only this type has. */
  writeAttributes: (config: Config) => string[];
};
