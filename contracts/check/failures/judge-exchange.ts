import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import { readServers } from '../../../spec/operation/servers.ts';
import { successOf } from '../../../spec/operation/success.ts';
import type { Contract } from '../../contract/contract.ts';
import { nearestBranch } from '../../violations/nearest-branch.ts';
import { andMore, maxListedFindings } from '../../violations/omitted.ts';
import type { Finding, Note, Violation } from '../../violations/violation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import type { Complaint, Findings } from './findings.ts';
import { placeOf } from './place.ts';

/** So much of a response is looked at one by one: what is alike is one failure, and must not hide what is not. */
const maxLookedAt = 10_000;

/** Holds a response to the document; `isWrong`: its request is to be refused. */
export async function judgeExchange(
  { contract, conventions }: { readonly contract: Contract; readonly conventions: CheckConventions },
  findings: Pick<Findings, 'fail' | 'note'>,
  exchange: Exchange,
  isWrong: boolean,
): Promise<void> {
  const { response, operation } = exchange;
  const { violations, notes, left } = await judged(contract, exchange);
  const isRefusal = isWrong && response.status >= 400 && response.status < 500;
  const reported = new Set<string>();
  let unreported = left.violations;
  for (const finding of nearestBranch(violations)) {
    // A document names the errors that are known; that of a request which is wrong on purpose need not be among them.
    if (finding.rule === 'undocumented-status' && isRefusal && !conventions.isExact) {
      findings.note(operation, `${operation.id} refuses with ${response.status}, which the document does not name.`);
      continue;
    }
    if (finding.rule === 'undocumented-status' && isUntoldSuccess(exchange) && !conventions.isExact) {
      findings.note(
        operation,
        `${operation.id} responds with ${response.status}; the document names no success for it.`,
      );
      continue;
    }
    const complaint = complaintOf(finding);
    if (reported.has(complaint.rule)) continue;
    reported.add(complaint.rule);
    if (reported.size > maxListedFindings) unreported += 1;
    else findings.fail(exchange, complaint);
  }
  const texts = [...new Set(notes.map(({ message }) => message))];
  for (const text of texts.slice(0, maxListedFindings)) findings.note(operation, text);
  const more = Math.max(0, texts.length - maxListedFindings) + left.notes;
  if (more > 0) findings.note(operation, `${operation.id}: there is more to know of a response. ${andMore(more)}`);
  if (unreported > 0) {
    findings.note(operation, `${operation.id}: a response breaks the document in more places. ${andMore(unreported)}`);
  }
}

/** Whether an operation succeeds of which the document names errors only. */
function isUntoldSuccess({ operation, response: { status } }: Exchange): boolean {
  return status >= 200 && status < 300 && successOf(operation) === undefined;
}

async function judged(
  contract: Contract,
  { response, request }: Exchange,
): Promise<{
  readonly violations: readonly Violation[];
  readonly notes: readonly Note[];
  readonly left: { readonly violations: number; readonly notes: number };
}> {
  const url = new URL(`http://backend.invalid${basePath(contract)}${request.target}`);
  const judge = (headers: Headers): ReturnType<Contract['checkResponse']> => {
    const facts = { status: response.status, headers, body: response.bytes };
    return contract.checkResponse({ method: request.method, url }, facts, { maxListed: maxLookedAt });
  };
  const { violations, notes, omitted } = await judge(new Headers(response.headers));
  const left = omitted ?? { violations: 0, notes: 0 };
  if (response.value === undefined || !violations.some(({ rule }) => rule === 'response-content-type')) {
    return { violations, notes, left };
  }
  // A wrong label must not hide what else is wrong with the JSON behind it.
  const body = await judge(new Headers({ ...response.headers, 'content-type': 'application/json' }));
  const ofBody = body.violations.filter(({ rule }) => rule === 'response-body');
  const more = left.violations + (body.omitted?.violations ?? 0);
  return { violations: violations.concat(ofBody), notes, left: { ...left, violations: more } };
}

/** What is broken, as a report has it: alike for all items of a list. */
export function complaintOf(finding: Violation): Complaint {
  const { message, actual, expected, documentPointer } = finding;
  return {
    rule: nameOf(finding),
    message,
    received: actual,
    documented: expected,
    documentPointer,
    place: placeOf(finding),
  };
}

/** The rule, and where it is broken: the same for all items of a list. */
function nameOf({ rule, keyword, pointer }: Finding): string {
  const where = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return [rule, keyword, where].filter((part) => part !== undefined && part !== '').join(' ');
}

/** By contract: every response of a run is held to the same servers. */
const basePaths = new WeakMap<Contract, string>();

function basePath(contract: Contract): string {
  const known = basePaths.get(contract);
  if (known !== undefined) return known;
  const [server] = readServers(contract.document);
  const path = server === undefined ? '' : withoutEndSlashes(new URL(server.filled, 'http://backend.invalid').pathname);
  basePaths.set(contract, path);
  return path;
}
