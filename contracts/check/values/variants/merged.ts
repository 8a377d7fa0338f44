import { isRecord } from '../../../../spec/document/document.ts';

/** The values of several schemas that hold for one value, as one: the fields of all, or the first that has none. */
export function merged(values: readonly unknown[]): unknown {
  const said = values.filter((value) => value !== undefined && value !== null);
  if (said.length === 0) return null;
  return said.find((value) => !isRecord(value)) ?? Object.assign({}, ...said);
}
