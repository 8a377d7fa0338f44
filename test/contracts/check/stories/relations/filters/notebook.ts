import { createContract } from '../../../../../../contracts/contract/create-contract.ts';

/** How a notebook filters its list; each is right by its document, but `combine` and `isNothingAll`. */
export interface FilterStyle {
  /** A note that does not say so is not done. */
  readonly isNothingFalse?: boolean;
  /** A note that has no colour is red, and the document says so. */
  readonly hasDefault?: boolean;
  /** The list shows nothing but ids and titles. */
  readonly isBrief?: boolean;
  /** The list shows the first three, in an envelope. */
  readonly isCut?: boolean;
  /** Two filters together are refused. */
  readonly isExclusive?: boolean;
  readonly combine?: 'either' | 'last';
  /** What a note does not say fits any filter. */
  readonly isNothingAll?: boolean;
}

const json = (schema: unknown): object => ({ content: { 'application/json': { schema } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };

/** The document of a notebook. */
export function notebookDocument({ hasDefault = false, isBrief = false, isCut = false }: FilterStyle): string {
  const wrong = { description: 'Wrong', ...json({ type: 'object' }) };
  const errors = { 400: wrong, 404: wrong, 422: wrong };
  const one = { description: 'One', ...json(ref('Note')) };
  const colour = { enum: ['red', 'blue'], ...(hasDefault && { default: 'red' }) };
  const shown = { type: 'array', items: ref(isBrief ? 'Brief' : 'Note') };
  const filter = (name: string, schema: object): object => ({ name, in: 'query', 'x-filter-of': name, schema });
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'A notebook', version: '1' },
    servers: [{ url: 'https://notes.example' }],
    paths: {
      '/notes': {
        get: {
          operationId: 'listNotes',
          parameters: [filter('colour', colour), filter('done', { type: 'boolean' })],
          responses: {
            200: { description: 'All', ...json(isCut ? { type: 'object', properties: { items: shown } } : shown) },
            ...errors,
          },
        },
        post: {
          operationId: 'addNote',
          requestBody: { required: true, ...json(ref('Note')) },
          responses: { 201: one, ...errors },
        },
      },
      '/notes/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
        get: { operationId: 'readNote', responses: { 200: one, ...errors } },
        delete: { operationId: 'removeNote', responses: { 204: { description: 'Gone' }, ...errors } },
      },
    },
    components: {
      schemas: {
        Note: {
          type: 'object',
          required: ['id', 'title'],
          properties: { id: { ...text, readOnly: true }, title: text, colour, done: { type: 'boolean' } },
        },
        Brief: { type: 'object', required: ['id', 'title'], properties: { id: text, title: text } },
      },
    },
  });
}

/** A notebook by its document, with some notes of somebody else in it. */
export function notebook(style: FilterStyle): typeof fetch {
  const contract = createContract(notebookDocument(style));
  const notes = new Map<string, Record<string, unknown>>();
  for (const id of ['a', 'b', 'c', 'd'])
    notes.set(id, { id, title: id, colour: id < 'c' ? 'red' : 'blue', done: id === 'b' });
  let last = 0;
  const fits = (note: Record<string, unknown>, [name, value]: [string, string]): boolean => {
    const usual = { colour: style.hasDefault ? 'red' : undefined, done: style.isNothingFalse ? false : undefined };
    const held = note[name] ?? (name === 'colour' ? usual.colour : usual.done);
    return held === undefined ? style.isNothingAll === true : String(held) === value;
  };
  const list = (query: [string, string][]): Response => {
    if (style.isExclusive && query.length > 1) return Response.json({ error: 'one filter' }, { status: 400 });
    const found = [...notes.values()].filter((note) => {
      const all = query.map((one) => fits(note, one));
      if (all.length === 0) return true;
      if (style.combine === 'last') return all.at(-1);
      return style.combine === 'either' ? all.some(Boolean) : all.every(Boolean);
    });
    const shown = style.isBrief ? found.map(({ id, title }) => ({ id, title })) : found;
    return Response.json(style.isCut ? { items: shown.slice(0, 3) } : shown);
  };
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const { violations } = await contract.checkRequest(request.clone());
    if (violations.length > 0) return Response.json({ error: violations[0]?.message }, { status: 422 });
    const id = pathname.split('/')[2];
    if (id === undefined && request.method === 'GET') return list([...searchParams]);
    if (id === undefined) {
      const { id: _, ...body } = Object(await request.json());
      const note = { id: `n${++last}`, ...body };
      notes.set(note.id, note);
      return Response.json(note, { status: 201 });
    }
    const note = notes.get(id);
    if (note === undefined) return Response.json({ error: 'none' }, { status: 404 });
    if (request.method === 'DELETE') notes.delete(id);
    return request.method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(note);
  };
}
