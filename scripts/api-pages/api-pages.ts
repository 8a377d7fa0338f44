import { posix } from 'node:path';
import { nodeAt, type OpenApiDocument } from '../../spec/document/document.ts';
import { type Operation, readOperations } from '../../spec/operation/operation.ts';
import { pathText } from '../../spec/resource/field-path.ts';
import { readResources } from '../../spec/resource/reading/read-resources.ts';
import { type Resource, referencesTo } from '../../spec/resource/resource.ts';
import { createShapeReader } from '../../spec/schema/shape.ts';
import { fieldRows } from './field-rows.ts';
import { code, section, table } from './markdown.ts';
import { operationRow } from './operation-rows.ts';

/** A page of `docs/api/`: what one tag of the document holds together. */
interface Page {
  readonly tag: string;
  readonly description: string;
  /** How deep it is modelled, where that is said: `shallow` is no deeper than the document. */
  readonly depth: string;
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
}

const folder = 'docs/api';
const sources =
  '**seed**: the vendor’s Integration API document of 2017. **doc**: its later public documentation. **client**: an open-source client relies on it. **choice**: published nowhere; this project decides.';

const shallow =
  'Modelled no deeper than its document: records are kept, held against their schema, listed and shown; what the service does with them beyond that, the fake does not do.';

/** What is modelled, as pages: one for each tag of the document, by its path in the repository. */
export function apiPages(document: OpenApiDocument): readonly (readonly [path: string, text: string])[] {
  const { pages, resources } = read(document);
  return pages.map((page) => [pathOf(page), pageText(document, page, resources)]);
}

/** The pages as a table for `docs/modelled.md`, each with the number of its operations. */
export function apiTable(document: OpenApiDocument): string {
  const rows = read(document).pages.map((page) => [
    `[${page.tag}](${posix.relative('docs', pathOf(page))})`,
    page.description,
    String(page.operations.length),
    page.depth,
  ]);
  return table(['Page', 'What it is', 'Operations', 'Depth'], rows);
}

function read(document: OpenApiDocument): { readonly pages: readonly Page[]; readonly resources: readonly Resource[] } {
  const operations = readOperations(document);
  const resources = readResources({ document, shapeAt: createShapeReader(document) }, operations);
  const tagOf = ({ pointer }: Operation): unknown => [nodeAt(document, pointer).value['tags']].flat()[0];
  const pages = (document.tags ?? []).map((tag) => {
    const { name, description = '' } = tag;
    const own = operations.filter((operation) => tagOf(operation) === name);
    return {
      tag: name,
      description,
      depth: depthOf(tag),
      operations: own,
      resources: resources.filter(({ operations: { list, read: get } }) =>
        own.some((one) => one === list || one === get),
      ),
    };
  });
  return { pages, resources };
}

/** @throws where the mark of a tag says nothing that can be read. */
function depthOf(tag: object): string {
  const depth: unknown = Reflect.get(tag, 'x-depth') ?? '';
  if (depth === '' || depth === 'shallow') return depth;
  throw new Error(
    `Failed to write the pages of the API: x-depth of the tag ${JSON.stringify(Reflect.get(tag, 'name'))} is ${JSON.stringify(depth)}. Write shallow, or leave it out.`,
  );
}

function pathOf({ tag }: Page): string {
  return `${folder}/${tag.toLowerCase().replaceAll(' ', '-')}.md`;
}

function pageText(document: OpenApiDocument, page: Page, all: readonly Resource[]): string {
  const rows = page.operations.map((operation) => operationRow(document, operation));
  return [
    '<!-- Made from the document by "npm run generate". Do not edit. -->',
    `# ${page.tag}`,
    page.description,
    ...(page.depth === 'shallow' ? [shallow] : []),
    `Where each is known from: ${sources}`,
    ...section('Operations', table(['Operation', 'What it does', 'Source', 'Responses'], rows)),
    ...page.resources.flatMap((resource) => resourceText(document, resource, all)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function resourceText(document: OpenApiDocument, resource: Resource, all: readonly Resource[]): readonly string[] {
  const { name, singular, references, filters, patch } = resource;
  const refers = references.map(({ path, to, onDelete }) => [code(pathText(path)), code(to), onDelete]);
  const referred = referencesTo(all, name).map(({ from, reference }) => [
    code(from.name),
    code(pathText(reference.path)),
    reference.onDelete,
  ]);
  const choices = filters.map(({ parameter, path }) => [code(parameter), code(pathText(path))]);
  const fields = fieldRows(document, createShapeReader(document), resource);
  return [
    ...section(
      `The fields of a ${singular}`,
      [
        'The service writes some itself, and ignores what a request says of them.',
        table(['Field', 'Type', 'Who writes it', 'Source', 'What it is'], fields),
      ].join('\n\n'),
    ),
    ...section(
      'What it refers to',
      refers.length === 0 ? '' : table(['Field', 'Refers to', 'When that is deleted'], refers),
    ),
    ...section(
      'Who refers to it',
      referred.length === 0 ? '' : table(['Records of', 'Field', 'When it is deleted'], referred),
    ),
    ...section('Filters of its list', choices.length === 0 ? '' : table(['Parameter', 'Field'], choices)),
    ...section('What PATCH may change', patch?.paths?.map(code).join(', ')),
  ];
}
