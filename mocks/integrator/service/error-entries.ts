import { cutText } from '../../../contracts/violations/cut-text.ts';
import type { Violation } from '../../../contracts/violations/violation.ts';
import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { dottedPath, valueAt } from '../../../spec/json/json-pointer.ts';
import type { InvalidReference, Problem } from '../../engine/wire/problem.ts';

/** One entry of an error response. */
export interface ErrorEntry {
  readonly code: ErrorCode;
  readonly message: string;
  readonly field?: string;
}

/** The codes that the document knows. */
export type ErrorCode =
  | 'access_restricted'
  | 'forbidden'
  | 'invalid_field'
  | 'invalid_json'
  | 'invalid_query_params'
  | 'invalid_ref'
  | 'misdirected_request'
  | 'missing_required_field'
  | 'not_found'
  | 'payload_too_large'
  | 'rate_limited'
  | 'unsupported_media_type'
  | 'update_not_allowed';

/** The first entry of each field: a value that is of the wrong type breaks other rules as well, and is one fault. */
export function onePerField(entries: readonly ErrorEntry[]): ErrorEntry[] {
  const fields = new Set<string | undefined>();
  return entries.filter(({ field }) => !fields.has(field) && fields.add(field));
}

/** An id that no record can have is distinguished from one that none has. */
export function referenceEntry({ place, value }: InvalidReference): ErrorEntry {
  const field = cutText(place.join('.'), 200);
  const isPossible = typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value);
  const message = isPossible ? `Invalid reference: ${field}` : cast('ObjectId', value, field);
  return { code: 'invalid_ref', message, field };
}

export function referrerEntry(resource: string): (referrer: Referrer) => ErrorEntry {
  return ({ type, id, paths }) => ({
    code: 'invalid_ref',
    message: `The ${resource} is used by the ${type} ${id} (${paths.join(', ')}). Remove the reference first.`,
    field: '_id',
  });
}

type Referrer = Extract<Problem, { readonly kind: 'record-in-use' }>['referrers'][number];

export function parameterEntry(violation: Violation): ErrorEntry {
  const field = cutText(violation.pointer.slice(1), 200);
  if (violation.in === 'path') return { code: 'invalid_ref', message: `Please provide a valid ${field}.`, field };
  return { code: 'invalid_query_params', message: `${field} must be ${violation.expected}.`, field };
}

/** What the document has the service say of a broken rule. */
export type Wording = (violation: Pick<Violation, 'documentPointer' | 'keyword'>) => string | undefined;

/** What stands beside a rule in a schema: the words in which the service refuses what breaks it. */
const word = 'x-message';

/** Reads from a document how the service words broken rules. What has no value of the right type is worded as ever. */
export function wordingOf(document: OpenApiDocument): Wording {
  return ({ documentPointer, keyword }) => {
    const above = documentPointer.slice(0, documentPointer.lastIndexOf('/'));
    // What is missing is worded where it is needed in some cases only.
    if (keyword === 'type' || (keyword === 'required' && !above.endsWith('/then'))) return undefined;
    // The rule may be a schema of its own, as that of `not` is.
    const [own, holder] = [documentPointer, above].map((pointer) => valueAt(document, pointer));
    const message = isRecord(own) ? own[word] : isRecord(holder) ? holder[word] : undefined;
    return typeof message === 'string' ? message : undefined;
  };
}

/** Words a broken rule as the service does, or as the document has it. */
export function fieldEntry(violation: Violation, body: unknown, wording: Wording): ErrorEntry {
  const { keyword, pointer, documentPointer } = violation;
  const field = cutText(dottedPath(pointer), 200);
  const value = valueAt(body, pointer);
  const message = wording(violation);
  if (keyword === 'x-names') {
    return { code: 'invalid_ref', message: message ?? `Invalid reference: ${field}`, field };
  }
  const code = keyword === 'required' ? 'missing_required_field' : 'invalid_field';
  if (message !== undefined) return { code, message, ...(field !== '' && { field }) };
  if (field === '') {
    const what = violation.expected === 'array' ? 'a list' : 'an object';
    return { code: 'invalid_field', message: `The request body must be ${what}.` };
  }
  if (keyword === 'required' || keyword === 'minLength') {
    return { code: 'missing_required_field', message: `${field} is a required field.`, field };
  }
  if (documentPointer.startsWith('#/components/schemas/ObjectId')) {
    return { code: 'invalid_ref', message: cast('ObjectId', value, field), field };
  }
  if (keyword === 'enum') {
    return {
      code: 'invalid_field',
      message: `\`${text(value)}\` is not a valid enum value for path \`${field}\`.`,
      field,
    };
  }
  const type = violation.expected.slice(0, 1).toUpperCase() + violation.expected.slice(1);
  return { code: 'invalid_field', message: cast(type, value, field), field };
}

function cast(type: string, value: unknown, path: string): string {
  return `Cast to ${type} failed for value "${text(value)}" at path "${path}"`;
}

/** A value in a message, cut where it is long. */
function text(value: unknown): string {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return cutText(words, 201);
}
