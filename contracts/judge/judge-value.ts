import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import { responseBody } from '../rules/response-body.ts';
import type { Direction } from '../schema/keyword/marks.ts';
import { opinionOf } from '../schema/schema-validator.ts';
import { Findings } from '../violations/findings.ts';
import type { Violation } from '../violations/violation.ts';
import type { Rulebook } from './parts/rulebook.ts';

/** What is wrong with one value. */
export interface ValueJudgement {
  /** The first of them. */
  readonly violations: readonly Violation[];
  /** How many more there are. */
  readonly omitted: number;
}

/** Judges one value by the schema at a pointer. */
export function judgeValue(
  { document, lineOf, shapeAt, checkOf }: Omit<Rulebook, 'readBody'>,
  schema: JsonPointer,
  value: unknown,
  direction?: Direction,
): ValueJudgement {
  const found = new Findings<'response-body'>('violation', lineOf);
  const shape = shapeAt(schema);
  const { complaints, omitted } = opinionOf(checkOf(schema, direction), value);
  const subject = { document, operation: undefined, in: 'body', prefix: '', value } as const;
  const seen = new Set<string>();
  for (const error of complaints) {
    const draft = responseBody.wrong({ ...subject, schema, shape }, error);
    // Two schemas of an `allOf` may ask for the same, which need not be said twice.
    const key = JSON.stringify([draft.pointer, draft.message]);
    if (!seen.has(key)) found.tell(draft);
    seen.add(key);
  }
  return { violations: found.listed, omitted };
}
