/** What stands in a chain, and knows those that were added before and after it. */
export interface Link<T> {
  older: T | undefined;
  newer: T | undefined;
}

/** Things in the order in which they were added, of which any may be taken out at any time. */
export class Chain<T extends Link<T>> {
  oldest: T | undefined;
  newest: T | undefined;

  add(link: T): void {
    link.older = this.newest;
    if (this.newest === undefined) this.oldest = link;
    else this.newest.newer = link;
    this.newest = link;
  }

  remove(link: T): void {
    const { older, newer } = link;
    if (older === undefined) this.oldest = newer;
    else older.newer = newer;
    if (newer === undefined) this.newest = older;
    else newer.older = older;
    link.older = undefined;
    link.newer = undefined;
  }
}
