import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';

/** A shirt of the shop. */
const shirt = `{ type: object, required: [id], properties: {
  id: { type: integer }, name: { type: string }, colour: { type: string }, price: { type: number },
  tags: { type: array, items: { type: string } }, sold: { type: boolean }, made_at: { type: string } } }`;

const shirts = [
  { id: 1, name: 'Crew', colour: 'red', price: 9, tags: ['new'], sold: false, made_at: '2026-01-05' },
  { id: 2, name: 'Polo', colour: 'blue', price: 30, tags: ['new', 'warm'], sold: true, made_at: '2026-01-04' },
  { id: 3, name: 'Henley', colour: 'red', price: 12, tags: [], sold: false, made_at: '2026-01-03' },
  { id: 4, name: 'Tank', colour: 'green', price: 5, tags: ['warm'], sold: true, made_at: '2026-01-02' },
  { id: 5, name: 'Ringer', colour: 'red', price: 110, tags: [], sold: true, made_at: '2026-01-01' },
];

/**
 * A shop with five shirts, whose list has these query parameters, and responds with these fields.
 *
 * @param parameters Each as `name: schema`, in YAML.
 * @param schema The response; `LIST` stands for the shirts. Default: a bare list.
 */
export function shop(
  parameters: Readonly<Record<string, string>>,
  schema = 'LIST',
  headers = '',
  records: readonly Readonly<Record<string, unknown>>[] = shirts,
  item: string = shirt,
): Mock {
  const query = Object.entries(parameters).map(([name, one]) => {
    const style = one.includes('type: object') ? 'style: deepObject, explode: true, ' : '';
    return `{ name: "${name}", in: query, ${style}schema: ${one} }`;
  });
  const text = `
openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /shirts:
    get:
      parameters: [${query.join(', ')}]
      responses:
        '200':
          description: Shirts
          ${headers === '' ? '' : `headers: { ${headers} }`}
          content: { application/json: { schema: ${schema.replace('LIST', '{ type: array, items: { $ref: "#/components/schemas/Shirt" } }')} } }
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Shirt" } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: "#/components/schemas/Shirt" } } } } }
  /shirts/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { '200': { description: A shirt, content: { application/json: { schema: { $ref: "#/components/schemas/Shirt" } } } } }
components: { schemas: { Shirt: ${item} } }
`;
  return createMock(text, { report: 'silent', records: { '/shirts': records } });
}

/** What a list responds with. */
export interface Listed {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** The ids of the shirts that it shows, wherever they stand. */
  readonly ids: readonly number[];
}

/** Asks a shop for its list. */
export async function listed(mock: Mock, query: string): Promise<Listed> {
  const response = await mock.fetch(query.startsWith('http') ? query : `https://shop.example/shirts${query}`);
  const body: unknown = JSON.parse(await response.text());
  const lists = [body, ...Object.values(Object(body))].find(Array.isArray) ?? [];
  const ids = lists.map((one: unknown) => Number(Object(one).id));
  return { status: response.status, headers: response.headers, body, ids };
}
