import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import { judgeEnd } from '../../../check/expect/steady.ts';
import { createOwn, removeOwn } from '../../../check/records/own-records.ts';
import { type ListEnd, listedRecords } from '../../../check/resource/pages.ts';
import { successSchema } from '../../../check/resource/reading/record-fields.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckContext } from '../../../check/session/check-context.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import { isSame } from '../../../check/values/same.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const settings = { kept: { one: 1, two: [{ three: 3, four: 4 }] }, other: 'x' };
const body = { description: 'to be projected', readme: 'readme', mode: 'install', version: '1.0.0', settings };

type Judge = (whole: JsonObject, cut: JsonObject, always: readonly string[]) => boolean;

/** What `include` and `exclude` leave of a record, each beside the fields that they leave out or in. */
const projections: readonly (readonly [query: string, judge: Judge])[] = [
  ['include=description', (whole, cut, always) => hasExactly(whole, cut, [...always, 'description'])],
  [
    'include=version,description',
    (whole, cut, always) => hasExactly(whole, cut, [...always, 'description', 'version']),
  ],
  ['include=_id', (whole, cut, always) => hasExactly(whole, cut, always)],
  ['include=noSuchField', (whole, cut, always) => hasExactly(whole, cut, always)],
  ['include=', (whole, cut) => isSame(whole, cut)],
  ['exclude=', (whole, cut) => isSame(whole, cut)],
  ['exclude=noSuchField', (whole, cut) => isSame(whole, cut)],
  ['exclude=description', (whole, cut) => isSame(without(whole, ['description']), cut)],
  ['exclude=description,readme,mode', (whole, cut) => isSame(without(whole, ['description', 'readme', 'mode']), cut)],
  ['exclude=_id,name', (whole, cut) => isSame(whole, cut)],
  [
    'include=settings.kept.one',
    (whole, cut, always) =>
      isSame(cut, { ...only(whole, always), ...('settings' in whole && { settings: { kept: { one: 1 } } }) }),
  ],
  [
    'exclude=settings.kept',
    (whole, cut) => isSame(cut, 'settings' in whole ? { ...whole, settings: without(settings, ['kept']) } : whole),
  ],
];

/** What the two parameters of the list that choose fields do. */
export function projectionPlans(resource: Resource): CheckPlan[] {
  const { list, read } = resource;
  if (list === undefined || read === undefined) return [];
  return [
    {
      ...story(
        list,
        'include leaves nothing but the chosen fields, and those that each record has',
        async (context) => {
          const exchange = await context.send({ operation: list, query: [['include', 'description']] });
          const chosen = [...alwaysShown(context, list), 'description'];
          const more = listedRecords(exchange.answer, resource).flatMap((record) =>
            Object.keys(without(record, chosen)),
          );
          const message = `${list.id} must leave out what include does not name.`;
          expectThat(context, exchange, more.length === 0, 'projection', message, [...new Set(more)], chosen);
        },
      ),
      writes: false,
    },
    story(list, 'include and exclude choose the fields of a record', async (context) => {
      const own = await createOwn(context, resource, body);
      if (own === undefined) return;
      const always = alwaysShown(context, list);
      for (const [query, judge] of projections) {
        await judgeEnd(context, resource, async (end, report) => {
          const { exchange, record } = await listed(report, resource, list, end, own.id, query);
          if (!expectSuccess(report, exchange, 'the query is valid')) return;
          const fits = record !== undefined && judge(own.record, record, always);
          const message = `${list.id}?${query} must choose the fields of each record as documented.`;
          expectThat(report, exchange, fits, `projection ${query}`, message, record ?? 'not in the list', own.record);
        });
      }
      const pathParameters = { [resource.idParameter]: own.id };
      const exchange = await context.send({ operation: read, pathParameters, query: [['include', 'version']] });
      const whole = isSame(exchange.answer.value, own.record);
      const message = `${read.id} knows no include, and must answer the whole record.`;
      expectThat(context, exchange, whole, 'no projection of one record', message, exchange.answer.value, own.record);
      await removeOwn(context, resource, own.id);
    }),
  ];
}

/** The fields that the document demands of each record of a list, whatever is chosen. */
function alwaysShown({ contract }: CheckContext, list: Operation): string[] {
  const pointer = successSchema(list);
  const fields = pointer === undefined ? undefined : contract.shapeAt(pointer).items()?.fields;
  return [...(fields ?? [])].filter(([, { required }]) => required).map(([name]) => name);
}

/** Finds a record among the newest of a list that is asked for with a query. */
async function listed(
  context: CheckContext,
  resource: Resource,
  list: Operation,
  end: ListEnd,
  id: string,
  query: string,
): Promise<{ exchange: Exchange; record: JsonObject | undefined }> {
  const [name = '', text = ''] = query.split('=');
  const exchange = await context.send({
    operation: list,
    query: [
      ['limit', '1000'],
      ['skip', String(end.from)],
      [name, text],
    ],
  });
  return { exchange, record: listedRecords(exchange.answer, resource).find((record) => record['_id'] === id) };
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
