/** An API that takes secrets at every place, and complains of them. */
export const vault: string = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Vault', version: '1' },
  servers: [{ url: 'https://vault.example/v1' }],
  paths: {
    '/keys/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 4 } }],
      get: { operationId: 'readKey', responses: { 200: { description: 'One' }, 404: { description: 'None' } } },
    },
    '/keys': {
      post: {
        operationId: 'createKey',
        parameters: [
          { name: 'pin', in: 'query', schema: { type: 'integer' } },
          { name: 'code', in: 'query', schema: { type: 'integer' } },
          { name: 'session', in: 'cookie', schema: { type: 'integer' } },
          { name: 'X-Hub-Signature-256', in: 'header', schema: { type: 'integer' } },
        ],
        requestBody: {
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Key' } },
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Key' } },
            'multipart/form-data': { schema: { $ref: '#/components/schemas/Key' } },
            'text/plain': { schema: { type: 'string', maxLength: 3 } },
          },
        },
        responses: { 201: { description: 'Made', content: { 'application/json': {} } }, 422: { description: 'Bad' } },
      },
    },
  },
  components: {
    schemas: {
      Key: {
        type: 'object',
        properties: {
          password: { type: 'string', maxLength: 3 },
          name: { type: 'string', maxLength: 12 },
          pin: { type: 'integer' },
        },
      },
    },
  },
});

/** The secret itself, and what stands for it where only numbers go. */
export const S = 'S3cretValue';
export const leaked: RegExp = new RegExp(`S3cretValue|8005551234|${btoa('me:S3cretValue')}`);
export const vaultUrl: string = 'https://vault.example/v1/keys';
const json = { 'content-type': 'application/json' };
/** A request that makes a key. */
export const post = (
  body: string | FormData | URLSearchParams,
  headers: Record<string, string> = {},
  query = '',
): Request =>
  new Request(vaultUrl + query, {
    method: 'POST',
    body,
    headers: typeof body === 'string' ? { ...json, ...headers } : headers,
  });

/** A secret at each place of a request where somebody puts one. */
export const places: readonly (readonly [place: string, request: () => Request])[] = [
  ['a header', () => post('{}', { 'x-api-key': S, 'x-hub-signature-256': `sha256=${S}` })],
  ['the Authorization header', () => post('{}', { authorization: `Bearer ${S}` })],
  ['the token of an account', () => post(`{"name":"${S}"}`, { authorization: `Bearer ${S}@worker-1` })],
  [
    'the Authorization header, in base64',
    () => post(`{"name":"is ${S}"}`, { authorization: `Basic ${btoa(`me:${S}`)}` }),
  ],
  [
    'a query',
    () => post('{}', {}, `?api_key=${S}&access_token=${S}&sig=${S}&code=${S}&otp=${S}&pin=${S}&Password=${S}`),
  ],
  ['a URL in a query', () => post('{}', {}, `?next=${encodeURIComponent(`https://a.example/?token=${S}`)}`)],
  ['the name of a parameter', () => post('{}', { authorization: `Bearer ${S}` }, `?${S}=1&${S}`)],
  ['a cookie', () => post('{}', { cookie: `a=1; session=${S}` })],
  ['a cookie, and its echo', () => post(`{"name":"${S} is my session"}`, { cookie: `a=1; session=${S}` })],
  ['JSON, deep', () => post(JSON.stringify({ a: [{ b: { client_secret: S, credentials: { user: S, list: [S] } } }] }))],
  [
    'JSON, by each name',
    () => post(JSON.stringify({ otp: S, refresh: S, pin: S, signature: S, password: S, connectionString: S, PWD: S })),
  ],
  [
    'JSON, as a pair',
    () =>
      post(
        JSON.stringify({
          form: [
            { name: 'api_key', value: S },
            { type: 'password', value: S },
          ],
        }),
      ),
  ],
  [
    'JSON, a login',
    () => post(JSON.stringify({ grant_type: 'authorization_code', code: S, redirect_uri: 'https://a' })),
  ],
  ['a connection string', () => post(JSON.stringify({ to: `Server=a;User=b;Password=${S};Database=c` }))],
  [
    'the user and the password of a URL',
    () => post(JSON.stringify({ to: `postgres://me:${S}@db.example/x`, or: `https://${S}@a/` })),
  ],
  [
    'a shape',
    () => post(JSON.stringify({ a: `ghp_${S}${S}`, b: `take xoxb-${S}, please`, c: `eyJhbGciOiJ.${S}.${S}` })),
  ],
  [
    'JSON within JSON',
    () => post(JSON.stringify({ log: JSON.stringify({ headers: { authorization: `Bearer ${S}` }, token: S }) })),
  ],
  [
    'a header in a text',
    () => post(JSON.stringify({ log: `GET / HTTP/1.1\r\nAuthorization: Bearer ${S}\r\nCookie: a=${S}` })),
  ],
  ['a form', () => post(new URLSearchParams({ code: S, password: S, name: 'x'.repeat(20) }))],
  ['a form, as a code', () => post(new URLSearchParams({ code: S, name: 'x' }))],
  ['XML', () => post(`<a><password>${S}</password></a>`, { 'content-type': 'text/plain' })],
  ['JSON within JSON, deep', () => post(JSON.stringify({ log: JSON.stringify({ credentials: { user: [S] } }) }))],
  ['a header with JSON', () => post('{}', { 'x-context': JSON.stringify({ tokens: [S] }) })],
  ['a name with a suffix', () => post(JSON.stringify({ db_password_old: S, clientSecret2: S, tokenValue: S }))],
  ['a list of headers', () => post(JSON.stringify({ headers: [['X-My-Api-Key', S]] }))],
  [
    'a part of a form',
    () => {
      const form = new FormData();
      form.set('password', S);
      form.set('client_secret', S);
      return post(form);
    },
  ],
  ['a text', () => post(`password=${S}`, { 'content-type': 'text/plain' })],
  [
    'the path, where it is the token',
    () => new Request(`${vaultUrl}/${S}`, { headers: { authorization: `Bearer ${S}` } }),
  ],
  ['a path that leads to nothing', () => new Request(`${vaultUrl}/${S}/x`, { headers: { 'x-api-key': S } })],
  [
    'a body that quotes the token',
    () => post(JSON.stringify({ name: `no ${S} here`, list: [S] }), { authorization: `Bearer ${S}` }),
  ],
  ['a body that comes before its secret', () => post(JSON.stringify({ name: `it is ${S}!`, password: S }))],
  ['JSON that is broken', () => post(`{"password":"${S}" "name":1}`)],
  ['JSON that is broken within the secret', () => post(`{"pin":${S}}`)],
  ['JSON of another type', () => post(`["${S}"]`, { authorization: `Bearer ${S}` })],
  ['the fragment of a URL', () => new Request(`${vaultUrl}/x#access_token=${S}`)],
  [
    'a header with a URL',
    () => post('{}', { referer: `https://me:${S}@a.example/?token=${S}#${S}`, origin: 'https://a' }),
  ],
  ['a query, escaped', () => post('{}', {}, `?p%61ssword=%53${S.slice(1)}&filter[token]=${S}`)],
  ['a key of JSON', () => post(`{"${S}":1,"ghp_${S}${S}":2}`, { 'x-auth-token': S })],
  [
    'a token of many parts',
    () =>
      post(`{"name":"${S}/+ =&x"}`, { authorization: `Bearer ${S}/+ =&x` }, `?x=${encodeURIComponent(`${S}/+ =&x`)}`),
  ],
  ['a number', () => post('{"pin":8005551234,"name":1}', {}, '?pin=8005551234')],
];
