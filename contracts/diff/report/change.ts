import type { DocumentPlace } from '../../../spec/document/line-map.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';

/** What a change does to one side: those who call (consumers), or those who respond (providers). */
export type Impact = 'breaks' | 'may-break' | 'none';

/**
 * The class of a change, the worst first.
 *
 * `not-understood` is what differs and is explained by no rule: a person must judge it.
 */
export type ChangeClass =
  | 'breaks-both'
  | 'breaks-consumers'
  | 'breaks-providers'
  | 'not-understood'
  | 'may-break'
  | 'harmless';

/** Where something stands in one of two documents. */
export interface ChangePlace extends DocumentPlace {
  readonly pointer: JsonPointer;
}

/** One change from an old document to a new one. */
export interface Change {
  /** The name of the rule that found it: `request-field-required`. */
  readonly rule: string;
  readonly class: ChangeClass;
  readonly consumers: Impact;
  readonly providers: Impact;
  /** The operations that it touches, by `operationId`; empty where it touches none, or the whole document. */
  readonly operations: readonly string[];
  /** A sentence: what has changed. */
  readonly message: string;
  /** A sentence: why it is in its class. */
  readonly reason: string;
  /** Where it was; what is new has the place that it was put into. */
  readonly old: ChangePlace;
  readonly new: ChangePlace;
}

/** The class that two impacts come to. */
export function classOf(consumers: Impact, providers: Impact): ChangeClass {
  if (consumers === 'breaks') return providers === 'breaks' ? 'breaks-both' : 'breaks-consumers';
  if (providers === 'breaks') return 'breaks-providers';
  return consumers === 'none' && providers === 'none' ? 'harmless' : 'may-break';
}
