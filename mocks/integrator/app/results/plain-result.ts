import { isRecord } from '../../../../spec/document/document.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import type { HostOutcome } from '../interface/app-host.ts';

/**
 * Takes a result as a stack does: as plain JSON, and no larger than was asked for.
 *
 * Source: the published server of stacks.
 */
export function plainResult(result: unknown, maxResponseSize: number): HostOutcome {
  const text = jsonOf(result);
  if (text === undefined) {
    const errors = [{ code: 'invalid_extension_response', message: 'Extension response is not serializable.' }];
    return { status: 422, errors, result };
  }
  if (text.length > maxResponseSize) {
    const message = `response stream exceeded limit of ${maxResponseSize} bytes.`;
    return { status: 422, errors: [{ code: 'response_size_exceeded', message }], result };
  }
  return { status: 200, result: text === '' ? undefined : parseJson(text) };
}

/** A result as JSON; `undefined` where JSON cannot carry it as it is. */
function jsonOf(result: unknown): string | undefined {
  try {
    const text = JSON.stringify(result) ?? '';
    return isPlain(result) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value, which has no cycle, is made of what JSON has. */
function isPlain(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'object') return ['number', 'boolean', 'string'].includes(typeof value);
  if (Array.isArray(value)) return value.every(isPlain);
  const made: unknown = Object.getPrototypeOf(value);
  // An object of another realm, as a test runner has them, is plain as well.
  const isOwn = made === null || Object.getPrototypeOf(made) === null;
  return isOwn && isRecord(value) && Object.values(value).every(isPlain);
}
