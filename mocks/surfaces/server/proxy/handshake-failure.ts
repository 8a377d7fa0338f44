/** What a client says that does not trust the certificate it was shown, in the words of OpenSSL. */
const distrust = /alert (?:unknown ca|bad certificate|certificate unknown)/i;

/**
 * What a person should know of a client that has not come to speak TLS; `undefined` where it went away, which needs no
 * word.
 */
export function handshakeFailure(error: Error, handshakeMs: number): string | undefined {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ECONNRESET' || code === 'EPIPE') return undefined;
  if (code === 'ERR_TLS_HANDSHAKE_TIMEOUT')
    return `Failed to serve a client of the proxy: it had a tunnel, and did not begin TLS within ${handshakeMs / 1000} s. Ask https:// addresses through it.`;
  if (distrust.test(error.message))
    return 'Failed to serve a client of the proxy: it does not trust the certificate authority of this machine. Set what integrator-testkit env prints where the client runs, and look at docs/any-language.md.';
  return `Failed to serve a client of the proxy: its TLS cannot be read (${error.message.split('\n', 1)[0]?.slice(0, 200)}). Ask https:// addresses through it, with TLS 1.2 or 1.3.`;
}
