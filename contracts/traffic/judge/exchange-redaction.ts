import { readJsonBody } from '../../bodies/json-body.ts';
import type { SecretPlaces } from '../../redaction/marked-secrets.ts';
import { Redaction } from '../../redaction/redaction.ts';
import { hidingMarked } from '../../redaction/run-redaction.ts';
import type { RecordedExchange } from '../read/recorded-exchange.ts';

/** A redaction that knows the secrets of a recorded exchange, those included that the document marks. */
export function exchangeRedaction({ request, response }: RecordedExchange, url: URL, places: SecretPlaces): Redaction {
  const redaction = new Redaction();
  redaction.url(url.href);
  const hide = hidingMarked(places);
  const sides = [
    [request, hide.sent] as const,
    ...(response === undefined ? [] : [[response, hide.returned] as const]),
  ];
  for (const [{ headers, body }, hideIn] of sides) {
    redaction.headers(headers.entries?.() ?? []);
    const read = body.kind === 'recorded' && body.body !== undefined ? readJsonBody(body.body) : undefined;
    if (read?.ok === true) hideIn(redaction, read.value);
  }
  return redaction;
}
