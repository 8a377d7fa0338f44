import type { Contract } from '../../../../../../contracts/contract/contract.ts';
import { isRecord } from '../../../../../../spec/document/document.ts';
import { jsonSchemaOf, type Operation } from '../../../../../../spec/operation/operation.ts';
import { resourceParts } from '../../../../../../spec/resource/resource-parts.ts';
import {
  propertySchemas,
  requiredOf,
  type SchemaNode,
  schemaAt,
  typesOf,
} from '../../../../../../spec/schema/schema.ts';
import { type Asked, type Handler, isFine, type Next, parsed, type Shown, withBody } from './plant.ts';

/** What an operation does to records; `one`: it reads or writes what there is only one of. */
export type Role = 'list' | 'create' | 'read' | 'replace' | 'merge' | 'remove' | 'one';

/** Where a defect is planted: an operation, and what it does. */
export interface Site {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly role: Role;
  /** The fields of a record as it is shown. */
  readonly fields: readonly Field[];
  /** The fields of the body that is sent. */
  readonly sent: readonly Field[];
}

/** A field of a record. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly keywords: Readonly<Record<string, unknown>>;
  readonly isRequired: boolean;
  /** Whether the record that it belongs to has no fields but those that are named. */
  readonly isClosed: boolean;
}

/** A defect, and what it does wrong. */
export interface Defect {
  readonly kind: string;
  readonly title: string;
  readonly operation: string;
  readonly make: () => Handler;
}

/** Every operation of a document as a place for defects. */
export function sitesOf(contract: Contract): Site[] {
  const parts = resourceParts(contract.resources);
  return contract.operations.map((operation): Site => {
    const role = parts.get(operation)?.role ?? 'one';
    const success = [...operation.responses.values()].find(({ key }) => key.startsWith('2'));
    const shown = jsonSchemaOf(success);
    const body = [...(operation.requestBody?.content.values() ?? [])][0]?.schema;
    return {
      contract,
      operation,
      role,
      fields: shown === undefined ? [] : fieldsOf(contract, recordNode(contract, schemaAt(contract.document, shown))),
      sent: body === undefined ? [] : fieldsOf(contract, schemaAt(contract.document, body)),
    };
  });
}

/** The schema of a record within that of a response: an item of its list, or what stands in `data`. */
function recordNode(contract: Contract, node: SchemaNode): SchemaNode {
  const { document } = contract;
  const items = node.keywords['items'];
  if (items !== undefined) return schemaAt(document, `${node.pointer}/items`);
  for (const [, property] of propertySchemas(document, node)) {
    if (typesOf(property)[0] === 'array' && typesOf(recordNode(contract, property))[0] === 'object') {
      const inner = recordNode(contract, property);
      if (propertySchemas(document, node).size <= 2) return inner;
    }
  }
  const data = propertySchemas(document, node).get('data');
  return data === undefined ? node : data;
}

function fieldsOf({ document }: Contract, node: SchemaNode): Field[] {
  const required = requiredOf(node);
  return [...propertySchemas(document, node)].map(([name, { keywords }]) => ({
    name,
    type: typesOf({ keywords })[0] ?? (keywords['enum'] === undefined ? 'any' : 'string'),
    keywords,
    isRequired: required.includes(name),
    isClosed: node.keywords['additionalProperties'] === false,
  }));
}

type Entries = Readonly<Record<string, unknown>>;

/** Changes each record that a body shows: the items of a list, what stands in `data`, or the body itself. */
export function changeRecords(body: unknown, change: (record: Entries) => unknown): unknown {
  if (Array.isArray(body)) return body.map((item) => (isRecord(item) ? change(item) : item));
  if (!isRecord(body)) return body;
  const list = Object.entries(body).find(([, value]) => Array.isArray(value) && value.every(isRecord));
  if (list !== undefined && Object.keys(body).length <= 2) {
    return { ...body, [list[0]]: changeRecords(list[1], change) };
  }
  const { data } = body;
  return isRecord(data) ? { ...body, data: change(data) } : change(body);
}

/** Changes the list that a body shows. */
export function changeList(body: unknown, change: (items: readonly unknown[]) => unknown): unknown {
  if (Array.isArray(body)) return change(body);
  if (!isRecord(body)) return body;
  const list = Object.entries(body).find((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  return list === undefined ? body : { ...body, [list[0]]: change(list[1]) };
}

/** The records that a body shows. */
export function recordsIn(body: unknown): Entries[] {
  const found: Entries[] = [];
  changeRecords(body, (record) => {
    found.push(record);
    return record;
  });
  return found;
}

/** Does something to the requests of one operation, and lets every other pass. */
export function at({ operation }: Site, handler: Handler): Handler {
  return (asked, next) => (asked.operation === operation ? handler(asked, next) : next(asked));
}

/** Changes the successful responses of one operation. */
export function onSuccess(
  site: Site,
  change: (shown: Shown, asked: Asked, next: Next) => Shown | Promise<Shown>,
): Handler {
  return at(site, async (asked, next) => {
    const shown = await next(asked);
    return isFine(shown) ? change(shown, asked, next) : shown;
  });
}

/** Changes each record that one operation shows. */
export function onRecords(site: Site, change: (record: Entries, asked: Asked) => unknown): Handler {
  return onSuccess(site, (shown, asked) => {
    const body = parsed(shown.body);
    return body === undefined
      ? shown
      : withBody(
          shown,
          changeRecords(body, (record) => change(record, asked)),
        );
  });
}

/** A record without one of its fields. */
export function without(record: Entries, name: string): Entries {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== name));
}

/** The headers of a request that let it in. */
export function credentialsOf({ headers }: Asked): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => ['authorization', 'x-api-key'].includes(name)));
}
