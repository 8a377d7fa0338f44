import type { Integration } from '../../../../mocks/index.ts';
import {
  type Backend,
  type Defect,
  type Defects,
  idOf,
  operationOf,
  type ProxyResponse,
  parsed,
  spoilJson,
} from '../proxy.ts';

type Json = Record<string, unknown>;

/** Stores and responses another record than the good backend would. */
const rewritten = (
  operation: 'create' | 'update',
  edit: (own: Integration, body: Json, before: Integration | undefined) => Integration,
): Defect => {
  return () => async (request, next, backend) => {
    const before = backend.integrations.get(idOf(request));
    const response = await next(request);
    if (operationOf(request) !== operation || response.status > 299) return response;
    const own = parsed(response.body) as Integration;
    return stored(backend, response, own._id, edit(own, parsed(request.body) as Json, before));
  };
};

function stored(backend: Backend, response: ProxyResponse, id: string, record: Integration): ProxyResponse {
  try {
    if (record._id !== id) backend.integrations.delete(id);
    backend.integrations.put(record);
  } catch {
    // What is no integration is shown, and not kept.
  }
  return { ...response, body: JSON.stringify(record) };
}

const taken = (name: string, operation: 'create' | 'update' = 'update'): Defect =>
  rewritten(operation, (own, body) => (Object.hasOwn(body, name) ? { ...own, [name]: body[name] } : own));

const lost = (name: string): Defect =>
  rewritten('update', (own) => Object.fromEntries(Object.entries(own).filter(([key]) => key !== name)) as Integration);

const at = (moment: number): string => new Date(moment).toISOString();

/** Fields that belong to the service. */
export const serviceFields: Defects = {
  'lastModified does not move': rewritten('update', (own, _, before) => ({
    ...own,
    lastModified: before?.lastModified ?? '',
  })),
  'lastModified goes back': rewritten('update', (own, _, before) => ({
    ...own,
    lastModified: at(Date.parse(before?.lastModified ?? '') - 1000),
  })),
  'lastModified is taken from the body on update': taken('lastModified'),
  'lastModified is taken from the body on create': taken('lastModified', 'create'),
  'lastModified moves on GET': () => {
    let count = 0;
    return async (request, next) => {
      const response = await next(request);
      if (operationOf(request) !== 'read' || response.status !== 200) return response;
      const own = parsed(response.body) as Integration;
      return {
        ...response,
        body: JSON.stringify({ ...own, lastModified: at(Date.parse(own.lastModified) + ++count) }),
      };
    };
  },
  'lastModified is another in the list': spoilJson('list', (records: Integration[]) =>
    records.map((own) => ({ ...own, lastModified: at(Date.parse(own.lastModified) + 1) })),
  ),
  'createdAt is changed by update': rewritten('update', (own) => ({ ...own, createdAt: own.lastModified })),
  'createdAt is lost by update': lost('createdAt'),
  'createdAt is taken from the body on create': taken('createdAt', 'create'),
  'createdAt is taken from the body on update': taken('createdAt'),
  '_id is taken from the body on update': taken('_id'),
  '_id is taken from the body on create': taken('_id', 'create'),
  '_connectorId is taken from the body on update': taken('_connectorId'),
  '_connectorId is lost by update': lost('_connectorId'),
  'sandbox is taken from the body on update': taken('sandbox'),
  'sandbox is lost by update': lost('sandbox'),
  'sandbox is reset by update': rewritten('update', (own) => ({ ...own, sandbox: false })),
  '_sourceId is taken from the body on update': taken('_sourceId'),
  '_sourceId is taken from the body on create': taken('_sourceId', 'create'),
  '_templateId is taken from the body on update': taken('_templateId'),
  '_templateId is taken from the body on create': taken('_templateId', 'create'),
  '_parentId is taken from the body on update': taken('_parentId'),
  '_parentId is taken from the body on create': taken('_parentId', 'create'),
};
