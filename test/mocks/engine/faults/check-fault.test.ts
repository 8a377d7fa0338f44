import { expect, test } from 'vitest';
import { checkFault } from '../../../../mocks/engine/faults/check-fault.ts';
import { checkSendable } from '../../../../mocks/engine/faults/check-sendable.ts';
import { FaultError } from '../../../../mocks/engine/faults/rule/fault-error.ts';

const operations = ['listPets', 'createPet'];
const day = 86_400_000;

/** What a rule is refused with; `undefined` where it can be. */
function refusal(rule: object, check: (rule: object) => void): string | undefined {
  try {
    check(rule);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(FaultError);
    return String(error);
  }
}

const checked = (rule: object): unknown => checkFault(rule, operations);

test.each<[rule: object]>([
  [{ status: 200 }],
  [{ status: 599, name: 'storm', operation: ['listPets', 'createPet'], method: ['get', 'PoST'] }],
  [{ status: 503, path: '/' }],
  [{ status: 503, path: '/pets/%20' }],
  [{ status: 503, path: '/pets/*/to-ys/**' }],
  [{ status: 503, path: '/a|b~c@d!e' }],
  [{ status: 503, nth: 1 }],
  [{ status: 503, every: 1, after: 0 }],
  [{ status: 503, first: 1 }],
  [{ status: 503, rate: 0 }],
  [{ status: 503, rate: 1, nth: undefined }],
  [{ status: 429, retryAfter: 0, example: 'full', body: null, headers: {} }],
  [{ status: 429, headers: { 'X-Limit': '5' } }],
  [{ latency: 0 }],
  [{ latency: day }],
  [{ latency: [5, 5] }],
  [{ latency: [0, day] }],
  [{ latency: { median: 5 } }],
  [{ latency: { median: 0, sigma: 0 } }],
  [{ latency: { median: 5, sigma: 5 } }],
  [{ latency: 5, status: 503, connection: 'drip' }],
  [{ connection: 'drip', dripFor: 0 }],
  [{ connection: 'truncated', status: 200, phase: 'before' }],
  [{ connection: 'reset' }],
  [{ connection: 'empty' }],
  [{ connection: 'stalled', phase: 'after' }],
  [{ status: 503, predicate: () => true }],
])('%# the rule %j can be, and is copied', (rule) => {
  const copy = checked(rule);
  expect(copy).toEqual(rule);
  expect(copy).not.toBe(rule);
});

test.each<[rule: object, why: string]>([
  [{ status: 199 }, '`status` is 199'],
  [{ status: 600 }, '`status` is 600'],
  [{ status: 503.5 }, '`status` is 503.5'],
  [{ status: 503, name: ' ' }, '`name` is " "'],
  [{ status: 503, operation: [] }, '`operation` is an array'],
  [{ status: 503, operation: ['listPets', 'listCats'] }, 'no operation `listCats`'],
  [{ status: 503, method: 'GET ' }, '`method` is "GET "'],
  [{ status: 503, method: ['GET', 'P0ST'] }, '`method` is an array'],
  [{ status: 503, path: '' }, '`path` is ""'],
  [{ status: 503, path: '/pets/{id}' }, '`path` is "/pets/{id}"'],
  [{ status: 503, path: '/pets?limit=1' }, '`path` is "/pets?limit=1"'],
  [{ status: 503, path: '/pets#top' }, '`path` is "/pets#top"'],
  [{ status: 503, path: '/a b' }, '`path` is "/a b"'],
  [{ status: 503, path: 5 }, '`path` is 5'],
  [{ status: 503, every: 0 }, '`every` is 0'],
  [{ status: 503, first: 0 }, '`first` is 0'],
  [{ status: 503, first: 1.5 }, '`first` is 1.5'],
  [{ status: 503, nth: '2' }, '`nth` is "2"'],
  [{ status: 503, after: -1 }, '`after` is -1'],
  [{ status: 503, rate: -0.1 }, '`rate` is -0.1'],
  [{ status: 503, rate: '1' }, '`rate` is "1"'],
  [{ status: 503, every: 2, first: 2 }, 'both `every` and `first`'],
  [{ status: 503, first: 2, rate: 0.5 }, 'both `first` and `rate`'],
  [{ status: 503, example: '' }, '`example` is ""'],
  [{ status: 503, headers: 'a: b' }, '`headers` is "a: b"'],
  [{ status: 503, headers: { a: 'b', c: null } }, '`headers` is an object'],
  [{ status: 503, retryAfter: -1 }, '`retryAfter` is -1'],
  [{ latency: -1 }, '`latency` is -1'],
  [{ latency: day + 1 }, '`latency` is 86400001'],
  [{ latency: '5' }, '`latency` is "5"'],
  [{ latency: [1, 2, 3] }, '`latency` is an array of 3'],
  [{ latency: [1] }, '`latency` is an array of 1'],
  [{ latency: [-1, 5] }, '`latency` is an array of 2'],
  [{ latency: [1, day + 1] }, '`latency` is an array of 2'],
  [{ latency: { sigma: 1 } }, '`latency` is an object'],
  [{ latency: { median: -1 } }, '`latency` is an object'],
  [{ latency: { median: 5, sigma: -0.1 } }, '`latency` is an object'],
  [{ latency: { median: 5, sigma: 5.1 } }, '`latency` is an object'],
  [{ latency: { median: 5, sigma: '1' } }, '`latency` is an object'],
  [{ connection: 'drip', dripFor: -1 }, '`dripFor` is -1'],
  [{ connection: 'Reset' }, '`connection` is "Reset"'],
  [{ status: 503, phase: 'between' }, '`phase` is "between"'],
  [{ status: 503, connection: 'empty' }, '`connection: "empty"`'],
  [{ status: 503, connection: 'stalled' }, '`connection: "stalled"`'],
  [{ phase: 'after', dripFor: 5 }, 'nothing goes wrong by it'],
])('%# the rule %j cannot be', (rule, why) => {
  expect(refusal(rule, checked)).toContain(why);
});

