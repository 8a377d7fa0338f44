import { isRecord } from '../../../../spec/document/document.ts';
import { changeAt } from '../../../../spec/resource/change-at.ts';
import type { Call } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { copiedFields, type Redirect } from '../../define/clone/copied-fields.ts';
import type { RecordBehaviour } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { isSimple, type TemplateRecord, type TemplateRecords, templateRecords } from './template-records.ts';

/** How the service words that it installs no such template. Source: doc; choice for status and code. */
const notSimple = { code: 'invalid_field', message: 'Install step is invalid: invalid templateZip' };

/**
 * Installs a template: an integration, the flows and what does their steps, over the connections that the caller maps.
 *
 * Source: doc; choice that a connection without an entry is refused as where a flow is cloned, and that scripts are shared.
 */
export function installing(context: ResourceContext): RecordBehaviour {
  return (call, { id, record: template }) => {
    const found = templateRecords(context, call, template);
    if (found === undefined || !isSimple(found)) return { status: 422, body: { errors: [notSimple] } };
    const map = new Map(Object.entries(mapIn(call)));
    const missing = found.connections.find((one) => !map.has(one));
    if (missing !== undefined) {
      const message = `connectionMap has no entry for the connection ${missing}.`;
      const error = { code: 'invalid_connectionMap', message, field: 'connectionMap' };
      return { status: 400, body: { errors: [error] } };
    }
    return { status: 201, body: copied(context, call, { ...found, map, template: id }) };
  };
}

interface Installation extends TemplateRecords {
  /** The connection that takes the place of each. */
  readonly map: ReadonlyMap<string, string>;
  /** The id of the template. */
  readonly template: string;
}

function mapIn({ body }: Call): Readonly<Record<string, string>> {
  const { connectionMap } = isRecord(body) ? body : {};
  return Object.fromEntries(
    Object.entries(isRecord(connectionMap) ? connectionMap : {}).map(([from, to]) => [from, String(to)]),
  );
}

/** Makes the copies, each after those that it refers to; flows that refer to each other are led to the copies at the end. */
function copied(context: ResourceContext, call: Call, installation: Installation): JsonRecord {
  const { contract, make, conventions } = context;
  const { integration, flows, steps, map, template } = installation;
  const copies = new Map<string, string>();
  const redirect: Redirect = (_to, id) => map.get(id) ?? copies.get(id) ?? id;
  const copy = ({ resource, id, record }: TemplateRecord): JsonRecord => {
    const { _sourceId, ...fields } = copiedFields(contract, resource, record, redirect);
    const made = make(call, resource, { ...fields, _templateId: template });
    copies.set(id, String(made[conventions.idField]));
    return made;
  };
  const { _parentId, ...source } = integration.record;
  const made = copy({ ...integration, record: mapped(source, map) });
  for (const step of steps) copy(step);
  for (const flow of flows) copy(flow);
  for (const { resource, id } of flows) {
    const records = call.account.collection(resource.collection);
    const own = copies.get(id) ?? id;
    let record: unknown = records.get(own);
    for (const { path, to } of resource.references)
      if (to === resource.name)
        record = changeAt(record, path, (one) => (typeof one === 'string' ? redirect(to, one) : one));
    if (isRecord(record)) records.set(own, record);
  }
  const integrations = call.account.collection(integration.resource.collection);
  return integrations.get(copies.get(integration.id) ?? '') ?? made;
}

/** An integration over other connections, wherever it names them: what is registered, its aliases, its steps. */
function mapped(record: JsonRecord, map: ReadonlyMap<string, string>): JsonRecord {
  const over = (value: unknown): unknown => {
    if (typeof value === 'string') return map.get(value) ?? value;
    if (Array.isArray(value)) return value.map(over);
    return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, over(one)])) : value;
  };
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, over(value)]));
}
