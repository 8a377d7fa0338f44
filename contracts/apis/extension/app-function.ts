import type { components } from '../../../spec/generated/extension/types.ts';
import type { FunctionKind } from './kinds.ts';

type Schemas = components['schemas'];

/** A record that hooks and wrappers get: an object, or rows where the export groups them. */
export type AppRecord = Schemas['Record'];

/** What a function of an app is given as it is sent, where dates are texts. */
export type SentOptions<Kind extends FunctionKind> = Schemas[`${Capitalize<Kind>}Options`];

/**
 * What a function of an app is given.
 *
 * `lastExportDateTime` and `currentExportDateTime` of a delta export are dates when the function has them.
 *
 * @typeParam Kind The kind of the function.
 * @typeParam Data The records, where it is known how they look.
 */
export type AppOptions<Kind extends FunctionKind, Data = AppRecord> = {
  [Field in keyof SentOptions<Kind>]: Field extends 'lastExportDateTime' | 'currentExportDateTime'
    ? Date
    : [Field, SentOptions<Kind>[Field]] extends [RecordField, AppRecord[]]
      ? Data[]
      : SentOptions<Kind>[Field];
};

/** The fields of options that hold records. */
type RecordField = 'data' | 'preMapData' | 'postMapData' | 'postResponseMapData';

/** What a function of an app calls back with; of kinds from which nothing is expected, anything. */
export type AppResult<Kind extends FunctionKind> = Schemas[`${Capitalize<Kind>}Result`];

/** The error of a function of an app: its `code`, or else its name, is what the service is sent. */
export interface AppError {
  readonly message: string;
  readonly code?: string;
  readonly name?: string;
}

/**
 * Takes what came of a function of an app; it is called once, with an error or with a result.
 *
 * @typeParam Kind The kind of the function.
 */
export type AppCallback<Kind extends FunctionKind> = (error?: AppError | null, result?: AppResult<Kind>) => void;

/**
 * A function of an app, as integrator.io calls it.
 *
 * It calls back once, at any later time: what it returns has no effect, and the vendor's package takes no `async` function
 * for one.
 *
 * @typeParam Kind The kind of the function.
 * @typeParam Data The records that a hook or a wrapper is given, where it is known how they look.
 * @example
 * const preMap: AppFunction<'preMap'> = (options, callback) =>
 *   callback(null, options.data.map((record) => ({ data: record })));
 */
export type AppFunction<Kind extends FunctionKind, Data = AppRecord> = (
  options: AppOptions<Kind, Data>,
  callback: AppCallback<Kind>,
) => void;
