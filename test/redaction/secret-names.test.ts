import { expect, test } from 'vitest';
import { isSecretName } from '../../contracts/redaction/secret-names.ts';

test.each(
  `authorization Proxy-Authorization cookie Set-Cookie api_key apikey X-API-Key api-key apiKey APIKEY token tokens
  access_token refreshToken id_token csrf xsrf x-csrf-token X-XSRF-TOKEN password passwd pwd dbPwd db_password passphrase
  passcode secret client_secret CLIENTSECRET privateKey private-key sig signature x-hub-signature X-Hub-Signature-256
  x-shopify-hmac-sha256 stripe-signature x-slack-signature hubSignature hmac credentials awsSecretAccessKey otp totp pin
  userPin PIN refresh session sessionId session_id auth oauth connectionString connection_string codeVerifier authCode
  verification_code backupCodes password2 filter[password] bearer jwt SharedAccessKey AccountKey client_assertion`.split(
    /\s+/,
  ),
)('behind %s stands a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(
  `code statusCode errorCode postalCode pinned spin pinBoard designature designature_ tokenCount tokenType token_type nextPageToken
  pageToken continuation_token possession obsession refreshInterval lastRefresh author authority signatureAlgorithm
  passed bypass compass secretEnabled passwordPolicy cookiePolicy config _id sid key publicKey primaryKey sortKey
  keyboard name description message status hasOtpEnabled x-request-id etag content-type`.split(/\s+/),
)('behind %s stands none', (name) => {
  expect(isSecretName(name)).toBe(false);
});

test.each(['code', 'sid'])('in a query and in a form, %s is a secret too', (name) => {
  expect([isSecretName(name), isSecretName(name, true)]).toEqual([false, true]);
});

test('a name as long as a body is looked at from its end', () => {
  expect(isSecretName(`${'a_'.repeat(500_000)}Token`)).toBe(true);
});
