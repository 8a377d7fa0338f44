import type { Operation } from '../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { crudParts } from '../../../spec/resource/crud-parts.ts';
import { readJsonBody } from '../../bodies/json-body.ts';
import type { Contract } from '../../contract/contract.ts';
import { Redaction } from '../../redaction/redaction.ts';
import { trafficScope } from '../../traffic/judge/traffic-scope.ts';
import type { RecordedBody, RecordedExchange, RecordedHeaders } from '../../traffic/read/recorded-exchange.ts';

/** An exchange of the service with an operation of the document, without secrets. */
export interface Observed {
  readonly number: number;
  readonly operation: Operation;
  readonly part: CrudPart | undefined;
  readonly url: URL;
  readonly path: Readonly<Record<string, string>>;
  /** The body as JSON; `undefined` where none was sent, or it is no JSON. */
  readonly sent: unknown;
  /** The media type of the request, without parameters. */
  readonly sentType: string | undefined;
  readonly hasBody: boolean;
  readonly hasCredentials: boolean;
  /** How a caller shows who it is; `undefined` where it does not, or in another way. */
  readonly shows: 'bearer' | 'basic' | 'key' | undefined;
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** The media type of the response, without parameters. */
  readonly type: string | undefined;
  /** The body of the response as JSON; `undefined` where it is none. */
  readonly value: unknown;
  readonly text: string;
  /** Whether the recording has the whole body of the response, or knows that there is none. */
  readonly isBodyKnown: boolean;
}

/** What of a recording belongs to operations of the document. */
export interface Evidence {
  readonly observed: readonly Observed[];
  readonly passedOver: number;
}

/** Finds the operations of recorded exchanges. Nothing that it gives holds a secret. */
export function readEvidence(
  contract: Contract,
  exchanges: readonly RecordedExchange[],
  baseUrls: readonly string[],
): Evidence {
  const scope = trafficScope(contract, baseUrls);
  const parts = crudParts(contract.operations, true);
  const redaction = new Redaction();
  for (const { request } of exchanges)
    redaction.headers([...(request.headers.entries?.() ?? [])].filter(([name]) => name !== 'cookie'));
  const observed = exchanges.flatMap((exchange): Observed[] => {
    const { request, response, number } = exchange;
    const destination = scope(request.url);
    if (destination.kind !== 'service' || response === undefined) return [];
    const found = contract.route(request.method, destination.url.pathname);
    if (found.kind !== 'operation' || request.method === 'HEAD') return [];
    // A failure of a gateway says nothing of the service.
    if (response.status === 429 || response.status >= 500) return [];
    const text = textOf(response.body);
    const sent = textOf(request.body);
    return [
      {
        number,
        operation: found.operation,
        part: parts.get(found.operation),
        url: destination.url,
        path: found.pathParameters,
        sent: redaction.json(jsonOf(sent)),
        sentType: typeOf(request.headers),
        hasBody: sent !== '',
        hasCredentials: ['authorization', 'cookie', 'x-api-key'].some((name) => request.headers.get(name) !== null),
        shows: shownBy(request.headers),
        status: response.status,
        header: (name) => response.headers.get(name) ?? undefined,
        type: typeOf(response.headers),
        value: redaction.json(jsonOf(text)),
        text: redaction.text(text),
        isBodyKnown: response.body.kind === 'recorded' && response.body.doubt === undefined,
      },
    ];
  });
  return { observed, passedOver: exchanges.length - observed.length };
}

function typeOf(headers: RecordedHeaders): string | undefined {
  const type = headers.get('content-type') ?? headers.mediaType ?? '';
  return type === '' ? undefined : (type.split(';')[0] ?? '').trim().toLowerCase();
}

function shownBy(headers: RecordedExchange['request']['headers']): Observed['shows'] {
  const authorization = headers.get('authorization')?.toLowerCase();
  if (authorization?.startsWith('bearer ')) return 'bearer';
  if (authorization?.startsWith('basic ')) return 'basic';
  return headers.get('x-api-key') === null ? undefined : 'key';
}

function textOf(body: RecordedBody): string {
  if (body.kind !== 'recorded' || body.body === undefined || body.doubt !== undefined) return '';
  return typeof body.body === 'string' ? body.body : new TextDecoder().decode(body.body);
}

function jsonOf(text: string): unknown {
  const json = text === '' ? undefined : readJsonBody(text);
  return json?.ok === true ? json.value : undefined;
}

/** Whether an exchange went well. */
export function isGood({ status }: Pick<Observed, 'status'>): boolean {
  return status >= 200 && status < 300;
}
