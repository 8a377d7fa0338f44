import { isRecord } from '../../../spec/document/document.ts';
import { CheckFileError } from '../../baseline/check-file-error.ts';
import { readJsonLine } from '../../bodies/json-body.ts';
import { isOneSpoiled } from '../../check/exchange/credentials/one-scheme.ts';
import type { Credentials } from '../../check/exchange/exchange-log.ts';
import type { BodyPattern, RecordedStep, Recording, Shape } from './recorded-step.ts';

/** Writes a recording as lines of JSON: what it is, then a step a line. */
export function writeRecording({ steps, ...head }: Recording): string {
  return [{ kind: 'parity', version: 1, ...head }, ...steps].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads a recording.
 *
 * @throws {CheckFileError} where the text is none.
 */
export function readRecording(text: string, file: string): Recording {
  const [first = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const head = readJsonLine(first);
  if (head['kind'] !== 'parity' || head['version'] !== 1)
    throw new CheckFileError(`Failed to read the recording ${file}: it is none. Make one with check --record ${file}.`);
  const document = isRecord(head['document']) ? head['document'] : {};
  return {
    document: { title: String(document['title']), version: String(document['version']) },
    seed: Number(head['seed']),
    wrote: head['wrote'] === true,
    others: numbersOf(head['others']),
    steps: lines.map((line, index) => {
      const step = stepOf(readJsonLine(line));
      if (step !== undefined) return step;
      throw new CheckFileError(
        `Failed to read the recording ${file}: line ${index + 2} is no step. Record it again with check --record.`,
      );
    }),
  };
}

function stepOf(line: Readonly<Record<string, unknown>>): RecordedStep | undefined {
  // Earlier versions called the response `answer`.
  const { operation, request, response = line['answer'] } = line;
  if (typeof operation !== 'string' || !isRecord(request) || !isRecord(response)) return undefined;
  const { method, target, contentType, body: sent } = request;
  const credentials = credentialsOf(request['credentials']);
  const body = bodyOf(response['body']);
  const status = response['status'];
  if (typeof method !== 'string' || typeof target !== 'string' || !target.startsWith('/')) return undefined;
  if (credentials === undefined || body === undefined || typeof status !== 'number') return undefined;
  return {
    operation,
    request: {
      method,
      target,
      contentType: typeof contentType === 'string' ? contentType : null,
      body: typeof sent === 'string' ? sent : undefined,
      credentials,
    },
    response: { status, headers: textsOf(response['headers']), body },
  };
}

function credentialsOf(value: unknown): Credentials | undefined {
  const all: readonly Credentials[] = ['good', 'none', 'bad', 'wrong-scheme', 'doubled', 'in-query'];
  return typeof value === 'string' && isOneSpoiled(value) ? value : all.find((one) => one === value);
}

function bodyOf(value: unknown): BodyPattern | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['kind']) {
    case 'none':
    case 'text':
      return { kind: value['kind'] };
    case 'value':
      return { kind: 'value', value: value['value'] };
    case 'shape':
      return { kind: 'shape', shape: shapeIn(value['shape']) };
    case 'list':
      return {
        kind: 'list',
        own: Array.isArray(value['own']) ? value['own'] : [],
        others: Number(value['others']),
        shape: shapeIn(value['shape']),
        whole: value['whole'] === true,
      };
    default:
      return undefined;
  }
}

function shapeIn(value: unknown): Shape {
  return Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).map(([where, types]) => [
      where,
      Array.isArray(types) ? types.map(String) : [],
    ]),
  );
}

function numbersOf(value: unknown): Record<string, number> {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([name, one]) => [name, Number(one)]));
}

function textsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([name, one]) => [name, String(one)]));
}
