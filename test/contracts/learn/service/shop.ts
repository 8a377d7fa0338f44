import type { Row } from './conventions.ts';

/** A document of users and their orders that hardly says more than its paths. */
export const shopDocument = `openapi: 3.0.1
info: { title: Shop, version: '1' }
servers: [{ url: 'https://shop.example/api/v1' }]
paths:
  /users:
    get: { operationId: listUsers, responses: { '200': { description: ok } } }
    post: { operationId: addUser, responses: { '201': { description: ok } } }
  /users/{userId}:
    parameters: [{ name: userId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getUser, responses: { '200': { description: ok } } }
    patch: { operationId: patchUser, responses: { '200': { description: ok } } }
    delete: { operationId: dropUser, responses: { '204': { description: ok } } }
  /users/{userId}/orders:
    parameters: [{ name: userId, in: path, required: true, schema: { type: string } }]
    get: { operationId: listOrders, responses: { '200': { description: ok } } }
    post: { operationId: addOrder, responses: { '201': { description: ok } } }
  /users/{userId}/orders/{orderId}:
    parameters: [{ name: userId, in: path, required: true, schema: { type: string } }, { name: orderId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getOrder, responses: { '200': { description: ok } } }
    delete: { operationId: dropOrder, responses: { '204': { description: ok } } }
  /status:
    get: { operationId: status, responses: { '200': { description: ok } } }
`;

type Sent = Readonly<Record<string, unknown>>;

/** What the shop responds with. */
interface Said {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string;
}

/** Names under which a user has what is an object. */
const objects = ['profile'];

/** Writes down what a client and a shop say to each other: the shop has users before, and its users have orders. */
export class ShopRecorder {
  readonly lines: string[] = [];
  readonly #users = new Map<string, Row>();
  readonly #orders = new Map<string, Row>();
  #count = 40;
  #now = 1_700_000_000_000;

  constructor() {
    for (const name of ['ada', 'bob']) {
      const id = this.#id();
      const at = '2023-01-01T10:00:00Z';
      const profile = { city: 'Bern', lang: 'de' };
      this.#users.set(id, {
        id,
        email: `${name}@x.example`,
        name,
        role: 'member',
        profile,
        created_at: at,
        updated_at: at,
      });
    }
  }

  #id(): string {
    this.#count += 1;
    return `usr_${this.#count.toString(36)}k9Q${this.#count}x`;
  }

  #moment(): string {
    this.#now += 1000;
    return new Date(this.#now).toISOString().replace(/\.\d+/, '');
  }

  /** Asks the shop, and gives what it responds with. */
  ask(method: string, path: string, sent?: Sent, isKnown = true): unknown {
    const url = new URL(`https://shop.example/api/v1${path}`);
    const parts = url.pathname.split('/').slice(3);
    const { status, body, location } = isKnown
      ? this.#respond(method, parts, url, sent ?? {})
      : this.#refuse(401, 'unauthorized');
    const headers = {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(location !== undefined && { location }),
    };
    const request = {
      method,
      url: url.href,
      headers: {
        ...(isKnown && { authorization: 'Bearer sk_live_abcdef0123456789' }),
        ...(sent !== undefined && { 'content-type': 'application/json' }),
      },
      ...(sent !== undefined && { body: sent }),
    };
    this.lines.push(JSON.stringify({ request, response: { status, headers, body: body ?? null } }));
    return body;
  }

  #refuse(status: number, code: string, more: Row = {}): Said {
    this.#count += 1;
    return {
      status,
      body: {
        error: {
          code,
          message: `It is ${code} here`,
          request_id: `req_${(this.#count * 7919).toString(16)}a9`,
          ...more,
        },
      },
    };
  }

  #respond(method: string, [kind, userId, , orderId]: readonly string[], url: URL, sent: Sent): Said {
    if (kind === 'status') return { status: 200, body: { status: 'ok', version: '4.2.1' } };
    if (userId === undefined) return method === 'GET' ? this.#list(url) : this.#addUser(sent);
    const user = this.#users.get(userId);
    if (user === undefined) return this.#refuse(404, 'user_not_found');
    if (url.pathname.includes('/orders')) return this.#orderOf(method, userId, orderId, sent);
    if (method === 'GET') return { status: 200, body: user };
    if (method === 'DELETE') return this.#users.delete(userId) ? { status: 204 } : { status: 404 };
    if (sent['role'] !== undefined && !['member', 'admin'].includes(String(sent['role'])))
      return this.#refuse(422, 'validation_failed', { fields: ['role'] });
    const within = Object.fromEntries(objects.map((name) => [name, { ...Object(user[name]), ...Object(sent[name]) }]));
    const next = { ...user, ...sent, ...within, updated_at: this.#moment() };
    this.#users.set(userId, next);
    return { status: 200, body: next };
  }

  #list({ searchParams }: URL): Said {
    const role = searchParams.get('role');
    const all = [...this.#users.values()].filter((user) => role === null || user['role'] === role);
    const [limit, page] = [Number(searchParams.get('limit') ?? 3), Number(searchParams.get('page') ?? 1)];
    const users = all.slice((page - 1) * limit, page * limit).map(({ id, email, name }) => ({ id, email, name }));
    return { status: 200, body: { users, pagination: { page, limit, total: all.length } } };
  }

  #addUser(sent: Sent): Said {
    if (sent['email'] === undefined) return this.#refuse(422, 'validation_failed', { fields: ['email'] });
    if ([...this.#users.values()].some(({ email }) => email === sent['email'])) return this.#refuse(409, 'email_taken');
    const [id, at] = [this.#id(), this.#moment()];
    const user = { id, name: null, role: 'member', profile: {}, ...sent, created_at: at, updated_at: at };
    this.#users.set(id, user);
    return { status: 201, body: user, location: `/api/v1/users/${id}` };
  }

  #orderOf(method: string, user_id: string, orderId: string | undefined, sent: Sent): Said {
    if (orderId === undefined && method === 'GET')
      return { status: 200, body: { orders: [...this.#orders.values()].filter((one) => one['user_id'] === user_id) } };
    if (orderId === undefined) {
      this.#count += 1;
      const id = this.#count * 11;
      const order = {
        id,
        user_id,
        status: 'open',
        items: sent['items'],
        note: sent['note'] ?? '',
        placed_at: this.#moment(),
      };
      this.#orders.set(String(id), order);
      return { status: 201, body: { order } };
    }
    const order = this.#orders.get(orderId);
    if (order === undefined) return this.#refuse(404, 'order_not_found');
    if (method === 'GET') return { status: 200, body: { order } };
    this.#orders.delete(orderId);
    return { status: 204 };
  }
}
