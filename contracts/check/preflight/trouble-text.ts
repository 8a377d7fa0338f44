import type { Contract } from '../../contract/contract.ts';
import { secretPlacesOf } from '../../redaction/marked-secrets.ts';
import { Redaction } from '../../redaction/redaction.ts';
import { connectionTrouble, isDistrusted } from '../exchange/connection.ts';
import type { TriedCandidate } from './candidates.ts';
import { isPage, isValid, type Looks, looksOf, type Sight } from './sight.ts';

/** How many responses are named one by one. */
const maxNamed = 3;

/** Says in two sentences what was seen at a base URL, and what to do. */
export function troubleText(
  contract: Contract,
  baseUrl: string,
  sights: readonly Sight[],
  tried: readonly TriedCandidate[],
): string {
  const kinds = new Set(sights.map(looksOf));
  // The reads that are made up are asked for comparison only.
  const looks = (['page', 'redirect', 'refused', 'forbidden', 'silent', 'broken', 'absent', 'other'] as const).find(
    (one) => kinds.has(one) && sights.some((sight) => looksOf(sight) === one && !sight.operation.path.includes('{')),
  );
  const { title, version } = contract.document.info;
  return `Failed to judge ${baseUrl}: ${seenText(contract, looks ?? 'other', `${title} ${version}`, sights)} ${adviceText(contract, looks ?? 'other', tried)}`;
}

function seenText(contract: Contract, looks: Looks, api: string, sights: readonly Sight[]): string {
  const plain = sights.filter(({ operation }) => !operation.path.includes('{'));
  const named = (plain.length > 0 ? plain : sights).slice(0, maxNamed).map((sight) => responseText(contract, sight));
  const list = named.join(', ');
  const [first] = sights;
  switch (looks) {
    case 'page':
      return `it responds with pages for a browser, not with ${api}: ${list}.`;
    case 'redirect':
      return `it redirects requests elsewhere: ${list}.`;
    case 'refused':
      return `the token is refused everywhere: ${list}.`;
    case 'forbidden':
      return `the token is let in nowhere: ${list}.`;
    case 'silent':
      return `${connectionTrouble(first?.error)}.`;
    case 'broken':
      return `it is down or in maintenance, whatever is asked: ${list}.`;
    case 'absent':
      return `nothing of ${api} is found there: ${list}, as for any path.`;
    default:
      return `what responds there is not ${api}: ${list}${sights.some(({ isAnywhere }) => isAnywhere) ? ', as for any path' : ''}.`;
  }
}

function adviceText(contract: Contract, looks: Looks, tried: readonly TriedCandidate[]): string {
  const found = tried.find(({ fits }) => fits);
  if (found !== undefined) return `Give ${found.baseUrl} as the base URL: ${foundText(contract, found)}.`;
  if (looks === 'refused') return 'Check the token, and that it is one of this service.';
  if (looks === 'forbidden') return 'Check the token and what it may read, and the base URL.';
  const [first] = tried;
  if (first === undefined || looks === 'silent' || looks === 'broken')
    return 'Check that the backend runs, and that the base URL is the one of its API, with its base path.';
  return `Check the base URL; ${first.baseUrl} was tried, for ${first.because}: ${responseText(contract, first.sight)}.`;
}

function foundText(contract: Contract, { sight, because }: TriedCandidate): string {
  const { response, operation, error } = sight;
  if (response === undefined) return isDistrusted(error) ? connectionTrouble(error) : because;
  if (looksOf(sight) === 'refused') return `${because}, and ${operation.id} asks for a token there; none was sent`;
  const how = isValid(contract, sight) ? 'as the document says' : 'like the API';
  return `${because}, and ${operation.id} is served there ${how}`;
}

/** One request and its response in few words. */
function responseText(contract: Contract, sight: Sight): string {
  const { response, target, error } = sight;
  const asked = `GET ${target}`;
  if (response === undefined) return `${asked} gets no response (${connectionTrouble(error)})`;
  const location = response.headers['location'];
  if (location !== undefined && looksOf(sight) === 'redirect')
    return `${asked} ${response.status} to ${placeText(location, sight.url)}`;
  const words = wordsOf(contract, sight);
  return `${asked} ${response.status}${words === '' ? '' : ` ${words}`}`;
}

/** Where a redirect leads; its query may hold what is nobody's business. */
function placeText(location: string, from: string): string {
  if (!URL.canParse(location, from)) return brief(location);
  const { origin, pathname } = new URL(location, from);
  return brief(origin + pathname);
}

/** The title of a page, or the beginning of a text. */
function wordsOf(contract: Contract, { operation, response }: Sight): string {
  if (response === undefined || response.body === '') return '';
  const title = /<(?:title|h1)[^<>]*>([^<]*)/i.exec(response.body)?.[1]?.trim();
  if (isPage(response)) return title === undefined || title === '' ? '(HTML)' : `(HTML, “${brief(title)}”)`;
  // It is quoted without what the document marks as secret.
  const { returned } = secretPlacesOf(contract, operation, response.status);
  const shown = new Redaction().marked(response.value, returned);
  return brief(shown === response.value ? response.body : JSON.stringify(shown));
}

function brief(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
