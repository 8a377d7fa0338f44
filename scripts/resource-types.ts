import type { OpenApiDocument } from '../spec/document/document.ts';
import { readOperations } from '../spec/operation/operation.ts';
import { readResources } from '../spec/resource/reading/read-resources.ts';
import type { Resource } from '../spec/resource/resource.ts';
import { createShapeReader } from '../spec/schema/shape.ts';

/** The types of the records of each resource, and what one of them is called: from the document, and no list kept by hand. */
export function resourceTypes(document: OpenApiDocument, banner: string): string {
  const resources = readResources({ document, shapeAt: createShapeReader(document) }, readOperations(document));
  return `${banner}import type { components } from './types.ts';

/** The record of each resource, by the name of the resource. */
export interface ResourceRecords {
${resources.map((resource) => `  readonly ${key(resource.name)}: ${typeOf(resource)};\n`).join('')}}

/** The name of each resource, by what one of its records is called. */
export interface ResourceSingulars {
${resources.map(({ name, singular }) => `  readonly ${key(singular)}: ${JSON.stringify(name)};\n`).join('')}}
`;
}

function typeOf({ recordSchema = '' }: Resource): string {
  const [, name] = /^#\/components\/schemas\/([\w-]+)$/.exec(recordSchema) ?? [];
  // Of a schema without a name of its own no more is said than that it is a record.
  return name === undefined
    ? 'Readonly<Record<string, unknown>>'
    : `components['schemas'][${JSON.stringify(name).replaceAll('"', "'")}]`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
