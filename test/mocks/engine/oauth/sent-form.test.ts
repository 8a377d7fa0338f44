import { expect, test } from 'vitest';
import { type SentClient, sentClient, sentForm } from '../../../../mocks/engine/oauth/sent-form.ts';
import type { MockRequest } from '../../../../mocks/engine/pipeline/engine.ts';

function request(headers: Record<string, string>, body?: string): MockRequest {
  const url = new URL('https://auth.keys.example/token');
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  return { method: 'POST', url, headers: new Headers(headers), body: bytes };
}

test.each<[type: string | undefined, body: string | undefined, form: Record<string, string>]>([
  [
    'application/x-www-form-urlencoded',
    'grant_type=password&username=ada%40w1&password=a+b',
    { grant_type: 'password', username: 'ada@w1', password: 'a b' },
  ],
  [undefined, 'grant_type=password', { grant_type: 'password' }],
  [undefined, undefined, {}],
  ['application/json', '{"grant_type":"password","scope":"a b"}', { grant_type: 'password', scope: 'a b' }],
  ['application/vnd.api+JSON; charset=utf-8', '{"code":"x"}', { code: 'x' }],
  [
    'application/json',
    '{"grant_type":"password","expires_in":60,"user":{"name":"ada"},"scope":null}',
    { grant_type: 'password' },
  ],
  ['application/json', '["grant_type"]', {}],
  ['application/json', '"grant_type=password"', {}],
  ['application/json', 'grant_type=password', {}],
  ['application/json', undefined, {}],
])('the form of a %s body %s is %j', (type, body, form) => {
  expect(sentForm(request(type === undefined ? {} : { 'content-type': type }, body))).toEqual(form);
});

const basic = (login: string): string => `Basic ${btoa(login)}`;
const inForm = { client_id: 'form', client_secret: 'its own' };

test.each<[authorization: string | undefined, form: Record<string, string>, client: SentClient]>([
  [undefined, inForm, { id: 'form', secret: 'its own' }],
  [undefined, { client_id: 'form' }, { id: 'form', secret: undefined }],
  [undefined, { client_id: '', client_secret: 'x' }, { id: undefined, secret: 'x' }],
  [undefined, {}, { id: undefined, secret: undefined }],
  ['Bearer token', inForm, { id: 'form', secret: 'its own' }],
  [basic('app:secret'), inForm, { id: 'app', secret: 'secret' }],
  [` ${basic('app:secret')} `.replace('Basic', 'bAsIc  '), {}, { id: 'app', secret: 'secret' }],
  [basic('app:a:b:'), {}, { id: 'app', secret: 'a:b:' }],
  [basic('my%3Aapp:p%20q'), {}, { id: 'my:app', secret: 'p q' }],
  [basic('app'), {}, { id: 'app', secret: '' }],
  [basic(':secret'), {}, { id: undefined, secret: 'secret' }],
  [basic('app:100%'), inForm, { id: 'app', secret: '100%' }],
  [basic('100%:p%20q'), inForm, { id: '100%', secret: 'p q' }],
  [basic('app:a+b'), inForm, { id: 'app', secret: 'a+b' }],
  [basic('app:gr\xc3\xbcn'), inForm, { id: 'app', secret: 'grün' }],
  ['Basic !!!', inForm, { id: undefined, secret: undefined }],
])('with %s and the form %j the client is %j', (authorization, form, client) => {
  expect(sentClient(request(authorization === undefined ? {} : { authorization }), form)).toEqual(client);
});
