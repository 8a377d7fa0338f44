import { hostInUrl } from '../../../../spec/routing/host-in-url.ts';
import { type Authority, openAuthority } from '../../authority/folder/kept-authority.ts';
import { type TrustFiles, writeTrustFiles } from '../../authority/trust/trust-files.ts';
import { truststorePassword } from '../../authority/trust/truststore.ts';
import { hostsWithoutProxy, javaPatterns } from './no-proxy.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a proxy listens. */
export interface ProxyPlace {
  readonly host: string;
  readonly port: number;
}

/**
 * The environment variables by which programs in any language ask a proxy, and trust its authority.
 *
 * @param environment What is set by now: hosts without a proxy, certificates and options of Java are kept.
 */
export async function programVariables(
  { host, port }: ProxyPlace,
  authority: string | undefined,
  environment: Environment,
): Promise<ReadonlyMap<string, string>> {
  const opened: Authority = await openAuthority({ folder: authority });
  const files = writeTrustFiles(opened, environment);
  const url = `http://${hostInUrl(host)}:${port}`;
  const others = hostsWithoutProxy(environment['NO_PROXY'], environment['no_proxy']);
  // Some programs read one spelling only; on Windows both are one.
  const proxied = [
    ['HTTPS_PROXY', url],
    ['HTTP_PROXY', url],
    ['NO_PROXY', others.join(',')],
  ] as const;
  return new Map([
    ...proxied,
    ...proxied.map(([name, value]) => [name.toLowerCase(), value] as const),
    ['SSL_CERT_FILE', files.bundle],
    ['REQUESTS_CA_BUNDLE', files.bundle],
    ['CURL_CA_BUNDLE', files.bundle],
    ['NODE_EXTRA_CA_CERTS', files.extra],
    ['NODE_USE_ENV_PROXY', '1'],
    ['JAVA_TOOL_OPTIONS', javaOptions({ host, port }, files, others, environment['JAVA_TOOL_OPTIONS'])],
  ]);
}

function javaOptions(
  { host, port }: ProxyPlace,
  { truststore }: TrustFiles,
  others: readonly string[],
  given = '',
): string {
  const own = {
    'http.proxyHost': host,
    'http.proxyPort': String(port),
    'https.proxyHost': host,
    'https.proxyPort': String(port),
    'http.nonProxyHosts': javaPatterns(others),
    'javax.net.ssl.trustStore': truststore,
    'javax.net.ssl.trustStoreType': 'PKCS12',
    'javax.net.ssl.trustStorePassword': truststorePassword,
  };
  const isOwn = (word: string): boolean =>
    Object.keys(own).some((name) => word.replace(/^["']/, '').startsWith(`-D${name}=`));
  const kept = javaWords(given).filter((word) => !isOwn(word));
  return [...kept, ...Object.entries(own).map(([name, value]) => javaWord(`-D${name}=${value}`))].join(' ');
}

/** The words of such a text, as Java takes it apart: at blanks, but for those between quotes. */
function javaWords(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (const letter of text) {
    if (quote === '' && /\s/.test(letter)) {
      words.push(word);
      word = '';
      continue;
    }
    word += letter;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return [...words, word].filter((one) => one !== '');
}

/** A word of it: what has blanks stands between quotes. */
function javaWord(text: string): string {
  return /\s/.test(text) ? `"${text}"` : text;
}
