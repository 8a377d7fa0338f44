import type { CompiledCheck } from './schema-validator.ts';

/** What generated checks call, by name: so their code needs no import, and comes alone. */
export type CheckHelpers = Readonly<Record<string, unknown>>;

/** The checks of one part of a document, compiled ahead of time. */
export interface PartChecks {
  /** By pointer; with a direction before it where they differ by that. */
  readonly checks: Readonly<Record<string, CompiledCheck>>;
  /** Where the schemas that they name are written, by id. */
  readonly pointers: Readonly<Record<string, string>>;
}

/** One part of a document as it is shipped. */
export interface BuiltinPart {
  /** What the document says there, and where it is written, as JSON; see `DocumentPart`. */
  readonly text: string;
  /** Makes its checks: their code is compiled then. */
  readonly checksOf: (helpers: CheckHelpers) => PartChecks;
}
