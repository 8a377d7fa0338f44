import type { Credentials } from '../../check/exchange/exchange-log.ts';

/** The types that the top-level fields of somebody's records have; no values, and so no secrets. */
export type Shape = Readonly<Record<string, readonly string[]>>;

/** What is kept of a body. */
export type BodyPattern =
  | { readonly kind: 'none' | 'text' }
  /** Every value, as templates: an error, or a record that the run created. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** Only the shape: what belongs to the account. */
  | { readonly kind: 'shape'; readonly shape: Shape }
  /** A list: the run's own records with their values, of the others the shape and the number. */
  | {
      readonly kind: 'list';
      readonly own: readonly unknown[];
      readonly others: number;
      readonly shape: Shape;
      /** Whether the response holds everything that there is, and is not a page of it. */
      readonly whole: boolean;
    };

/** An exchange of a recording: what was asked, and what a response must be like. */
export interface RecordedStep {
  readonly operation: string;
  readonly request: {
    readonly method: string;
    /** A template of path and query below the base URL. */
    readonly target: string;
    readonly contentType: string | null;
    /** A template of the body. */
    readonly body: string | undefined;
    readonly credentials: Credentials;
  };
  readonly response: {
    readonly status: number;
    /** Templates of the headers that matter. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: BodyPattern;
  };
}

/** What a run asked and received, ready to be played to another backend. */
export interface Recording {
  readonly document: { readonly title: string; readonly version: string };
  readonly seed: number;
  /** Whether it holds requests that write. */
  readonly wrote: boolean;
  /** How many records of others the account held, by collection. */
  readonly others: Readonly<Record<string, number>>;
  readonly steps: readonly RecordedStep[];
}
