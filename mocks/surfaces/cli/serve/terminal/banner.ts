import { shellQuoted } from '../../../../../contracts/exchange/shell-quoted.ts';
import { seedToken } from '../../../../integrator/service/tokens.ts';
import type { Cors } from '../../../server/http/cors.ts';
import { shownPlace } from '../../../server/state/postgres/database-place.ts';
import type { Paint } from '../../terminal/paint.ts';
import type { SecureFlags } from '../secure/secure-flags.ts';
import { countLines, countText, type RecordCount } from './record-counts.ts';

/** What there is to tell of a server that has started. */
export interface BannerFacts {
  /** Where a client of this machine finds it. */
  readonly url: string;
  /** How many records the account `default` has of each resource. */
  readonly counts: readonly RecordCount[];
  /** The tokens that are good; none: any is. */
  readonly tokens: readonly string[];
  readonly seed: string;
  readonly document: string | undefined;
  readonly overlay?: readonly string[] | undefined;
  readonly state: string | undefined;
  readonly watched: readonly string[];
  readonly cors: Cors;
  readonly admin: boolean;
  readonly strict: boolean;
  /** The file of the certificate that programs have to trust, where it speaks TLS or is a proxy. */
  readonly certificate?: string | undefined;
  /** How it does so. */
  readonly secure?: SecureFlags | undefined;
  /** Who can reach it over the network; `undefined` where only this machine can. */
  readonly exposure: string | undefined;
}

/** How wide a terminal is that somebody has not made wider. */
const maxColumns = 80;

const serves = ' serves a fake of integrator.io, with ';

/** Words what a person needs to know to begin. */
export function bannerOf(facts: BannerFacts, paint: Paint): string[] {
  const { url, counts, tokens, admin } = facts;
  const token = tokens[0] ?? seedToken;
  const shown = counts.find(({ first }) => first !== undefined) ?? counts[0];
  const path = `/v1${shown?.collection ?? ''}${shown?.first === undefined ? '' : `/${shown.first}`}`;
  const row = rowOf(paint);
  const isShort = `integrator-testkit${serves}${countText(counts)}.`.length <= maxColumns;
  const total = counts.reduce((sum, { size }) => sum + size, 0);
  return [
    `${paint('bold', 'integrator-testkit')}${isShort ? `${serves}${countText(counts)}.` : `${serves}${total} records.`}`,
    '',
    ...(isShort
      ? []
      : countLines(counts, maxColumns - 12).map((line, index) => row(index === 0 ? 'Records' : '', line))),
    row('Base URL', paint('cyan', `${url}/v1`)),
    row('Token', token, tokens.length === 0 ? '(any other that is not empty is good too)' : ''),
    row(
      'Try',
      `curl ${url.startsWith('https:') ? `--cacert ${facts.certificate} ` : ''}-H 'Authorization: Bearer ${token}' ${url}${path}`,
    ),
    ...(admin
      ? [row('Inspect', paint('cyan', `${url}/__admin/`)), row('Docs', paint('cyan', `${url}/__admin/docs`))]
      : []),
    '',
    ...settingRows(facts, paint),
    '',
    paint('dim', 'Stop it with Ctrl-C.'),
  ];
}

/** Words how the fake was set up. */
export function settingRows(
  { url, seed, document, overlay = [], state, watched, cors, certificate, secure, strict, exposure }: BannerFacts,
  paint: Paint,
): string[] {
  const row = rowOf(paint);
  const watching = (file: string): string => (watched.includes(file) ? '(reloaded when it changes)' : '');
  return [
    ...(document === undefined ? [] : [row('Document', document, watching(document))]),
    ...overlay.map((file) => row('Overlay', file, watching(file))),
    row('Seed', seed, watching(seed)),
    ...(state === undefined ? [] : [row('State', shownPlace(state))]),
    ...(strict ? [row('Strict', 'what drops or erases a field gets 500')] : []),
    row('CORS', ...wordsOf(cors)),
    ...(secure?.https === true ? [row('TLS', `by the authority ${certificate}`)] : []),
    ...(secure?.proxy === undefined
      ? []
      : [row('Proxy', `eval "$(${envCommand(url, secure)})"`, '(docs/any-language.md)')]),
    ...(exposure === undefined ? [] : ['', `  ${paint('yellow', exposure)}`]),
  ];
}

/** Makes the function that writes a label, and what there is beside it. */
export function rowOf(paint: Paint): (label: string, value: string, aside?: string) => string {
  return (label, value, aside = '') =>
    `  ${paint('dim', label.padEnd(8))}  ${value}${aside === '' ? '' : `  ${paint('dim', aside)}`}`;
}

/** What prints the variables for programs of this machine. */
function envCommand(url: string, { authority }: SecureFlags): string {
  const port = URL.parse(url)?.port ?? '';
  const where = authority === undefined ? '' : ` --authority ${shellQuoted(authority)}`;
  return `integrator-testkit env${port === '4010' ? '' : ` --port ${port}`}${where}`;
}

function wordsOf(cors: Cors): [string, string?] {
  if (cors === 'off') return ['off: no page of another origin may read the responses'];
  if (cors === 'local') return ['pages of this machine may read the responses', '(--cors ORIGIN for others)'];
  if (cors.includes('*')) return ['any page on the web may read the responses'];
  return [`pages of this machine may read the responses, and of ${cors.join(', ')}`];
}
