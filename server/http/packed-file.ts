export type Encoding = 'br' | 'gzip' | null;

/** A line of the list that the build leaves beside the packed bodies; see scripts/prepare. */
export type PackedFile = {
  url: string;
  type: string;
  /** A file whose name changes with its content is kept forever, a page is asked for anew. */
  cache: 'forever' | 'day' | 'ask';
  /** Changes with the content. */
  tag: string;
  /** Hashes of the scripts within a page. */
  scripts: string[];
  /** The smallest first; `name` is a file in the same folder. */
  bodies: { name: string; encoding: Encoding }[];
};
