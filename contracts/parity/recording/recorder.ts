import { isRecord } from '../../../spec/document/document.ts';
import type { Exchange } from '../../check/exchange/exchange-log.ts';
import type { CheckConventions } from '../../check/resource/conventions.ts';
import { givenNames } from '../../check/resource/given-names.ts';
import type { Resource } from '../../check/resource/resources.ts';
import type { Contract } from '../../contract/contract.ts';
import { readLinks } from '../../exchange/link-header.ts';
import type { TokenOrLogin } from '../../exchange/login.ts';
import { redactionFor } from '../../redaction/run-redaction.ts';
import { redacted } from '../../redaction/secrets/mark.ts';
import { idsBelow } from './ids-below.ts';
import type { BodyPattern, RecordedStep } from './recorded-step.ts';
import { createRequestTemplates } from './request-template.ts';
import { comparableHeaders } from './response-headers.ts';
import { shapeOf } from './shape.ts';
import { anyText, createNamer } from './template/template.ts';

/** Whose exchanges are recorded. */
export interface RecorderOptions {
  readonly contract: Contract;
  readonly conventions: CheckConventions;
  readonly resources: readonly Resource[];
  readonly token: TokenOrLogin;
  /** The tag of the run. */
  readonly tag: string;
}

/** Turns the exchanges of a run into steps that can be played to another backend. */
export interface Recorder {
  take(exchange: Exchange): RecordedStep;
  /** How many records of others were seen at the most, by collection. */
  readonly others: Readonly<Record<string, number>>;
}

/** Fields whose text is for people: no two backends need to say it in the same words. */
const prose: ReadonlySet<string> = new Set(['message', 'detail', 'description', 'title']);

/** Makes a recorder. What it keeps holds no token, no secret, and of the records of others only their shape. */
export function createRecorder({ contract, conventions, resources, token, tag }: RecorderOptions): Recorder {
  const namer = createNamer(tag);
  const own = new Set<string>();
  const others: Record<string, number> = {};
  const { idField = 'id', paging } = conventions;
  const redaction = redactionFor(token);
  const requests = createRequestTemplates(token, namer);
  const clean = (text: string): string => namer.name(redaction.text(text));
  // What is hidden in a response may be any text when it is compared.
  const template = (text: string): string => clean(text).replaceAll(redacted, anyText);
  const templates = (value: unknown): unknown => mapTexts(redaction.json(value), template);
  // Some resources call the ids of their records otherwise.
  const idFields = [...new Set([idField, ...resources.map((resource) => resource.idField)])];
  const idOf = (value: unknown): string | undefined => {
    const id = isRecord(value) ? idFields.map((name) => value[name]).find((one) => one !== undefined) : undefined;
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  };
  const isOwn = (value: unknown): boolean => own.has(idOf(value) ?? '');

  function learn({ operation, request, response }: Exchange): void {
    const sent = request.body ?? '';
    const isSuccess = response.status >= 200 && response.status < 300;
    const records = Array.isArray(response.value) ? response.value : [response.value];
    for (const record of isSuccess ? records : []) {
      const id = idOf(record);
      if (id === undefined) continue;
      namer.learnId(id);
      const created = resources.find(({ create }) => create === operation);
      if (created !== undefined && isRecord(record))
        for (const name of givenNames(contract, created, record)) namer.learnId(name);
      if (created !== undefined || JSON.stringify(record).includes(tag)) own.add(id);
      if (own.has(id)) for (const given of idsBelow(record, idField)) if (!sent.includes(given)) namer.learnId(given);
    }
    requests.learnSecrets(response.value);
    namer.learnMoments(response.body);
  }

  function patternOf(exchange: Exchange): BodyPattern {
    const { response, operation } = exchange;
    if (response.body === '') return { kind: 'none' };
    if (response.value === undefined) return { kind: 'text' };
    if (response.status >= 400)
      return { kind: 'value', value: mapTexts(masked(redaction.json(response.value)), template) };
    const resource = resources.find(({ list }) => list === operation);
    if (Array.isArray(response.value) && resource !== undefined) {
      const strangers = response.value.filter((record) => !isOwn(record));
      const whole = isWhole(exchange, response.value.length, paging);
      if (whole) others[resource.collection] = Math.max(others[resource.collection] ?? 0, strangers.length);
      return {
        kind: 'list',
        own: response.value.filter(isOwn).map(templates),
        others: strangers.length,
        shape: shapeOf(strangers),
        whole,
      };
    }
    if (isOwn(response.value)) return { kind: 'value', value: templates(response.value) };
    return { kind: 'shape', shape: shapeOf([response.value]) };
  }

  return {
    take: (exchange) => {
      const { operation, request, response } = exchange;
      // The request first: what it names was known before it got a response.
      const asked = requests.of(request);
      learn(exchange);
      const headers = Object.entries(comparableHeaders(response, operation)).map(([name, value]) => [
        name,
        template(value),
      ]);
      return {
        operation: operation.id,
        request: asked,
        response: { status: response.status, headers: Object.fromEntries(headers), body: patternOf(exchange) },
      };
    },
    others,
  };
}

/** What is said to people may be any text. */
function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      prose.has(name) && typeof child === 'string' ? anyText : masked(child),
    ]),
  );
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return value === anyText ? value : map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapTexts(child, map)]));
}

/** Whether a page holds the whole list. */
function isWhole({ request, response }: Exchange, length: number, paging: CheckConventions['paging']): boolean {
  if (paging === undefined) return true;
  const query = new URL(request.target, 'http://backend.invalid').searchParams;
  const limit = Number(query.get(paging.limit) ?? Number.POSITIVE_INFINITY);
  const isCut = readLinks(response.headers['link'] ?? '').some(({ relation }) => relation === 'next');
  return Number(query.get(paging.skip) ?? 0) === 0 && length < limit && !isCut;
}
