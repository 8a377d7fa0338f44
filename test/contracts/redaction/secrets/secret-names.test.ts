import { expect, test } from 'vitest';
import { isSecretName } from '../../../../contracts/redaction/secrets/secret-names.ts';

test.each(
  `authorization Proxy-Authorization cookie Set-Cookie api_key apikey X-API-Key api-key apiKey APIKEY token tokens
  access_token refreshToken id_token csrf xsrf x-csrf-token X-XSRF-TOKEN password passwd pwd dbPwd db_password passphrase
  passcode secret client_secret CLIENTSECRET privateKey private-key sig signature x-hub-signature X-Hub-Signature-256
  x-shopify-hmac-sha256 stripe-signature x-slack-signature hubSignature hmac credentials awsSecretAccessKey otp totp pin
  userPin PIN refresh session sessionId session_id auth oauth connectionString connection_string codeVerifier authCode
  verification_code backupCodes password2 filter[password] bearer jwt SharedAccessKey AccountKey client_assertion
  X-My-Api-Key clientSecret2 db_password_old AWS_SECRET_ACCESS_KEY DB_PASSWORD_OLD passwordConfirmation passwordHash
  API_KEY_PROD token_v2 STRIPE_SECRET_KEY_LIVE secretValue SECRET_KEY_BASE x-functions-key ssh_key appKey hmacKey mfaCode
  twoFactorCode sms_code pinCode device_code authorisation pass.word Pass-Word`.split(/\s+/),
)('behind %s stands a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(
  `code statusCode errorCode postalCode pinned spin pinBoard designature designature_ tokenCount tokenType token_type nextPageToken
  pageToken continuation_token possession obsession refreshInterval lastRefresh author authority signatureAlgorithm
  passed bypass compass secretEnabled passwordPolicy cookiePolicy tokenUrl tokenExpiresAt passwordLastChanged secretName
  authType cookieName sessionTimeout monkey hotkey foreignKey tokenizer testPassed passenger passport whatsappKind
  countryCode newValue oldName config _id sid key publicKey primaryKey sortKey
  keyboard name description message status hasOtpEnabled x-request-id etag content-type`.split(/\s+/),
)('behind %s stands none', (name) => {
  expect(isSecretName(name)).toBe(false);
});

test.each(['code', 'sid', 'assertion'])('in a query and in a form, %s is a secret too', (name) => {
  expect([isSecretName(name), isSecretName(name, true)]).toEqual([false, true]);
});

test('a name as long as a body is looked at from its end', () => {
  expect(isSecretName(`${'a_'.repeat(500_000)}Token`)).toBe(true);
});