test.each<[rule: object]>([
  [{ status: 503 }],
  [{ status: 503, body: { a: [1, 'ä'] }, headers: { 'X-A': 'b c\td', 'X-Empty': '' } }],
  [{ status: 204 }],
  [{ status: 304, headers: { etag: '"1"' } }],
  [{ body: null }],
  [{ latency: 5 }],
  [{ status: 503, headers: { 'x-a': 'b'.repeat(8189) } }],
  [{ status: 503, headers: { 'x-connection': 'close', 'x-content-length': '5' } }],
])('%# what the rule %j responds with can be sent', (rule) => {
  expect(refusal(rule, checkSendable)).toBeUndefined();
});

test.each<[rule: object, why: string]>([
  [{ status: 503, headers: { Connection: 'close' } }, 'the header "Connection" says how a response is sent'],
  [{ status: 503, headers: { 'keep-alive': 'x' } }, '"keep-alive" says how'],
  [{ status: 503, headers: { 'Content-Length': '5' } }, '"Content-Length" says how'],
  [{ status: 503, headers: { 'content-encoding': 'gzip' } }, '"content-encoding" says how'],
  [{ status: 503, headers: { 'transfer-encoding': 'chunked' } }, '"transfer-encoding" says how'],
  [{ status: 503, headers: { upgrade: 'h2c' } }, '"upgrade" says how'],
  [{ status: 503, headers: { trailer: 'x' } }, '"trailer" says how'],
  [{ status: 503, headers: { 'x-a': 'ä' } }, 'the header "x-a" is "ä"'],
  [{ status: 503, headers: { 'x-a': 'b\r\nc: d' } }, String.raw`the header "x-a" is "b\r\nc: d"`],
  [{ status: 503, headers: { 'x-a': ' b' } }, 'the header "x-a" is " b"'],
  [{ status: 503, headers: { 'x-a': 'b\t' } }, String.raw`the header "x-a" is "b\t"`],
  [{ status: 503, headers: { 'x-a': `${'b'.repeat(90)} ` } }, `the header "x-a" is "${'b'.repeat(80)}".`],
  [{ status: 503, headers: { 'x-a': 'b'.repeat(8190) } }, 'more than 8192 characters'],
  [{ status: 503, headers: { 'x a': 'b' } }, 'Give what HTTP can send.'],
  [{ status: 503, body: () => 1 }, 'its body is a function'],
  [{ status: 503, body: Symbol('x') }, 'its body is a symbol'],
  [{ status: 204, body: {} }, 'a response of 204 has none'],
  [{ status: 205, body: null }, 'a response of 205 has none'],
  [{ status: 304, body: '' }, 'a response of 304 has none'],
])('%# what the rule %j responds with cannot be sent', (rule, why) => {
  expect(refusal(rule, checkSendable)).toContain(why);
});

test('a body that JSON cannot carry cannot be sent', () => {
  expect(refusal({ status: 503, body: { count: 1n } }, checkSendable)).toContain('Give what HTTP can send.');
});
