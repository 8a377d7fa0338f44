import { disagreeing } from '../../../contracts/rules/request-body.ts';
import { andMore, maxListedFindings } from '../../../contracts/violations/omitted.ts';
import { preview, violation } from '../../../contracts/violations/violation.ts';
import type { LineOf } from '../../../spec/document/line-map.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { placeText } from '../../../spec/resource/field-path.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { InvalidReference, Referrer, Refusal } from '../wire/problem.ts';
import type { Disagreement } from './disagreements.ts';

/** Refuses what names records that are not there; `undefined` where it names none of these. */
export function refusedReferences(invalid: readonly InvalidReference[]): Refusal | undefined {
  if (invalid.length === 0) return undefined;
  const references = invalid.slice(0, maxListedFindings);
  const omitted = invalid.length - references.length;
  const sentences = references.map(
    ({ place, resource, value }) =>
      `\`${placeText(place)}\` names a record that is not there: ${resource} have none with the id ${preview(value)}.`,
  );
  const message = [...sentences, ...(omitted > 0 ? [andMore(omitted)] : [])].join(' ');
  return { problem: { kind: 'invalid-reference', references, omitted, message } };
}

/** Refuses what does not go with other values; `undefined` where everything does. */
export function refusedDisagreements(
  found: readonly Disagreement[],
  operation: Operation,
  lineOf: LineOf,
  body: unknown,
): Refusal | undefined {
  if (found.length === 0) return undefined;
  const listed = found.slice(0, maxListedFindings);
  const violations = listed.map(({ agreement, ...placed }) =>
    violation(disagreeing(operation, agreement, placed), lineOf),
  );
  return { problem: { kind: 'invalid-body', violations, omitted: found.length - listed.length, body } };
}

/** Refuses to delete a record that others hold; `undefined` where nobody does. */
export function refusedDelete(
  { singular: resource }: Resource,
  id: string,
  holders: readonly Referrer[],
): Refusal | undefined {
  if (holders.length === 0) return undefined;
  const referrers = holders.slice(0, maxListedFindings);
  const omitted = holders.length - referrers.length;
  const names = referrers.map((one) => `${one.type} ${one.id} (${one.paths.join(', ')})`);
  const list = [...names, ...(omitted > 0 ? [`${omitted.toLocaleString('en')} more`] : [])].join(', ');
  const message = `The ${resource} with the id ${JSON.stringify(id)} is in use, so it is not deleted. Delete or change those that refer to it first: ${list}`;
  return { problem: { kind: 'record-in-use', resource, id, referrers, omitted, message } };
}

/** Refuses to delete a record before it has the fields that it has to have; `undefined` where it has them, or needs none. */
export function refusedEarly(
  { singular: resource }: Resource,
  id: string,
  record: unknown,
  needed: Readonly<Record<string, unknown>> | undefined,
): Refusal | undefined {
  const missing = Object.entries(needed ?? {}).find(([field, value]) => Object(record)[field] !== value);
  if (missing === undefined) return undefined;
  const [field, value] = missing;
  const message = `The ${resource} with the id ${JSON.stringify(id)} is deleted only where \`${field}\` is ${preview(value)}. Write that first.`;
  return { problem: { kind: 'not-yet-deletable', resource, id, field, value, message } };
}
