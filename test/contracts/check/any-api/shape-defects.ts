import { isRecord } from '../../../../spec/document/document.ts';

/** Sends a request on. */
type Next = (request: Request) => Promise<Response>;

/** What a backend does wrongly: by the shape of its document, what it does, and a word of what is said of it. */
export interface ShapeDefect {
  readonly shape: string;
  readonly what: string;
  readonly said: RegExp;
  readonly serve: (request: Request, next: Next) => Promise<Response>;
}

const noContent = (): Promise<Response> => Promise.resolve(new Response(null, { status: 204 }));

/** Changes the record that a request sends. */
async function changed(
  request: Request,
  method: string,
  change: (body: Record<string, unknown>) => unknown,
): Promise<Request> {
  if (request.method !== method) return request;
  const text = await request.clone().text();
  const body = ((): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  })();
  if (!isRecord(body)) return request;
  const { method: same, headers, url } = request;
  return new Request(url, { method: same, headers, body: JSON.stringify(change({ ...body })) });
}

const endsInId = /\/\w+\/([^/]+)$/;

export const shapeDefects: readonly ShapeDefect[] = [
  {
    shape: 'envelopes around records, lists and bodies',
    what: 'a replacement is returned and not stored',
    said: /updateArticle/,
    serve: async (request, next) => {
      if (request.method !== 'PUT') return next(request);
      const sent: unknown = await request
        .clone()
        .json()
        .catch(() => undefined);
      const read = await next(new Request(request.url, { headers: request.headers }));
      const whole: unknown = await read
        .clone()
        .json()
        .catch(() => undefined);
      if (!isRecord(sent) || !isRecord(sent['article']) || !isRecord(whole) || !isRecord(whole['article']))
        return next(request);
      const { title } = sent['article'];
      if (typeof title !== 'string' || title === '') return next(request);
      return Response.json({ article: { ...whole['article'], ...sent['article'] } });
    },
  },
  {
    shape: 'envelopes around records, lists and bodies',
    what: 'a list in an envelope lacks what is new',
    said: /listArticles must show a new record/,
    serve: async (request, next) => {
      const response = await next(request);
      if (request.method !== 'GET' || !request.url.endsWith('/articles') || response.status !== 200) return response;
      const whole: unknown = await response.json();
      const articles = isRecord(whole) && Array.isArray(whole['articles']) ? whole['articles'] : [];
      return Response.json({ articles: articles.slice(0, -1), articlesCount: articles.length - 1 });
    },
  },
  {
    shape: 'a new record is named by Location alone',
    what: 'nothing is ever deleted',
    said: /deleteOrder must delete|must be refused/,
    serve: (request, next) => (request.method === 'DELETE' ? noContent() : next(request)),
  },
  {
    shape: 'a creation that does not tell the id',
    what: 'a flag is stored the other way round',
    said: /`done` must be kept/,
    serve: async (request, next) =>
      next(
        await changed(request, 'POST', (body) => ('done' in body ? { ...body, done: body['done'] !== true } : body)),
      ),
  },
  {
    shape: 'clients give the ids, as a name and as a number',
    what: 'a neighbour goes with what is deleted',
    said: /must leave other records alone/,
    serve: async (request, next) => {
      const id = request.method === 'DELETE' ? endsInId.exec(request.url)?.[1] : undefined;
      if (id === undefined || !request.url.includes('/seats/')) return next(request);
      for (const other of [Number(id) + 1, Number(id) - 1])
        await next(
          new Request(request.url.replace(/[^/]+$/, String(other)), { method: 'DELETE', headers: request.headers }),
        );
      return next(request);
    },
  },
  {
    shape: 'responses that show less, and otherwise, than what is sent',
    what: 'an object within a record loses what the response has a place for',
    said: /`owner` must be kept/,
    serve: async (request, next) =>
      next(await changed(request, 'POST', (body) => ('owner' in body ? { ...body, owner: {} } : body))),
  },
  {
    shape: 'records that hold records, whose ids the service makes',
    what: 'of several within a record one is kept',
    said: /`moons` must be kept/,
    serve: async (request, next) =>
      next(
        await changed(request, 'POST', (body) =>
          Array.isArray(body['moons']) ? { ...body, moons: body['moons'].slice(0, 1) } : body,
        ),
      ),
  },
  {
    shape: 'what stands below a record, one of a kind and many, and no words for errors',
    what: 'there is a list below a record that is gone',
    said: /listNotes must be refused/,
    serve: async (request, next) => {
      const response = await next(request);
      const isList = request.method === 'GET' && request.url.endsWith('/notes');
      return isList && response.status === 404 ? Response.json([]) : response;
    },
  },
  {
    shape: 'what stands below a record, one of a kind and many, and no words for errors',
    what: 'what is gone can be locked',
    said: /lockFolder must be refused/,
    serve: async (request, next) => {
      const response = await next(request);
      return request.url.endsWith('/lock') && response.status === 404 ? Response.json({}) : response;
    },
  },
  {
    shape: 'links that the document names',
    what: 'a link leads to an operation that knows nothing of it',
    said: /the link "repositories" of createUser leads there/,
    serve: (request, next) =>
      request.url.includes('?owner=testkit') ? Promise.resolve(new Response(null, { status: 404 })) : next(request),
  },
  {
    shape: 'a key in the header of the schemes, a 403 alone, a server of its own, fields bound to one another',
    what: 'anybody may list the keys',
    said: /listKeys must be refused/,
    serve: (request, next) => {
      if (request.method !== 'GET' || !request.url.endsWith('/keys')) return next(request);
      return next(new Request(request.url, { headers: { authorization: 'good' } }));
    },
  },
];
