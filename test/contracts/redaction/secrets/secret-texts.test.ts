import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideShapes } from '../../../../contracts/redaction/secrets/secret-texts.ts';
import { soakTest } from '../../../soak/soaking.ts';

const key = 'Zq7'.repeat(14);

test.each([
  [`ghp_${key}`, '[redacted]'],
  [`a gho_${key}, and ghs_${key}.`, 'a [redacted], and [redacted].'],
  [`github_pat_11A_${key}`, '[redacted]'],
  [`glpat-${key}`, '[redacted]'],
  [`xoxb-1234-${key}`, '[redacted]'],
  ['https://hooks.slack.com/services/T0/B0/abcDEF', 'https://hooks.slack.com/services/[redacted]'],
  [`sk_live_${key} rk_test_${key} whsec_${key}`, '[redacted] [redacted] [redacted]'],
  ['AKIAIOSFODNN7EXAMPLE', '[redacted]'],
  [`AIza${key}`, '[redacted]'],
  [`npm_${key}`, '[redacted]'],
  [`SG.${key}.${key}`, '[redacted]'],
  [`shpat_${key}`, '[redacted]'],
  [`SK${'0a'.repeat(16)}`, '[redacted]'],
  ['the token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln.', 'the token [redacted]'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nrest', '[redacted]\nrest'],
  ['-----BEGIN PRIVATE KEY-----\nMIIE, and cut', '[redacted]'],
  ['postgres://me:p@ss:w0rd@db.example/x?y=1', 'postgres://[redacted]@db.example/x?y=1'],
  ['see redis://:hush@cache:6379 and ftp://a@b/', 'see redis://[redacted]@cache:6379 and ftp://[redacted]@b/'],
  [
    `Unexpected token 'h', ..."d":"x" hush"... is not valid JSON`,
    `Unexpected token 'h', ..."[redacted]"... is not valid JSON`,
  ],
  ['at postgres://me:hus… and http://a.example:80/b…', 'at postgres://[redacted]… and http://a.example:80/b…'],
  ['Server=a;Password=hu,s(h)!;Database=b', 'Server=a;Password=[redacted];Database=b'],
  ['Server=a;Pwd = my hush word;Database=b', 'Server=a;Pwd = [redacted];Database=b'],
  ['AccountName=a;AccountKey=aGk+/==;EndpointSuffix=b', 'AccountName=a;AccountKey=[redacted];EndpointSuffix=b'],
  ['SharedAccessSignature=sv=1;x', 'SharedAccessSignature=[redacted];x'],
  ['SharedAccessSignature sr=a&sig=aGk%3D&se=1', 'SharedAccessSignature sr=a&sig=[redacted]&se=1'],
  ['https://a.example/x?sv=1&sig=hush&b=1', 'https://a.example/x?sv=1&sig=[redacted]&b=1'],
  ['/callback?code=hush&state=x', '/callback?code=[redacted]&state=x'],
  ['code=hush&grant_type=authorization_code', 'code=[redacted]&grant_type=authorization_code'],
  ['Authorization: Bearer hush\r\nAccept: */*', 'Authorization: [redacted]\r\nAccept: */*'],
  ["curl -H 'Cookie: a=hush; b=hush' x", "curl -H 'Cookie: [redacted]' x"],
  ['a Bearer aB3.x-y, again', 'a Bearer [redacted], again'],
  [`Basic ${btoa('user:hush')}`, 'Basic [redacted]'],
  ['password: hush', 'password: [redacted]'],
  ['x-api-key: hush\nb: c', 'x-api-key: [redacted]\nb: c'],
  ['{"password":"hu\\"sh","b":"c"}', '{"password":"[redacted]","b":"c"}'],
  ['{"pin": 1234, "b": 1}', '{"pin": "[redacted]", "b": 1}'],
  [
    JSON.stringify({ a: '{"client_secret":"hush","pin":12}' }),
    '{"a":"{\\"client_secret\\":\\"[redacted]\\",\\"pin\\":\\"[redacted]\\"}"}',
  ],
  ['"token": "hush that was cu', '"token": "[redacted]'],
  ['<p:Password type="text">hush</p:Password>', '<p:Password type="text">[redacted]</p:Password>'],
  ['<pin>\n <![CDATA[hu]sh<]]>\n</pin>', '<pin>\n <![CDATA[[redacted]]]>\n</pin>'],
  ['<property name="db.password">hush</property>', '<property name="db.password">[redacted]</property>'],
  ['<add key="ApiKey" value="hush"/>', '<add key="ApiKey" value="[redacted]"/>'],
  ['[{"name":"api_key","value":"hush"}', '[{"name":"api_key","value":"[redacted]"}'],
  ["'password' => 'hush', 'a' => 'b'", "'password' => '[redacted]', 'a' => 'b'"],
  ['password := hush', 'password := [redacted]'],
  ['password=\\Basic ;', 'password=[redacted];'],
  ['password=\\a hush word;b', 'password=[redacted];b'],
  ['password: Cookie://Bearer password', 'password: [redacted]'],
  ['"password": 1ghp_hush, "b": 1', '"password": "[redacted]", "b": 1'],
  ['failed (password: hunter22x) for bob', 'failed (password: [redacted]) for bob'],
  ['{user:bob,password:hunter22x}', '{user:bob,password:[redacted]}'],
  ['export DB_PASSWORD_OLD=hush', 'export DB_PASSWORD_OLD=[redacted]'],
  ['https%3A%2F%2Fa%2F%3Ftoken%3Dhush%26b%3D1', 'https%3A%2F%2Fa%2F%3Ftoken%3D[redacted]%26b%3D1'],
  ['https%3A%2F%2Fme%3Ahush%40a%2F', 'https%3A%2F%2F[redacted]%40a%2F'],
  [`sk-${key} sk-or-v1-${key} xai-${key} dop_v1_${key}`, '[redacted] [redacted] [redacted] [redacted]'],
  [`hvs.${key} dckr_pat_${key} sq0csp-${key} lin_api_${key}`, '[redacted] [redacted] [redacted] [redacted]'],
  [
    `dapi${'0a'.repeat(16)} key-${'0a'.repeat(16)} ATATT3${key} 1//0${key}`,
    '[redacted] [redacted] [redacted] [redacted]',
  ],
  [`https://discord.com/api/webhooks/12/${key}`, 'https://discord.com/api/webhooks/12/[redacted]'],
  [`https://api.telegram.org/bot1234567890:AA${key}/send`, 'https://api.telegram.org/bot1234567890:[redacted]/send'],
])('%s is shown as %s', (text, shown) => {
  expect(hideShapes(text)).toBe(shown);
});

test.each([
  'Basic integration',
  'Basic NetSuite plan',
  'A Bearer token is missing. Bearer authentication, please.',
  'The Authorization header is of the scheme Token, but must be of Bearer: write `Bearer …`.',
  'The request must carry an "Authorization: Bearer …" header; add it.',
  '/settings/password: must be a text of at least 8 characters.',
  'The code is invalid_ref, code=42; the pin board was pinned.',
  'designature=1 spin=2 tokenCount=3 sessions possession=4',
  'nextPageToken=abc&page_token=def&limit=5',
  '59bbb1e10f7e2a5d7c1a9a01',
  '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUg/+eyJ'.repeat(50)}`,
  'https://pets.example/@scope/x?mail=me@pets.example',
  'task-management-and-some-more-words',
  'sk-SK and pk_live_1, AKIA and SG.1.2',
  'name="password"',
  'Bearer realm="shop", error="invalid_token"',
  'GET /v1/tokens/<token> returns one token, <b>once</b>.',
  'urn:ietf:params:oauth:token-type:saml2, or auth: none, or signature: sha256, say.',
  '<p>Your password > 8 characters</p>',
  '<password></password><token/>',
  'a=100%25&b=%3D',
  '12345678:00, 2026-01-01T00:00:00Z',
  '',
])('%s stays as it is', (text) => {
  expect(hideShapes(text)).toBe(text);
});

const pieces = fc.constantFrom(
  ...[
    'password',
    'token',
    'code',
    '=',
    ': ',
    '"',
    "'",
    '\\',
    ';',
    '&',
    '?',
    'Bearer ',
    'Basic ',
    '://',
    '@',
    '/',
    'a',
    'B2',
  ],
  ...[
    '[redacted]',
    'eyJabcdefgh',
    '.',
    'ghp_abcdefghijkl',
    '\n',
    ' ',
    '{',
    '}',
    '1',
    '-----BEGIN PRIVATE KEY-----',
    'Cookie',
    '<',
  ],
);

test('what was hidden once stays as it is', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const shown = hideShapes(parts.join(''));
      expect(hideShapes(shown)).toBe(shown);
    }),
    { numRuns: 1000 },
  );
});

test('a text is shown as ever, whatever was shown before it', () => {
  const texts = Array.from({ length: 6000 }, (_, index) => `a plain field ${index}`);
  for (const text of [...texts, ...texts]) expect(hideShapes(text)).toBe(text);
  for (const secret of ['password=hush', 'ghp_abcdefghijklmnop'])
    expect([hideShapes(secret), hideShapes(secret)]).toEqual(
      Array(2).fill(secret.replace(/hush|ghp_.*/, '[redacted]')),
    );
});

soakTest('JSON stays JSON, also where it is a text within JSON', () => {
  const names = fc.constantFrom('password', 'pin', 'apiKey', 'name');
  fc.assert(
    fc.property(fc.dictionary(names, fc.jsonValue()), (value) => {
      // Where a string of a JSON text ends like a name before a value, nobody can tell where the value begins.
      const text = JSON.stringify(value).replaceAll(/[=:](?=\s*")(?<!":)|[=:](?=\\)/g, '');
      JSON.parse(hideShapes(text));
      JSON.parse(String(JSON.parse(hideShapes(JSON.stringify(text)))));
    }),
    { numRuns: 200 },
  );
});
