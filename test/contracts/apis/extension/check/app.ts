import type { FunctionExample } from '../../../../../contracts/apis/extension/check/calls/function-example.ts';
import { sampleOptions } from '../sample-options.ts';

/** A function as a stack calls it. */
export type AnyFunction = (
  options: Readonly<Record<string, unknown>>,
  callback: (error?: unknown, result?: unknown) => void,
) => unknown;

/** The module of an app: groups of functions, and functions of the newer framework. */
export type AppModule = Readonly<Record<string, AnyFunction | Readonly<Record<string, AnyFunction>>>>;

export const connector = '5666865f67c1650309224904';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An app that keeps to its contract, with some functions that do not on purpose. */
export const app: AppModule = {
  hooks: {
    passOn: ({ data, errors }, callback) => callback(null, { data, errors, abort: false }),
    // What the stack hands over as a date is one.
    since: ({ lastExportDateTime }, callback) =>
      callback(null, { data: [{ isDate: lastExportDateTime instanceof Date }] }),
    keepAll: ({ data }, callback) =>
      callback(
        null,
        listOf(data).map((record) => ({ data: record })),
      ),
    loseOne: ({ data }, callback) => callback(null, listOf(data).slice(1)),
    countdown: ({ data }, callback) =>
      callback(
        null,
        listOf(data).map(() => ({ data: { at: new Date(0) } })),
      ),
    flood: ({ data }, callback) =>
      callback(
        null,
        listOf(data).map(() => ({ data: { text: 'x'.repeat(3_000_000) } })),
      ),
    refuse: (_options, callback) => callback(Object.assign(new Error('The currency is unknown.'), { code: 'no_rate' })),
    crash: (_options, callback) => callback(new TypeError('x is undefined')),
    silent: () => {},
  },
  installer: {
    verify: (_options, callback) => callback(null, { success: true, stepsToUpdate: [{ completed: true }] }),
    halfDone: (_options, callback) => callback(null, { stepsToUpdate: [] }),
    nothing: (_options, callback) => callback(),
  },
  settings: { persistSettings: ({ pending }, callback) => callback(null, { success: true, pending }) },
  formInit: (_options, callback) => callback(null, { fieldMap: {}, layout: {} }),
};

const example = (
  kind: FunctionExample['kind'],
  name: string,
  more: Partial<FunctionExample> = {},
): FunctionExample => ({ kind, function: name, _connectorId: connector, options: sampleOptions[kind], ...more });

/** Examples to which the app keeps its contract. */
export const examples: readonly FunctionExample[] = [
  example('preSavePage', 'passOn'),
  example('preSavePage', 'since', { expect: { result: { data: [{ isDate: true }] } } }),
  example('preMap', 'keepAll'),
  example('stepInstaller', 'verify'),
  example('update', 'nothing'),
  example('persistSettings', 'persistSettings', {
    expect: { result: { success: true, pending: { a: 1 } } },
    options: { ...sampleOptions.persistSettings, pending: { a: 1 } },
  }),
  example('formInit', 'formInit'),
  example('preMap', 'refuse', { expect: { error: 'no_rate' } }),
  example('preMap', 'crash', { expect: { error: 'TypeError' } }),
  example('preMap', 'countdown', { expect: { error: 'invalid_extension_response' } }),
  example('preMap', 'flood', { expect: { error: 'response_size_exceeded' } }),
];

/** An example to which the app breaks its contract. */
export const faulty: Readonly<Record<string, FunctionExample>> = {
  wrongLength: example('preMap', 'loseOne'),
  noSuccess: example('stepInstaller', 'halfDone'),
  nothing: example('stepInstaller', 'nothing'),
  error: example('preMap', 'refuse'),
  never: example('preMap', 'silent'),
  unknown: example('preMap', 'keepNone'),
};
