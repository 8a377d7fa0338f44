/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** An object of JSON. */
export type JsonObject = { readonly [name: string]: Json };

/** What a style of client has to be able to do. */
export interface Client {
  /** Makes a request; a status of 4xx is no error to it. `body` is `undefined` where the response has none. */
  call(
    method: string,
    path: string,
    body?: Json,
  ): Promise<{ readonly status: number; readonly body: Json | undefined }>;
  /** Reads every page of a list, an empty one included. */
  list(path: string): Promise<readonly JsonObject[]>;
}

/** Where the service is: these programs know nothing of a fake. */
export const host = 'https://api.integrator.io';
export const token = 'my_api_token';

export function expectStatus(what: string, status: number, expected: number): void {
  if (status !== expected) throw new Error(`${what} was responded to with ${status}, and not with ${expected}.`);
}

/** The `_id` of a record. */
export function idOf(record: Json | undefined): string {
  return textAt(record, '_id');
}

/** A text in an object. */
export function textAt(record: Json | undefined, name: string): string {
  const value = isObject(record) ? record[name] : undefined;
  if (typeof value !== 'string') throw new Error(`There is no ${name} in ${JSON.stringify(record)}.`);
  return value;
}

/** The objects of a list; an empty list may come without a body. */
export function objectsOf(list: Json | undefined): readonly JsonObject[] {
  if (list === undefined) return [];
  if (!Array.isArray(list) || !list.every(isObject)) throw new Error(`${JSON.stringify(list)} is no list of objects.`);
  return list;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
