import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { expectSuccess, recordIn } from '../../../check/expect/expectations.ts';
import { enterCreated } from '../../../check/records/entered-records.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn } from '../../../check/records/own-records.ts';
import { type Resource, recordParameters } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../check/session/session.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import { type MadeTemplate, ofMadeTemplate } from '../promises/copies/made-template.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What the service promises of templates beside its document. Source: doc and client; choice for what lacks a map. */
export const promises: ResourcePromises = (resource, { operations }) => {
  const preview = operations.find(({ id }) => id === 'previewTemplate');
  const install = operations.find(({ id }) => id === 'installTemplate');
  if (preview === undefined || install === undefined) return [];
  return [
    story(
      preview,
      'a preview shows the integration, its flows, what does their steps, and the connections',
      (session) =>
        ofMadeTemplate(session, resource, async (made) => {
          const exchange = await session.send({ operation: preview, pathParameters: at(resource, made.template) });
          if (!expectSuccess(session, exchange, 'the template is there')) return;
          const shown = objectsIn(exchange);
          const used = made.connection === undefined ? {} : { Connection: { id: made.connection } };
          for (const [model, own] of Object.entries({ ...made.parts, ...used })) {
            const found = shown.filter(
              ({ model: one, doc }) => one === model && isRecord(doc) && doc['_id'] === own.id,
            );
            const message = `${preview.id} must show the ${model} of the template once.`;
            expectThat(session, exchange, found.length === 1, `preview ${model}`, message, shown, {
              model,
              _id: own.id,
            });
          }
        }),
    ),
    story(
      install,
      'an installation is an integration with copies of its own, over the connection that is mapped',
      (session) => ofMadeTemplate(session, resource, (made) => expectInstalled(session, resource, install, made)),
    ),
    notSimplePlan(resource, install),
  ];
};

/** A template of no integration cannot be installed. */
function notSimplePlan(resource: Resource, install: Exchange['operation']): CheckPlan {
  return story(install, 'a template that is not simple is refused, in the words of the service', async (session) => {
    const own = await createOwn(session, resource);
    if (own === undefined) return;
    const exchange = await session.send({
      operation: install,
      pathParameters: at(resource, own),
      json: {},
      wrong: true,
    });
    await enterInstalled(session, exchange);
    const said = exchange.response.body.includes('invalid templateZip') && exchange.response.status === 422;
    const message = `${install.id} must refuse a template that is made from no integration.`;
    const received = `${exchange.response.status} ${exchange.response.body.slice(0, 200)}`;
    expectThat(session, exchange, said, 'simple template', message, received, '422, invalid templateZip');
    await removeOwn(session, resource, own.id);
  });
}

async function expectInstalled(
  session: CheckSession,
  resource: Resource,
  install: Exchange['operation'],
  made: MadeTemplate,
): Promise<void> {
  const { template, parts, connection, other } = made;
  const pathParameters = at(resource, template);
  if (connection !== undefined) {
    const bare = await session.send({ operation: install, pathParameters, json: {}, wrong: true });
    await enterInstalled(session, bare);
    const message = `${install.id} must refuse a map without a connection that is used.`;
    const isRefused = bare.response.status === 400 && bare.response.body.includes('"invalid_connectionMap"');
    const received = `${bare.response.status} ${bare.response.body.slice(0, 200)}`;
    expectThat(session, bare, isRefused, 'whole map', message, received, '400, invalid_connectionMap');
  }
  const connectionMap = connection === undefined ? {} : { [connection]: other.id };
  const exchange = await session.send({ operation: install, pathParameters, json: { connectionMap } });
  const integration = await enterInstalled(session, exchange);
  if (!expectSuccess(session, exchange, 'the template is simple')) return;
  const record = recordIn(session, exchange);
  if (record === undefined || integration === undefined) return;
  const wanted = { name: parts.Integration.record['name'], _templateId: template.id };
  for (const [field, value] of Object.entries(wanted)) {
    const message = `${install.id} must respond with an integration whose ${field} is as documented.`;
    expectThat(session, exchange, record[field] === value, `installed ${field}`, message, record[field], value);
  }
  const flow = await copiedFlow(session, made, integration);
  const step = flow && (await copiedStep(session, made, flow));
  for (const [one, id] of [
    [made.flows, flow?.['_id']],
    [made.steps, step?.['_id']],
    [made.integrations, integration],
  ] as const)
    if (id !== undefined) await removeOwn(session, one, String(id));
}

