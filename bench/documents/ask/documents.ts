import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Peers } from '../servers/in-peers.ts';

/** A document of somebody, as it is written and as 3.1. */
export interface ReadDocument {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Brought to 3.1 by a library of others: what all are judged by. */
  readonly upgraded: JsonObject;
}

/** One operation of an upgraded document. */
export interface AskedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
  readonly parameters: readonly JsonObject[];
  /** The path of the server that the operation, or its path, has of its own; `undefined` where it has that of all. */
  readonly base: string | undefined;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Reads each OpenAPI document of a folder that has operations. */
export async function readDocuments(folder: string, peers: Peers): Promise<readonly ReadDocument[]> {
  const upgrade = upgraderOf(await peers.load('@scalar/openapi-upgrader'));
  const documents: ReadDocument[] = [];
  for (const entry of (await readdir(folder)).toSorted()) {
    if (!/\.(?:json|ya?ml)$/.test(entry)) continue;
    const file = join(folder, entry);
    const text = await readFile(file, 'utf8');
    const value: unknown = entry.endsWith('.json') ? JSON.parse(text) : parse(text);
    if (!isObject(value) || (value['openapi'] ?? value['swagger']) === undefined) continue;
    const upgraded = upgrade(value);
    if (operationsOf(upgraded).length > 0) documents.push({ name: basename(entry), file, text, upgraded });
  }
  return documents;
}

/** The operations of an upgraded document, each with the parameters of its path. */
export function operationsOf(document: JsonObject): readonly AskedOperation[] {
  return Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) => {
    const ofPath = resolved(document, item);
    return methods.flatMap((method) => {
      const operation = ofPath[method];
      if (!isObject(operation)) return [];
      const own = listOf(operation['parameters']).map((one) => resolved(document, one));
      const isOwn = (other: JsonObject): boolean =>
        own.some((one) => one['name'] === other['name'] && one['in'] === other['in']);
      const shared = listOf(ofPath['parameters']).map((one) => resolved(document, one));
      const holder = [operation, ofPath].find((one) => listOf(one['servers']).length > 0);
      const base = holder && basePathOf(holder);
      return [{ method, path, operation, base, parameters: [...own, ...shared.filter((one) => !isOwn(one))] }];
    });
  });
}

/** The path of the first server of a document, or of what has servers of its own: `/v2`, or nothing. */
export function basePathOf(holder: JsonObject): string {
  const [server] = listOf(holder['servers']);
  if (!isObject(server)) return '';
  const url = String(server['url']).replace(/\{([^}]+)\}/g, (_, name: string) =>
    String(objectAt(objectAt(server, 'variables'), name)['default'] ?? ''),
  );
  return URL.parse(url, 'https://api.example.com')?.pathname.replace(/\/$/, '') ?? '';
}

/** What a reference leads to, however many of them there are in a row. */
export function resolved(document: JsonObject, value: unknown): JsonObject {
  let found = value;
  for (let hops = 0; hops < 20 && isObject(found) && typeof found['$ref'] === 'string'; hops++)
    found = valueAt(document, decodeURIComponent(found['$ref']));
  return isObject(found) ? found : {};
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object in a member, or an empty one. */
export function objectAt(value: JsonObject, name: string): JsonObject {
  const member = value[name];
  return isObject(member) ? member : {};
}

function upgraderOf(loaded: unknown): (document: JsonObject) => JsonObject {
  if (!isUpgrader(loaded)) throw new Error('@scalar/openapi-upgrader has no upgrade.');
  return (document) => loaded.upgrade(structuredClone(document), '3.1');
}

function isUpgrader(value: unknown): value is { upgrade(document: JsonObject, version: string): JsonObject } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'upgrade') === 'function';
}
