import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { chooseContent } from '../../judge/parts/content-choice.ts';
import { responseContentType } from '../../rules/response-content-type.ts';
import { type Finding, violation } from '../../violations/violation.ts';
import type { RecordedResponse } from '../read/recorded-exchange.ts';
import { hiddenFindings } from './hidden-values.ts';
import { doubtful, knownHeaders, placeOf } from './recorded-side.ts';

export async function judgeReceived(
  contract: Contract,
  operation: Operation,
  method: string,
  url: URL,
  response: RecordedResponse,
  unknown: string[],
  maxListed: number,
): Promise<Pick<Verdict, 'omitted'> & { readonly violations: readonly Finding[]; readonly notes: readonly Finding[] }> {
  const { status, body } = response;
  const verdict = await contract.checkResponse(
    { method, url },
    {
      status,
      headers: knownHeaders(response.headers, responseFor(operation, status)),
      body: body.kind === 'recorded' ? body.body : undefined,
    },
    { maxListed },
  );
  const { omitted } = verdict;
  const isHidden = hiddenFindings(body, verdict.violations);
  let violations = doubtful(verdict.violations, 'the response', response, unknown).filter((finding) => {
    const lost =
      finding.rule === 'response-header' && finding.pointer === '/set-cookie' && finding.actual === 'nothing';
    if (lost) unknown.push('the cookies of the response: the recording has none');
    else if (isHidden(finding)) unknown.push(`${placeOf(finding)} of the response: the recorder hid it`);
    else return true;
    return false;
  });
  if (!response.headers.recorded) {
    unknown.push('the headers of the response: the recorder left them out');
    violations = violations.filter((finding) => finding.in !== 'header');
  }
  const documented = responseFor(operation, status);
  if (body.kind === 'recorded' || method === 'HEAD' || !documented || documented.content.size === 0) {
    return { violations, notes: verdict.notes, ...(omitted && { omitted }) };
  }
  unknown.push(`the body of the response: ${body.why}`);
  violations = violations.filter(({ rule }) => rule !== 'missing-body');
  // Without a body the contract does not get as far as its type, but the recording may well have it.
  const type = response.headers.get('content-type');
  const choice = chooseContent(responseContentType, operation, documented, type);
  const wrong = 'wrong' in choice && type !== null ? [violation(choice.wrong, contract.lineOf)] : [];
  return { violations: [...violations, ...wrong], notes: verdict.notes, ...(omitted && { omitted }) };
}
