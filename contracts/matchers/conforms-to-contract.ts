import type { Contract } from '../contract/contract.ts';
import type { Verdict } from '../contract/verdict.ts';
import { isAboutSecret, type SecretPlace, type SecretPlaces, secretPlacesOf } from '../redaction/marked-secrets.ts';
import { Redaction } from '../redaction/redaction.ts';
import type { Finding } from '../violations/violation.ts';
import { breachesLeft, breachesOf, describeExchange, describeFinding, indented } from './exchange/describe-exchange.ts';
import type { ObservedExchange } from './exchange/observed-exchange.ts';
import { shownExchange } from './exchange/shown-exchange.ts';
import type { MatchResult } from './match-result.ts';

/** What can be held to a contract: a request, a response, both, or an exchange of a journal. */
export type ConformingSubject =
  | Request
  | Response
  | { readonly request: Request; readonly response: Response }
  | ObservedExchange;

/** What is known of a response besides itself. */
export interface ConformanceContext {
  /** The method of the request. Without it a response may be that of any method of its path. */
  readonly method?: string;
  /** The URL of the request, where the response does not tell it (`response.url`). */
  readonly url?: string | URL;
}

/**
 * Whether a request, a response or an exchange keeps a contract. Nothing is used up.
 *
 * @example
 * const { pass, message } = await conformsToContract(contract, await fetch(url));
 */
export async function conformsToContract(
  contract: Contract,
  subject: ConformingSubject,
  context: ConformanceContext = {},
): Promise<MatchResult> {
  if (subject instanceof Request) return judgeSent(contract, subject);
  if (subject instanceof Response) return judgeReceived(contract, subject, context);
  if (typeof subject !== 'object' || subject === null || !('request' in subject || 'violations' in subject)) {
    const what = Object.prototype.toString.call(subject).slice(8, -1);
    return {
      pass: false,
      misuse: true,
      message: `Failed to judge what is no request, response or exchange: it is ${what}. Give one of them; await what is promised.`,
    };
  }
  if ('request' in subject) {
    const sent = await judgeSent(contract, subject.request);
    const { method, url } = subject.request;
    const returned = await judgeReceived(contract, subject.response, { method, url });
    const failures = [sent, returned].filter(({ pass }) => !pass);
    const reports = failures.length === 0 ? [sent, returned] : failures;
    return { pass: failures.length === 0, message: reports.map(({ message }) => message).join('\n') };
  }
  const shown = shownExchange(subject);
  return result(describeExchange(shown), breachesOf(shown), new Redaction(), [], breachesLeft(subject));
}

async function judgeSent(contract: Contract, request: Request): Promise<MatchResult> {
  const redaction = redactionOf(request.headers);
  const what = `the request ${request.method} ${pathOf(redaction, request.url)}`;
  if (request.bodyUsed) return bodyGone(what, 'request');
  const { violations, omitted } = await contract.checkRequest(request);
  return result(what, violations, redaction, placesOf(contract, violations, 0).sent, omitted?.violations);
}

async function judgeReceived(
  contract: Contract,
  response: Response,
  context: ConformanceContext,
): Promise<MatchResult> {
  const url = String(context.url ?? response.url);
  if (!URL.canParse(url)) {
    return {
      pass: false,
      misuse: true,
      message:
        'Failed to judge a response: nobody knows what was asked. Give { method, url }, or { request, response }.',
    };
  }
  const { pathname } = new URL(url);
  const redaction = redactionOf(response.headers);
  const path = pathOf(redaction, url);
  const method = context.method?.toUpperCase();
  const what = `the response ${response.status} of ${method === undefined ? '' : `${method} `}${path}`;
  if (response.bodyUsed) return bodyGone(what, 'response');
  const asked = method === undefined ? methodsOf(contract, pathname, response.status) : [method];
  const verdicts: Verdict[] = [];
  for (const one of asked) verdicts.push(await contract.checkResponse({ method: one, url: new URL(url) }, response));
  // A response whose method is not known passes where any method of its path could have given it.
  const best = verdicts.reduce((a, b) => (countOf(b) < countOf(a) ? b : a));
  const name = best.operation === undefined ? what : `${what} (${best.operation})`;
  const { returned } = placesOf(contract, best.violations, response.status);
  return result(name, best.violations, redaction, returned, best.omitted?.violations);
}

/**
 * The methods that a response may belong to: those of its path that name its very status, or else all of them; `GET`
 * where the path is none, so that the finding says so.
 */
function methodsOf(contract: Contract, pathname: string, status: number): readonly string[] {
  const own = [...new Set(contract.operations.map(({ method }) => method))].flatMap((method) => {
    const route = contract.route(method, pathname);
    return route.kind === 'operation' ? [{ method, named: route.operation.responses.has(String(status)) }] : [];
  });
  const named = own.filter((one) => one.named);
  const methods = (named.length > 0 ? named : own).map(({ method }) => method);
  return methods.length === 0 ? ['GET'] : methods;
}

function countOf({ violations, omitted }: Verdict): number {
  return violations.length + (omitted?.violations ?? 0);
}

function redactionOf(headers: Headers): Redaction {
  const redaction = new Redaction();
  redaction.headers(headers);
  return redaction;
}

function pathOf(redaction: Redaction, url: string): string {
  return new URL(redaction.url(url)).pathname;
}

function bodyGone(what: string, name: string): MatchResult {
  return {
    pass: false,
    misuse: true,
    message: `Failed to judge ${what}: its body has been read already. Judge it before, or give ${name}.clone() away.`,
  };
}

/** Where secrets stand in the bodies of what the findings are about. */
function placesOf(contract: Contract, [first]: readonly Finding[], status: number): SecretPlaces {
  const operation = contract.operations.find(({ id }) => id === first?.operation);
  return secretPlacesOf(contract, operation, status);
}

function result(
  what: string,
  findings: readonly Finding[],
  redaction: Redaction,
  secrets: readonly SecretPlace[],
  omitted = 0,
): MatchResult {
  if (findings.length === 0) return { pass: true, message: `${capitalised(what)} conforms to the contract.` };
  const reasons = findings.map((finding) =>
    describeFinding(redaction.finding(finding, isAboutSecret(finding, secrets))),
  );
  return { pass: false, message: `Expected ${what} to conform to the contract, but:${indented(reasons, 20, omitted)}` };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
