import { type Answer, type AnswerHeaders, jsonContentType, type WireAnswer } from './answer.ts';
import { textOf } from './known-records.ts';

const jsonHeaders: AnswerHeaders = { 'content-type': jsonContentType };
const noHeaders: AnswerHeaders = {};

/** Writes an answer out; a list is put together from the texts of its records. */
export function serialize({ status, headers, body }: Answer): WireAnswer {
  if (body === undefined) return { status, headers: headers ?? noHeaders, body: undefined };
  return {
    status,
    headers: headers === undefined ? jsonHeaders : { ...jsonHeaders, ...headers },
    body: Array.isArray(body) ? `[${body.map(textOf).join(',')}]` : textOf(body),
  };
}
