import type { Exchange, Step } from '../../exchange.ts';
import { errors, missing } from '../error-bodies.ts';
import { moment } from '../records.ts';
import { created, id, replacing, unlisted } from '../resources/one-of-each.ts';

/** A kind of record that can be created: where, what is sent, the field that names it, and what else is shown. */
interface Kind {
  readonly collection: string;
  readonly named: 'name' | 'tag';
  readonly sent: Readonly<Record<string, unknown>>;
  readonly made?: Readonly<Record<string, unknown>>;
  /** Whether it has a PATCH. */
  readonly patches: boolean;
}

const routers = [{ id: 'r', branches: [] }];
const kinds: readonly Kind[] = [
  { collection: 'tpconnectors', named: 'name', sent: { name: 'Shops', description: 'AS2' }, patches: false },
  { collection: 'tags', named: 'tag', sent: { tag: 'Known' }, patches: true },
  { collection: 'apis', named: 'name', sent: { name: 'Returns', disabled: true, routers }, patches: true },
  { collection: 'tools', named: 'name', sent: { name: 'Find', published: true, routers }, patches: true },
  { collection: 'mcpServers', named: 'name', sent: { name: 'Desk', tools: [{ name: 'find' }] }, patches: true },
  {
    collection: 'agents',
    named: 'name',
    sent: { name: 'Warehouse', description: 'Cellar' },
    made: { accessToken: '******', offline: true },
    patches: false,
  },
];

/** A record as the n-th exchange of a new fake made it. */
function madeOf({ named, sent, made }: Kind, exchange: number): Readonly<Record<string, unknown>> {
  const { _id, ...stamps } = created(0, exchange);
  return { ...(named === 'tag' ? { tagId: _id } : { _id }), ...stamps, ...sent, ...made };
}

function lifeOf(kind: Kind): Exchange {
  const { collection, named, sent, patches } = kind;
  const one = `/v1/${collection}/${id(0)}`;
  const made = madeOf(kind, 1);
  const renamed = { ...made, lastModified: moment(4), [named]: 'B' };
  const patched = { ...renamed, lastModified: moment(5), [named]: 'C' };
  return {
    name: `${collection} are created, read, replaced and deleted`,
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: `GET /v1/${collection}`, status: 204 },
      { request: `POST /v1/${collection}`, send: sent, status: 201, body: made },
      { request: `GET /v1/${collection}`, status: 200, body: [made] },
      { request: `GET ${one}`, status: 200, body: made },
      { request: `PUT ${one}`, send: { ...made, [named]: 'B' }, status: 200, body: renamed },
      ...(patches
        ? ([
            { request: `PATCH ${one}`, send: replacing(`/${named}`, 'C'), status: 204 },
            {
              request: `PATCH ${one}`,
              send: replacing('/createdAt', moment(0)),
              status: 422,
              body: unlisted('createdAt'),
            },
            { request: `GET ${one}`, status: 200, body: patched },
          ] satisfies readonly Step[])
        : []),
      { request: `POST /v1/${collection}`, send: {}, status: 422, body: errors(missing(named)) },
      { request: `PUT ${one}`, send: {}, status: 422, body: errors(missing(named)) },
      { request: `DELETE ${one}`, status: 204 },
    ],
  };
}

/** What can be done with records that are modelled no deeper than their document. */
export const longTailWrites: readonly Exchange[] = [
  ...kinds.map(lifeOf),
  {
    name: 'a list of APIs shows those that were asked for',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/apis',
        send: { name: 'A', disabled: true },
        status: 201,
        body: { ...created(0, 0), name: 'A', disabled: true },
      },
      { request: 'GET /v1/apis?disabled=false', status: 200, body: [] },
      { request: 'GET /v1/apis?name=A&include=name', status: 200, body: [{ _id: id(0), name: 'A' }] },
    ],
  },
];
