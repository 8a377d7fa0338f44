import { expect, test } from 'vitest';
import { hideParts } from '../../../../contracts/redaction/secrets/form-parts.ts';
import { isMark } from '../../../../contracts/redaction/secrets/mark.ts';
import { ShortSecrets } from '../../../../contracts/redaction/secrets/short-secrets.ts';

const part = (disposition: string, content: string, end = '\r\n'): string =>
  ['--x', `Content-Disposition: form-data; ${disposition}`, '', content, ''].join(end);

test.each<[disposition: string, isHidden: boolean]>([
  ['name="password"', true],
  ['name="code"', true],
  ['name="api_key"; filename="key.txt"\r\nContent-Type: text/plain\r\nX-A: b', true],
  ['filename="a.txt"; name="token"', true],
  ['filename="token"; name="title"', false],
  ['name="title"', false],
  ['name="statusCode"', false],
])('the part with %s is hidden: %s', (disposition, isHidden) => {
  for (const end of ['\r\n', '\n']) {
    const body = (content: string): string =>
      `${part('name="before"', 'a', end)}${part(disposition, content, end)}${part('name="behind"', 'b', end)}--x--`;
    expect(hideParts(body('hush'))).toBe(isHidden ? body('[redacted]') : body('hush'));
    expect(hideParts(body(''))).toBe(body(''));
  }
});

test('a part that was cut off is hidden to its end', () => {
  const cut = '--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n';
  expect(hideParts(`${cut}hush\r\nand more`)).toBe(`${cut}[redacted]`);
});

test.each([
  ...['redacted', '[REDACTED]', '<hidden>', '(filtered)', ' removed ', 'Masked 12', 'scrubbed', 'secret', '***'],
  ...['sanitized', 'sanitised', 'obfuscated', 'anonymized', 'xxxx', '••••', '###', '---', '....', 'ab***yz'],
  ...['postgres://[redacted]@db', '******', '*** (hidden)'],
])('%j stands in the place of what a recorder hid', (text) => {
  expect(isMark(text)).toBe(true);
});

test.each([
  '',
  'xx',
  '**',
  '..',
  'unredacted',
  'redacted value',
  'secret sauce',
  'hidden-files',
  'a-b',
  'x.y',
  'not hidden',
])('%j stands for itself', (text) => {
  expect(isMark(text)).toBe(false);
});

test.each<[text: string, shown: string]>([
  ['red', '[redacted]'],
  ['{"a":"red","b":"reddish"}', '{"a":"[redacted]","b":"reddish"}'],
  ["it is 'red', and red", "it is '[redacted]', and red"],
  ['{"log":"{\\"a\\":\\"red\\"}"}', '{"log":"{\\"a\\":\\"[redacted]\\"}"}'],
  ['{"a":42,"b":421,"c": 42}', '{"a":"[redacted]","b":421,"c": "[redacted]"}'],
  ['[42]', '[42]'],
  ['{\n "a": 42\n}', '{\n "a": "[redacted]"\n}'],
  ['{"list":[{"a":42}]}', '{"list":[{"a":"[redacted]"}]}'],
  ['"a":red,', '"a":red,'],
  ['""', '""'],
])('a short secret is hidden where it is a value: %s', (text, shown) => {
  const short = new ShortSecrets();
  for (const secret of ['red', '42', '']) short.add(secret);
  expect(short.hide(text)).toBe(shown);
});

test('of short secrets some are remembered, and not more', () => {
  const short = new ShortSecrets();
  for (let at = 0; at < 200; at++) short.add(`s${at}`);
  expect([short.hide('s0'), short.hide('s95'), short.hide('s96')]).toEqual(['[redacted]', '[redacted]', 's96']);
});
