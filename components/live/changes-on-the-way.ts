/**
 * What changes while a list is asked for: the list that then comes may have been read before, so the
 * changes are made to it as well.
 */
export class ChangesOnTheWay<List> {
  #changes: ((list: List) => List)[] = [];

  /** The list is asked for now. */
  asked(): void {
    this.#changes = [];
  }

  note(change: (list: List) => List): void {
    this.#changes.push(change);
  }

  /** The list as it is now. */
  madeTo(list: List): List {
    return this.#changes.reduce((changed, change) => change(changed), list);
  }
}