/** The copy of the flow, in the new integration: one of its own. */
async function copiedFlow(
  session: CheckSession,
  { integrations, flows, parts }: MadeTemplate,
  integration: string,
): Promise<JsonObject | undefined> {
  const view = integrations.views.find(({ of }) => of === flows.name);
  if (view === undefined) return undefined;
  const pathParameters = recordParameters(integrations, integration);
  const exchange = await session.send({ operation: view.operation, pathParameters });
  if (!expectSuccess(session, exchange, 'the integration was installed')) return undefined;
  const list: readonly unknown[] = Array.isArray(exchange.response.value) ? exchange.response.value : [];
  const copies = list.filter(isRecord);
  for (const copy of copies) await enter(session, flows, exchange, copy);
  const [copy] = copies;
  const fits = copies.length === 1 && copy?.['name'] === parts.Flow.record['name'] && copy?.['_id'] !== parts.Flow.id;
  const message = `${view.operation.id} must show a copy of each flow of the template, and nothing else.`;
  expectThat(session, exchange, fits, 'installed flows', message, list, parts.Flow.record['name']);
  const isOwn = firstStep(copy) !== parts.Export.id;
  const own = `${view.operation.id} must show a flow that begins with a copy of the export, and not with that of the template.`;
  expectThat(session, exchange, isOwn, 'installed steps', own, firstStep(copy), `not ${parts.Export.id}`);
  return copy;
}

/** The copy of the export that the flow begins with: one of its own, over the connection that was mapped. */
async function copiedStep(
  session: CheckSession,
  { steps, parts, connection, other }: MadeTemplate,
  flow: JsonObject,
): Promise<JsonObject | undefined> {
  const id = firstStep(flow);
  if (typeof id !== 'string' || id === parts.Export.id) return undefined;
  const exchange = await readRecord(session, steps, id);
  const record = exchange && recordIn(session, exchange);
  if (exchange === undefined || record === undefined) return undefined;
  await enter(session, steps, exchange, record);
  const wanted = connection === undefined ? undefined : other.id;
  const message = `${exchange.operation.id} must show a copy over the connection that was mapped.`;
  const isMapped = record['_connectionId'] === wanted;
  expectThat(session, exchange, isMapped, 'mapped connection', message, record['_connectionId'], wanted);
  return record;
}

/** The id of the export that a flow begins with. */
function firstStep(flow: JsonObject | undefined): unknown {
  const generators: unknown = flow?.['pageGenerators'];
  const first: unknown = Array.isArray(generators) ? generators[0] : undefined;
  return isRecord(first) ? first['_exportId'] : undefined;
}

function at(resource: Resource, { id }: OwnRecord): Readonly<Record<string, string>> {
  return recordParameters(resource, id);
}

/** Enters the integration that a request has installed, wanted or not. */
function enterInstalled(session: CheckSession, exchange: Exchange): Promise<string | undefined> | undefined {
  const integrations = session.resources.find(({ singular }) => singular === 'integration');
  return integrations && enterCreated(session, integrations, exchange);
}

/** Enters a record that was copied. */
async function enter(session: CheckSession, resource: Resource, exchange: Exchange, value: JsonObject): Promise<void> {
  await enterCreated(session, resource, { ...exchange, response: { ...exchange.response, value } });
}

function objectsIn({ response: { value } }: Exchange): readonly JsonObject[] {
  const objects: unknown = isRecord(value) ? value['objects'] : undefined;
  return (Array.isArray(objects) ? objects : []).filter(isRecord);
}
