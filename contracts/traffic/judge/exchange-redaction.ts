import { readJsonBody } from '../../bodies/json-body.ts';
import { Redaction } from '../../redaction/redaction.ts';
import type { RecordedExchange } from '../read/recorded-exchange.ts';

/** A redaction that knows the secrets of a recorded exchange. */
export function exchangeRedaction({ request, response }: RecordedExchange, url: URL): Redaction {
  const redaction = new Redaction();
  redaction.url(url.href);
  for (const { headers, body } of response === undefined ? [request] : [request, response]) {
    redaction.headers(headers.entries?.() ?? []);
    const read = body.kind === 'recorded' && body.body !== undefined ? readJsonBody(body.body) : undefined;
    if (read?.ok === true) redaction.json(read.value);
  }
  return redaction;
}
