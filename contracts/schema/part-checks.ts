import type { ComponentTable } from '../../spec/parts/part-table.ts';
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

/** Loads one part. */
export type PartLoader = () => Promise<BuiltinPart>;

/** What a page has of a document in parts when its fake starts, and not before. */
export interface LateParts {
  readonly componentTable: ComponentTable;
  /** Load the parts that come later still, by number. */
  readonly loaders: Readonly<Record<number, PartLoader>>;
}
