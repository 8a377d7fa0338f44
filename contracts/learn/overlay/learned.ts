/** One change to a document. */
export interface LearnedAction {
  /** Where it is made: a JSONPath. */
  readonly target: string;
  /** What was learned, and from how many exchanges. */
  readonly description: string;
  readonly update?: Readonly<Record<string, unknown>>;
  readonly remove?: true;
}

/** An OpenAPI Overlay, as it is written to a file. */
export interface LearnedOverlay {
  readonly overlay: '1.0.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly actions: readonly LearnedAction[];
}

/** One thing that was learned. */
export interface LearnedLine {
  /** In a sentence: `Ids of widgets are UUIDs.` */
  readonly what: string;
  /** How many exchanges say so. */
  readonly exchanges: number;
  /** Where the overlay writes it: a JSONPath. */
  readonly target: string;
}

/** What recorded traffic says of a service beside its document. */
export interface Learned {
  readonly overlay: LearnedOverlay;
  /** What was learned, line by line. */
  readonly lines: readonly LearnedLine[];
  /** How many exchanges belong to operations of the document. */
  readonly used: number;
  /** How many do not, or have no response: nothing was learned from them. */
  readonly passedOver: number;
}
