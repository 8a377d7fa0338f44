import { isRecord } from '../../spec/document.ts';
import type { CheckContext } from './check-context.ts';
import type { Fault } from './dialect.ts';
import type { Exchange } from './exchange-log.ts';
import { isSame } from './same.ts';

/** Expects a success that the document has; tells whether it came. */
export function expectSuccess(context: CheckContext, exchange: Exchange, why: string): boolean {
  const { answer, operation } = exchange;
  const documented = [...operation.responses.keys()].filter((key) => key.startsWith('2'));
  if (documented.includes(String(answer.status)) || (answer.status >= 200 && answer.status < 300)) return true;
  context.fail(exchange, {
    rule: 'success',
    message: `${operation.id} must succeed: ${why}; it answered ${answer.status}.`,
    received: `${answer.status} ${answer.body.slice(0, 200)}`,
    documented: documented.join(' or '),
    documentPointer: `${operation.pointer}/responses`,
  });
  return false;
}

/** Expects a fault to be refused, in the way that the API promises; tells whether it was. */
export function expectRefusal(context: CheckContext, exchange: Exchange, fault: Fault, why: string): boolean {
  const { answer, operation } = exchange;
  const refusal = context.dialect.refusal(fault);
  const { status } = answer;
  const refused = status >= 400 && status < 500;
  const expected = refusal === undefined ? 'an error of the range 4XX' : String(refusal.status);
  const complain = (rule: string, message: string, received: string, documented: string): false => {
    context.fail(exchange, { rule, message, received, documented, documentPointer: `${operation.pointer}/responses` });
    return false;
  };
  if (refusal === undefined ? !refused : status !== refusal.status) {
    return complain(
      `refusal ${fault.kind}`,
      `${operation.id} must be refused with ${expected}: ${why}; it answered ${status}.`,
      `${status} ${answer.body.slice(0, 200)}`,
      expected,
    );
  }
  if (refusal === undefined || exchange.request.method === 'HEAD') return true;
  if (refusal.body !== undefined && !isSame(answer.value, refusal.body)) {
    return complain(
      `refusal body ${fault.kind}`,
      `${operation.id} must say why it refuses (${why}), in the words of the API.`,
      answer.body.slice(0, 200),
      JSON.stringify(refusal.body),
    );
  }
  const { entry } = refusal;
  if (entry === undefined) return true;
  const entries = context.dialect.entriesOf(answer.value) ?? [];
  const fits = (one: Readonly<Record<string, unknown>>): boolean =>
    Object.entries(entry).every(([key, value]) =>
      Array.isArray(value) ? value.includes(one[key]) : one[key] === value,
    );
  if (!entries.some(fits)) {
    return complain(
      `refusal entry ${fault.kind}`,
      `${operation.id} must name the fault (${why}) in an entry of its errors.`,
      answer.body.slice(0, 300),
      JSON.stringify(entry),
    );
  }
  const silent = entries.find((one) => typeof one['message'] !== 'string' || one['message'].trim() === '');
  return (
    silent === undefined ||
    complain(
      'refusal message',
      `${operation.id} must say in words why it refuses.`,
      JSON.stringify(silent),
      'a message that is not empty',
    )
  );
}

/** The record in an answer; `undefined` where there is none, which is then a failure. */
export function recordIn(context: CheckContext, exchange: Exchange): Readonly<Record<string, unknown>> | undefined {
  const { value, body } = exchange.answer;
  if (isRecord(value)) return value;
  context.fail(exchange, {
    rule: 'record',
    message: `${exchange.operation.id} must answer a record.`,
    received: body.slice(0, 200) || 'no body',
    documented: 'a JSON object',
    documentPointer: `${exchange.operation.pointer}/responses`,
  });
  return undefined;
}
