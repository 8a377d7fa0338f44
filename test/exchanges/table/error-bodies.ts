/** One entry of an error response, its keys in the order of the wire. */
export interface ErrorEntry {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

/** The body of an error response, other than of a failed authentication. */
export function errors(...entries: readonly ErrorEntry[]): { readonly errors: readonly ErrorEntry[] } {
  return { errors: entries };
}

export const badToken = { message: 'Bearer Authentication Failed' };
export const noToken = { message: 'Unauthorized' };
export const invalidJson: object = errors({ code: 'invalid_json', message: 'The request body is not valid JSON.' });
export const notFound: object = notFoundOf('integration');
export const invalidId: object = errors({
  code: 'invalid_ref',
  message: 'Please provide a valid _id.',
  field: '_id',
});
export const forbidden: object = errors({ code: 'forbidden', message: 'This token may only read.' });
export const restricted: object = errors({
  code: 'access_restricted',
  message: 'The access level of this token does not allow this.',
});

/** Why nothing can be said of a record: there is none of that kind with the id. */
export function notFoundOf(kind: string): object {
  return errors({ code: 'invalid_ref', message: `${kind} not found.`, field: '_id' });
}

export function badQuery(message: string, field?: string): object {
  return errors({ code: 'invalid_query_params', message, ...(field !== undefined && { field }) });
}

export function noSuchPath(methodAndPath: string): object {
  return errors({ code: 'not_found', message: `Cannot ${methodAndPath}` });
}

export function missing(field: string): ErrorEntry {
  return { code: 'missing_required_field', message: `${field} is a required field.`, field };
}

export function cast(type: string, value: string, field: string): ErrorEntry {
  const code = type === 'ObjectId' ? 'invalid_ref' : 'invalid_field';
  return { code, message: `Cast to ${type} failed for value "${value}" at path "${field}"`, field };
}
