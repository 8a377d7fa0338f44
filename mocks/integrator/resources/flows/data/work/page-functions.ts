import type { FunctionKind } from '../../../../../../contracts/apis/extension/kinds.ts';

/** The functions of an app's own code that a page of records passes, and those that stand in for an application. */
export type PageFunctionKind = Extract<
  FunctionKind,
  | 'preSavePage'
  | 'preMap'
  | 'postMap'
  | 'postSubmit'
  | 'postAggregate'
  | 'postResponseMap'
  | 'exportWrapper'
  | 'importWrapper'
>;

/** What came of a call: a result, errors of the function, or that nobody has the function. */
export type PageFunctionOutcome =
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  | { readonly kind: 'not-called' };

/** Calls a function of an app's own code, wherever that runs. */
export type CallPageFunction = (
  kind: PageFunctionKind,
  name: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<PageFunctionOutcome>;
