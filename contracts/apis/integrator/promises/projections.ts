import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import { isUnmoved } from '../../../check/expect/settled-fields.ts';
import { judgeEnd } from '../../../check/expect/steady.ts';
import { createOwn, removeOwn } from '../../../check/records/own-records.ts';
import { withoutSecrets } from '../../../check/resource/hidden-fields.ts';
import { type ListEnd, listedRecords } from '../../../check/resource/pages.ts';
import { listOnlyFields } from '../../../check/resource/reading/list-only-fields.ts';
import { recordShape } from '../../../check/resource/reading/record-fields.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import type { CheckSession, Session } from '../../../check/session/session.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import { isSame } from '../../../check/values/same.ts';
import { namedFields } from '../../../check/values/writable-fields.ts';
import type { Contract } from '../../../contract/contract.ts';

const settings = { kept: { one: 1, two: [{ three: 3, four: 4 }] }, other: 'x' };
const body = { description: 'to be projected', readme: 'readme', mode: 'install', version: '1.0.0', settings };

/** `kept`: the fields that no projection takes away. */
type JudgeCut = (whole: JsonObject, cut: JsonObject, kept: readonly string[]) => boolean;

/** What `include` and `exclude` leave of a record, each beside the fields that they leave out or in. */
const projections: readonly (readonly [query: string, judge: JudgeCut])[] = [
  ['include=description', (whole, cut, kept) => hasExactly(whole, cut, [...kept, 'description'])],
  ['include=version,description', (whole, cut, kept) => hasExactly(whole, cut, [...kept, 'description', 'version'])],
  ['include=_id', (whole, cut, kept) => hasExactly(whole, cut, kept)],
  ['include=noSuchField', (whole, cut, kept) => hasExactly(whole, cut, kept)],
  ['include=', (whole, cut) => isSame(whole, cut)],
  ['exclude=', (whole, cut) => isSame(whole, cut)],
  ['exclude=noSuchField', (whole, cut) => isSame(whole, cut)],
  ['exclude=description', (whole, cut) => isSame(without(whole, ['description']), cut)],
  ['exclude=description,readme,mode', (whole, cut) => isSame(without(whole, ['description', 'readme', 'mode']), cut)],
  ['exclude=_id,name', (whole, cut) => isSame(whole, cut)],
  [
    'include=settings.kept.one',
    (whole, cut, kept) => isSame(cut, withSettings(whole, only(whole, kept), { kept: { one: 1 } })),
  ],
  ['exclude=settings.kept', (whole, cut) => isSame(cut, withSettings(whole, whole, without(settings, ['kept'])))],
];

/** What the two parameters of the list that choose fields do. */
export function projectionPlans({ contract }: Pick<Session, 'contract'>, resource: Resource): CheckPlan[] {
  const { list, read, create } = resource;
  const isChosen = ['include', 'exclude'].every((name) => list?.parameters.some((one) => one.name === name));
  if (list === undefined || read === undefined || create === undefined || !isChosen) return [];
  const kept = keptFields(contract, resource, list);
  const listOnly = [...listOnlyFields(contract, resource)];
  return [
    {
      ...story(
        list,
        'include leaves nothing but the chosen fields, and those that each record has',
        async (session) => {
          const exchange = await session.send({ operation: list, query: [['include', 'description']] });
          const chosen = [...kept, 'description'];
          const more = listedRecords(exchange.response, resource).flatMap((record) =>
            Object.keys(without(record, chosen)),
          );
          const message = `${list.id} must leave out what include does not name.`;
          expectThat(session, exchange, more.length === 0, 'projection', message, [...new Set(more)], chosen);
        },
      ),
      writes: false,
    },
    story(list, 'include and exclude choose the fields of a record', async (session) => {
      const own = await createOwn(session, resource, namedFields(session, create, body));
      if (own === undefined) return;
      for (const [query, judge] of projections) {
        await judgeEnd(session, resource, async (end, report) => {
          const { exchange, record } = await listed(report, resource, list, end, own.id, query);
          if (!expectSuccess(report, exchange, 'the query is valid')) return;
          const made = without(withoutSecrets(resource, own.record), []);
          const shown = without(withoutSecrets(resource, record), listOnly);
          const fits = record !== undefined && judge(made, shown, kept);
          const message = `${list.id}?${query} must choose the fields of each record as documented.`;
          expectThat(report, exchange, fits, `projection ${query}`, message, record ?? 'not in the list', own.record);
        });
      }
      const pathParameters = { [resource.idParameter]: own.id };
      const exchange = await session.send({ operation: read, pathParameters, query: [['include', 'name']] });
      const whole = isUnmoved(session, resource, own.record, exchange.response.value);
      const message = `${read.id} knows no include, and must respond with the whole record.`;
      expectThat(session, exchange, whole, 'no projection of one record', message, exchange.response.value, own.record);
      await removeOwn(session, resource, own.id);
    }),
  ];
}

/** What each record of a list must have, and no projection takes away. */
function keptFields(
  contract: Contract,
  { collection, idField, tagField }: Resource,
  list: Operation,
): readonly string[] {
  const demanded = [...(recordShape(contract, list, collection)?.fields ?? [])].filter(([, field]) => field.required);
  return [...new Set([idField, tagField, ...demanded.map(([name]) => name)])];
}

/** A part of a record with other settings, where the record has settings at all. */
function withSettings(whole: JsonObject, part: JsonObject, others: JsonObject): JsonObject {
  return Object.hasOwn(whole, 'settings') ? { ...part, settings: others } : part;
}

/** Finds a record among the newest of a list that is asked for with a query. */
async function listed(
  session: CheckSession,
  resource: Resource,
  list: Operation,
  end: ListEnd,
  id: string,
  query: string,
): Promise<{ exchange: Exchange; record: JsonObject | undefined }> {
  const [name = '', text = ''] = query.split('=');
  const exchange = await session.send({
    operation: list,
    query: [
      ['limit', '1000'],
      ['skip', String(end.from)],
      [name, text],
    ],
  });
  return { exchange, record: listedRecords(exchange.response, resource).find((record) => record['_id'] === id) };
}

function hasExactly(whole: JsonObject, cut: JsonObject, names: readonly string[]): boolean {
  return isSame(cut, only(whole, names));
}

function only(record: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}

function without(record: unknown, names: readonly string[]): JsonObject {
  return isRecord(record) ? Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name))) : {};
}
