import { responseFor } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import { checkOptions, usual } from '../../options/check-options.ts';
import { isAboutSecret, secretPlacesOf } from '../../redaction/marked-secrets.ts';
import { shownTarget } from '../../redaction/run-redaction.ts';
import type { Omitted } from '../../violations/omitted.ts';
import type { RecordedExchange } from '../read/recorded-exchange.ts';
import { exchangeRedaction } from './exchange-redaction.ts';
import { judgeExchange } from './judge-exchange.ts';
import type { TrafficFinding } from './traffic-finding.ts';
import { trafficScope } from './traffic-scope.ts';

/** Why an exchange was not judged. */
export type SkipReason =
  | 'other host'
  | 'preflight'
  | 'tunnel'
  | 'web socket'
  | 'redirect to https'
  | 'not modified'
  | 'no response'
  | 'unknown path';

/** One exchange, judged or passed over. */
export interface JudgedExchange {
  readonly number: number;
  /** The line of the file, where it has one exchange a line. */
  readonly fileLine: number | undefined;
  readonly method: string;
  /** Path and query; secrets in it are replaced. */
  readonly path: string;
  readonly status: number | undefined;
  readonly operation: string | undefined;
  readonly verdict: 'conforms' | 'violates' | 'skipped';
  readonly skipped: SkipReason | undefined;
  readonly violations: readonly TrafficFinding[];
  readonly notes: readonly TrafficFinding[];
  /** How many more of both there are than those that are listed; absent where all are. */
  readonly omitted?: Omitted;
  /** What could not be judged, because the recording lacks it. */
  readonly unknown: readonly string[];
}

/** What a recording looks like to a contract. */
export interface TrafficReport {
  /** `unjudged`: there was nothing in it to judge. */
  readonly verdict: 'conforms' | 'violates' | 'unjudged';
  readonly judged: number;
  readonly violating: number;
  /** How many exchanges were passed over, by reason. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly entries: readonly JudgedExchange[];
}

/** How recorded traffic is judged. */
export interface TrafficOptions {
  /** Further places where the service responds, such as `https://gateway.example/api/v1`. */
  readonly baseUrls?: readonly string[];
  /** Passes over requests to paths that the document does not have. @default false */
  readonly ignoreUnknownPaths?: boolean;
}

/**
 * Judges recorded exchanges by a contract.
 *
 * Traffic to other hosts is passed over and counted. A request that got a documented refusal is judged
 * on its response, and what is wrong with it becomes a note. No credentials get into the report.
 *
 * @example
 * const report = await judgeTraffic(contract, readHar(text));
 * for (const { number, violations } of report.entries) for (const { message } of violations) console.log(number, message);
 */
export async function judgeTraffic(
  contract: Contract,
  exchanges: readonly RecordedExchange[],
  options: TrafficOptions = {},
): Promise<TrafficReport> {
  checkOptions('the traffic', options, { baseUrls: usual.texts, ignoreUnknownPaths: usual.boolean });
  const scope = trafficScope(contract, options.baseUrls ?? []);
  const entries: JudgedExchange[] = [];
  for (const exchange of exchanges) {
    const destination = scope(exchange.request.url);
    entries.push(
      destination.kind === 'elsewhere'
        ? passedOver(exchange, '', 'other host')
        : await judgeOwn(contract, exchange, destination.url, options),
    );
  }
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const { skipped: why } of entries) if (why !== undefined) skipped[why] = (skipped[why] ?? 0) + 1;
  const violating = entries.filter(({ verdict }) => verdict === 'violates').length;
  const judged = entries.filter(({ verdict }) => verdict !== 'skipped').length;
  return {
    verdict: violating > 0 ? 'violates' : judged > 0 ? 'conforms' : 'unjudged',
    judged,
    violating,
    skipped,
    entries,
  };
}

async function judgeOwn(
  contract: Contract,
  exchange: RecordedExchange,
  url: URL,
  options: TrafficOptions,
): Promise<JudgedExchange> {
  const reason = skipReason(contract, exchange, url, options);
  const { response } = exchange;
  const found = contract.route(exchange.request.method, url.pathname);
  const places = secretPlacesOf(
    contract,
    found.kind === 'operation' ? found.operation : undefined,
    response?.status ?? 0,
  );
  const redaction = exchangeRedaction(exchange, url, places);
  const shown = passedOver(exchange, shownTarget(redaction, url.pathname + url.search), reason);
  if (reason !== undefined || response === undefined) return { ...shown, skipped: reason ?? 'no response' };
  const { violations, notes, omitted, operation, unknown } = await judgeExchange(
    contract,
    exchange.request,
    response,
    url,
  );
  const clean = (finding: TrafficFinding): TrafficFinding =>
    redaction.finding(finding, isAboutSecret(finding, finding.side === 'request' ? places.sent : places.returned));
  return {
    ...shown,
    skipped: undefined,
    operation,
    verdict: violations.length > 0 ? 'violates' : 'conforms',
    violations: violations.map(clean),
    notes: notes.map(clean),
    ...(omitted && { omitted }),
    unknown,
  };
}

function skipReason(
  contract: Contract,
  { request, response }: RecordedExchange,
  url: URL,
  { ignoreUnknownPaths = false }: TrafficOptions,
): SkipReason | undefined {
  if (response === undefined) return 'no response';
  const { method, headers } = request;
  // What a proxy is asked for before it hears of any request, and the start of what is no exchange of HTTP.
  if (method === 'CONNECT') return 'tunnel';
  const found = contract.route(method, url.pathname);
  const isKnown = found.kind === 'operation' && responseFor(found.operation, response.status) !== undefined;
  if (response.status === 101 && !isKnown) return 'web socket';
  if (method === 'OPTIONS' && headers.get('access-control-request-method') !== null) return 'preflight';
  // What a browser does by itself before it asks, and what it asks when it has the response already.
  const { status } = response;
  const location = response.headers.get('location') ?? '';
  if (status >= 300 && status < 400 && url.protocol === 'http:' && location === url.href.replace(/^http:/, 'https:')) {
    return 'redirect to https';
  }
  if (status === 304 && (headers.get('if-none-match') ?? headers.get('if-modified-since')) !== null)
    return 'not modified';
  if (ignoreUnknownPaths && found.kind === 'unknown-path') return 'unknown path';
  return undefined;
}

function passedOver(
  { number, line, request, response }: RecordedExchange,
  path: string,
  reason: SkipReason | undefined,
): JudgedExchange {
  return {
    number,
    fileLine: line,
    method: request.method,
    path,
    status: response?.status,
    operation: undefined,
    verdict: 'skipped',
    skipped: reason,
    violations: [],
    notes: [],
    unknown: [],
  };
}
