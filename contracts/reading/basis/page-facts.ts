/** A page beside the one that is shown: how it is asked for. */
export interface OtherPage {
  readonly url: string;
  /** What a cursor of the request would say. */
  readonly cursor: string;
  /** Its number, as requests count them. */
  readonly number: number | undefined;
  /** How many records stand before it. */
  readonly offset: number;
}

/** Where the records that a list shows stand among those that there are. */
export interface PageFacts {
  /** How many records there are that the request chooses. */
  readonly total: number;
  /** How many of them stand before the page. */
  readonly offset: number;
  /** How many a page has; `undefined` where all are shown. */
  readonly limit: number | undefined;
  /** Its number, as requests count them, from 1 where they do not say. */
  readonly number: number;
  /** What the first page is called. */
  readonly firstNumber: number;
  /** What the place of the first record is called; 0 where that is not said. */
  readonly firstOffset?: 0 | 1;
  readonly self: string;
  /** Whether no record stands behind the page; where some do, there may still be no request that leads to them. */
  readonly isLast: boolean;
  readonly next: OtherPage | undefined;
  readonly previous: OtherPage | undefined;
}
