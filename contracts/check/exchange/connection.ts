/** Why a request got no response, in words; the cause of the cause is where a network tells. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return `${error.message}: ${cause.message || codeOf(error)}`;
}

/** The code of the network's error, such as `ECONNREFUSED`; an empty text where there is none. */
export function codeOf(error: unknown): string {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if ('code' in one && typeof one.code === 'string') return one.code;
    if (one.name === 'TimeoutError') return 'TIMEOUT';
  }
  return '';
}

/** What a network's error means for whoever gave the base URL. */
export function connectionTrouble(error: unknown): string {
  const code = codeOf(error);
  const meaning = meanings.find(([pattern]) => pattern.test(code))?.[1];
  return meaning === undefined ? `no response comes from there (${causeOf(error)})` : `${meaning} (${code})`;
}

/** Whether TLS itself was spoken, and only the certificate was not believed. */
export function isDistrusted(error: unknown): boolean {
  return certificate.test(codeOf(error));
}

/** Whether the other side may speak the other of HTTP and HTTPS. */
export function isOtherScheme(error: unknown): boolean {
  return /^(ERR_SSL_|EPROTO|ECONNRESET|UND_ERR_SOCKET|HPE_)/.test(codeOf(error));
}

const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS_/;

const meanings: readonly (readonly [code: RegExp, meaning: string])[] = [
  [/^ECONNREFUSED$/, 'nobody listens there'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'its host has no address'],
  [/^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'its host cannot be reached'],
  [
    /^(TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/,
    'it takes requests and responds to none of them in time',
  ],
  [/^(ERR_SSL_|EPROTO)/, 'it does not speak TLS as https:// asks for'],
  [certificate, 'its certificate is not trusted here; NODE_EXTRA_CA_CERTS names further ones'],
  [/^(ECONNRESET|UND_ERR_SOCKET|HPE_)/, 'it ends the connection without a response in HTTP'],
];
