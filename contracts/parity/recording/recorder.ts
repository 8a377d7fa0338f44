import { isRecord } from '../../../spec/document/document.ts';
import type { Exchange } from '../../check/exchange/exchange-log.ts';
import type { Dialect } from '../../check/resource/conventions.ts';
import type { Resource } from '../../check/resource/resources.ts';
import { readLinks } from '../../exchange/link-header.ts';
import { redactionFor } from '../../redaction/run-redaction.ts';
import { redacted } from '../../redaction/secrets/mark.ts';
import type { BodyPattern, RecordedStep } from './recorded-step.ts';
import { comparableHeaders } from './response-headers.ts';
import { shapeOf } from './shape.ts';
import { anyText, createNamer } from './template.ts';

/** Whose exchanges are recorded. */
export interface RecorderOptions {
  readonly dialect: Dialect;
  readonly resources: readonly Resource[];
  readonly token: string;
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
export function createRecorder({ dialect, resources, token, tag }: RecorderOptions): Recorder {
  const namer = createNamer(tag);
  const own = new Set<string>();
  const others: Record<string, number> = {};
  const { idField = 'id', paging } = dialect;
  const redaction = redactionFor(token);
  const clean = (text: string): string => namer.name(redaction.text(text));
  // What is hidden in an answer may be any text when it is compared.
  const template = (text: string): string => clean(text).replaceAll(redacted, anyText);
  const templates = (value: unknown): unknown => mapTexts(redaction.json(value), template);
  const idOf = (value: unknown): string | undefined =>
    isRecord(value) && (typeof value[idField] === 'string' || typeof value[idField] === 'number')
      ? String(value[idField])
      : undefined;
  const isOwn = (value: unknown): boolean => own.has(idOf(value) ?? '');

  function learn({ operation, answer }: Exchange): void {
    const isSuccess = answer.status >= 200 && answer.status < 300;
    const records = Array.isArray(answer.value) ? answer.value : [answer.value];
    for (const record of isSuccess ? records : []) {
      const id = idOf(record);
      if (id === undefined) continue;
      namer.learnId(id);
      const created = resources.some(({ create }) => create === operation);
      if (created || JSON.stringify(record).includes(tag)) own.add(id);
    }
    namer.learnMoments(answer.body);
  }

  function patternOf(exchange: Exchange): BodyPattern {
    const { answer, operation } = exchange;
    if (answer.body === '') return { kind: 'none' };
    if (answer.value === undefined) return { kind: 'text' };
    if (answer.status >= 400) return { kind: 'value', value: mapTexts(masked(redaction.json(answer.value)), template) };
    const resource = resources.find(({ list }) => list === operation);
    if (Array.isArray(answer.value) && resource !== undefined) {
      const strangers = answer.value.filter((record) => !isOwn(record));
      const whole = isWhole(exchange, answer.value.length, paging);
      if (whole) others[resource.collection] = Math.max(others[resource.collection] ?? 0, strangers.length);
      return {
        kind: 'list',
        own: answer.value.filter(isOwn).map(templates),
        others: strangers.length,
        shape: shapeOf(strangers),
        whole,
      };
    }
    if (isOwn(answer.value)) return { kind: 'value', value: templates(answer.value) };
    return { kind: 'shape', shape: shapeOf([answer.value]) };
  }

  return {
    take: (exchange) => {
      const { operation, request, answer } = exchange;
      // The request first: what it names was known before it was answered.
      const asked = {
        method: request.method,
        target: clean(request.target),
        contentType: request.headers['content-type'] ?? null,
        body: request.body === undefined ? undefined : clean(request.body),
        credentials: request.credentials,
      };
      learn(exchange);
      const headers = Object.entries(comparableHeaders(answer, operation)).map(([name, value]) => [
        name,
        template(value),
      ]);
      return {
        operation: operation.id,
        request: asked,
        answer: { status: answer.status, headers: Object.fromEntries(headers), body: patternOf(exchange) },
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
function isWhole({ request, answer }: Exchange, length: number, paging: Dialect['paging']): boolean {
  if (paging === undefined) return true;
  const query = new URL(request.target, 'http://backend.invalid').searchParams;
  const limit = Number(query.get(paging.limit) ?? Number.POSITIVE_INFINITY);
  const isCut = readLinks(answer.headers['link'] ?? '').some(({ relation }) => relation === 'next');
  return Number(query.get(paging.skip) ?? 0) === 0 && length < limit && !isCut;
}
