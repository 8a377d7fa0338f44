import { expect, test } from 'vitest';
import { hideParts } from '../../../../contracts/redaction/secrets/form-parts.ts';
import { hideShapes } from '../../../../contracts/redaction/secrets/secret-texts.ts';
import { ratioOf } from '../../../soak/growth.ts';

/** The beginnings of what is looked for, none of which ends: the worst that somebody could repeat. */
const beginnings = [
  ...['a', ' ', '\n', '\\', '"', "'", '@', '_', '1', 'a b ', 'aB='],
  ...[
    'password',
    'password=',
    'password=a ',
    'password=a;',
    '"password":"',
    '"password":"a',
    '\\"pin\\":\\"',
    '"pin":1',
  ],
  ...['eyJ', 'eyJaaaaaaaa.', 'ghp_', 'ghp_aaaaaaaaa', 'xoxb-', 'SG.', 'SG.aaaaaaaaaaaaaaaa', 'sk-ant-', 'AKIA', 'npm_'],
  ...['Bearer ', 'Bearer a', 'Basic ', 'Basic aaaa ', 'Basic aaaaa= ', '://', '://a', '://@', 'code=', '&code='],
  ...[
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY----------E',
    'token: ',
    'token: a\n',
    'token  ',
  ],
  ...[
    'api-',
    `Unexpected token 'a', "`,
    `, "`,
    'api_key_',
    'next_',
    'page_token',
    'cookie: ',
    'authorization: …',
    'name="a"\r\n',
    'name="pin"\r\n\r\n',
  ],
];

const more = [
  ...['<password>', '<password a>b', '<pin><![CDATA[', '<pin><![CDATA[]', '"pin" value="', 'value "pin" , "value":'],
  ...['password:a1', 'password: aaaaaaaaa', '%3A%2F%2F', '%3A%2F%2Fa', 'token%3D', 'token%3Da%2', 'password_old_old'],
  ...['discord.com/api/webhooks/1', '12345678:', '12345678:AA', '1//0', 'key-0', 'sk-aaaa', 'Bearer a='],
];

const hide = (texts: readonly string[]): void => {
  for (const text of texts) {
    hideParts(text);
    hideShapes(text);
  }
};

// The same characters in one piece and in sixteen: as much work where it is linear, sixteen times as much where it is not.
test.each([...beginnings, ...more])(
  '%j over and over is no more work in one piece than in sixteen',
  async (beginning) => {
    const textOf = (length: number): string => beginning.repeat(length / beginning.length);
    const whole = [textOf(400_000)];
    const pieces = Array.from({ length: 16 }, () => textOf(25_000));
    expect(
      await ratioOf(
        () => hide(whole),
        () => hide(pieces),
      ),
    ).toBeLessThan(3);
  },
);

test('a secret of ten million characters is hidden too', () => {
  const secret = 'x\\n'.repeat(3_500_000);
  expect(hideShapes(`{"password":"${secret}"}`).length).toBeLessThan(40);
});
