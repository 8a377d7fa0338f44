import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { readJsonBody } from '../../bodies/json-body.ts';
import type { Contract } from '../../contract/contract.ts';
import { checkOptions, usual } from '../../options/check-options.ts';
import { secretsIn } from '../../redaction/marked-secrets.ts';
import { Redaction } from '../../redaction/redaction.ts';
import { trafficScope } from '../judge/traffic-scope.ts';
import { type RecordKind, type RecordPart, recordKinds } from '../read/record-kinds.ts';
import type { RecordedBody, RecordedExchange } from '../read/recorded-exchange.ts';
import { namedFields } from './named-fields.ts';
import { patchedRecord } from './patched-record.ts';

/** What recorded traffic tells of the state behind it. */
export interface TrafficSeed {
  /** The last known state of each record, by the name of its kind; secrets are replaced. */
  readonly records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** The records that the contract does not take, and why: most were only seen in part. */
  readonly leftOut: readonly { readonly kind: string; readonly id: string; readonly why: string }[];
  /** The fields that the document does not name: the fake could not respond with them. Each once, as `kind/pointer`. */
  readonly unnamed: readonly string[];
}

/** What is known of the records of a kind, by their ids. */
export type Known = Map<string, Readonly<Record<string, unknown>>>;

/** One successful call, as far as the state is concerned. */
export interface Step {
  readonly kind: RecordKind;
  readonly part: RecordPart;
  readonly id: string | undefined;
  readonly status: number;
  readonly sent: unknown;
  readonly returned: unknown;
  /** Whether the caller may have chosen what it wants to see. */
  readonly mayBeShort: boolean;
}

/**
 * Reads from recorded traffic what the service held at the end of it.
 *
 * Items of a list are completed by single reads, writes are applied, deleted records are left out.
 *
 * @example
 * const { records } = seedFromTraffic(contract, readHar(text));
 */
export function seedFromTraffic(
  contract: Contract,
  exchanges: readonly RecordedExchange[],
  options: { readonly baseUrls?: readonly string[] } = {},
): TrafficSeed {
  checkOptions('the traffic', options, { baseUrls: usual.texts });
  const kinds = recordKinds(contract);
  const scope = trafficScope(contract, options.baseUrls ?? []);
  const redaction = new Redaction();
  const known = new Map<RecordKind, Known>(kinds.map((kind) => [kind, new Map()]));
  for (const exchange of exchanges) {
    const destination = scope(exchange.request.url);
    const step = destination.kind === 'service' ? readStep(contract, kinds, exchange, destination.url) : undefined;
    // A cookie may hold what is in every record.
    const headers = [...(exchange.request.headers.entries?.() ?? [])];
    redaction.headers(headers.filter(([name]) => name !== 'cookie'));
    if (step !== undefined) apply(contract, step, known.get(step.kind) ?? new Map());
  }

  const records: Record<string, Readonly<Record<string, unknown>>[]> = {};
  const leftOut: { kind: string; id: string; why: string }[] = [];
  const unnamed = new Set<string>();
  for (const [kind, byId] of known) {
    const good: Readonly<Record<string, unknown>>[] = [];
    for (const [id, record] of byId) {
      const { value: named, dropped } = namedFields(contract.shapeAt(kind.schema), record);
      for (const pointer of dropped) unnamed.add(kind.name + pointer);
      const clean = redaction.json(redaction.marked(named, secretsIn(contract, kind.schema)));
      const [violation] = contract.checkValue(kind.schema, clean);
      if (isRecord(clean) && violation === undefined) good.push(clean);
      else leftOut.push({ kind: kind.name, id, why: violation?.message ?? 'It is no object.' });
    }
    records[kind.name] = [...(records[kind.name] ?? []), ...good];
  }
  return { records, leftOut, unnamed: [...unnamed] };
}

/** Reads what an exchange does to the records, or tells of them; `undefined` where that is nothing. */
export function readStep(
  contract: Contract,
  kinds: readonly RecordKind[],
  { request, response }: RecordedExchange,
  url: URL,
): Step | undefined {
  const found = contract.route(request.method, url.pathname);
  if (found.kind !== 'operation' || request.method === 'HEAD' || response === undefined) return undefined;
  const kind = kinds.find(({ parts }) => parts.has(found.operation));
  const part = kind?.parts.get(found.operation);
  if (kind === undefined || part === undefined) return undefined;
  const id = part.idParameter === undefined ? undefined : found.pathParameters[part.idParameter];
  return {
    kind,
    part,
    id,
    status: response.status,
    sent: jsonOf(request.body),
    returned: jsonOf(response.body),
    mayBeShort: namesFields(found.operation, url),
  };
}

/** Does to what is known what a call has done. */
export function apply(contract: Contract, step: Step, known: Known): void {
  const { kind, part, id, status, returned } = step;
  if ((status === 404 || status === 410) && part.role === 'read' && id !== undefined) known.delete(id);
  if (status < 200 || status > 299) return;
  if (part.role === 'list') {
    const { field, isWhole = false } = part.list ?? {};
    const listed: unknown = field === undefined || !isRecord(returned) ? returned : returned[field];
    for (const item of Array.isArray(listed) ? listed.filter(isRecord) : []) {
      const itemId = idOf(kind, item);
      if (itemId === undefined) continue;
      // An item may be shorter than its record, so what it does not say is kept, unless it is surely whole.
      const whole = isWhole && !step.mayBeShort;
      known.set(itemId, whole ? item : { ...known.get(itemId), ...item });
    }
    return;
  }
  if (part.role === 'remove') {
    if (id !== undefined) known.delete(id);
    return;
  }
  // A record is trusted where it is served; what was sent is the next best.
  if (isRecord(returned)) {
    const returnedId = idOf(kind, returned) ?? id;
    if (returnedId !== undefined)
      known.set(returnedId, step.mayBeShort ? { ...known.get(returnedId), ...returned } : returned);
  } else if (id !== undefined && part.role === 'merge' && part.patch !== 'fields') {
    const before = known.get(id);
    const after = before && patchedRecord(before, step.sent, part.patch);
    // What a patch has made of it is not known: the record would be reported wrong.
    if (after === undefined) known.delete(id);
    else known.set(id, after);
  } else if (id !== undefined && isRecord(step.sent)) {
    known.set(id, written(contract, step, step.sent, known.get(id)));
  }
}

/** The state after a write whose response shows no record: read-only fields stay, the others are as they were sent. */
function written(
  contract: Contract,
  { kind, part }: Step,
  sent: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const fields = contract.shapeAt(kind.schema).fields;
  const stays = (name: string): boolean => fields?.get(name)?.readOnly === true || name === kind.idField;
  const kept = Object.entries(before).filter(([name]) => part.role === 'merge' || stays(name));
  return Object.fromEntries([...kept, ...Object.entries(sent).filter(([name]) => !stays(name))]);
}

/** Whether a call carries a text of its own choice, such as a list of the fields that it wants. */
function namesFields(operation: Operation, url: URL): boolean {
  return operation.parameters.some(
    (parameter) =>
      parameter.in === 'query' && !parameter.types.types.has('integer') && url.searchParams.has(parameter.name),
  );
}

function idOf({ idField }: RecordKind, record: Readonly<Record<string, unknown>>): string | undefined {
  const id = record[idField];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function jsonOf(body: RecordedBody): unknown {
  if (body.kind !== 'recorded' || body.body === undefined) return undefined;
  const json = readJsonBody(body.body);
  return json.ok ? json.value : undefined;
}
