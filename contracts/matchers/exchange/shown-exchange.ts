import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { hidingOf } from '../../redaction/hiding.ts';
import { Redaction } from '../../redaction/redaction.ts';
import { redacted } from '../../redaction/secrets/mark.ts';
import { isSecretName } from '../../redaction/secrets/secret-names.ts';
import type { ObservedExchange } from './observed-exchange.ts';

/** A redaction that knows the secrets of an exchange. */
export function redactionOf(exchange: ObservedExchange): Redaction {
  const { url, requestBody, responseBody } = exchange;
  const redaction = hidingOf(exchange)?.redaction ?? new Redaction();
  redaction.url(url);
  redaction.json(requestBody);
  redaction.json(responseBody);
  return redaction;
}

/** An exchange as a message tells of it: no secret in its URL and in what was found. Messages end up in logs of builds. */
export function shownExchange(
  exchange: ObservedExchange,
  redaction: Redaction = redactionOf(exchange),
): ObservedExchange {
  return {
    ...exchange,
    url: redaction.url(exchange.url),
    violations: exchange.violations.map((finding) => redaction.finding(finding)),
    notes: exchange.notes.map((finding) => redaction.finding(finding)),
  };
}

/** What is expected stands in the test; what was received may be a secret. */
export function shownDifference(
  redaction: Redaction,
  { pointer, message }: { readonly pointer: JsonPointer; readonly message: string },
): string {
  const [place = '', ...names] = pointer.split('/');
  const isSecret = names.some((name) => isSecretName(name, place === 'query'));
  const shown = isSecret ? message.replace(/(?<=, received )(?!nothing)[\s\S]*/, redacted) : message;
  return `${pointer}: ${redaction.text(shown)}`;
}
