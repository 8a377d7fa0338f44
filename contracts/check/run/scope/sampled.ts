import type { Operation } from '../../../../spec/operation/operation.ts';
import type { CheckOutcome, Inference, SampledOperation } from '../../report/report.ts';
import { inferredOf } from '../../resource/reading/inferred-of.ts';
import { type Resource, resourceOf } from '../../resource/resources.ts';
import type { Session } from '../../session/session.ts';

type Judged = Pick<Session, 'contract' | 'conventions' | 'resources' | 'judged'>;

/** Whether a check came to a verdict. */
function isJudged({ outcome }: CheckOutcome): boolean {
  return outcome === 'passed' || outcome === 'failed';
}

/** The operations by which the state of a resource is known: what one of them writes, another shows. */
function stateful({ list, create, read, replace, patch, remove }: Resource): readonly Operation[] {
  return [list, create, read, replace, patch?.operation, remove].filter((one) => one !== undefined);
}

/** The operations that were judged by their contract alone: no check that spans several requests came to a verdict of them. */
export function sampledIn(session: Judged, checks: readonly CheckOutcome[]): readonly SampledOperation[] {
  const verdicts = checks.filter(isJudged);
  const known = new Set(verdicts.filter(({ phase }) => phase === 'stateful').map(({ operation }) => operation));
  for (const resource of session.judged) {
    const operations = stateful(resource);
    if (resource.create === undefined || resource.remove === undefined) continue;
    if (operations.some(({ id }) => known.has(id))) for (const { id } of operations) known.add(id);
  }
  const judged = new Set(verdicts.map(({ operation }) => operation));
  return session.contract.operations
    .filter(({ id }) => judged.has(id) && !known.has(id))
    .map((operation) => ({ operation: operation.id, why: whyUnknown(session, operation, checks) }));
}

function whyUnknown({ resources }: Judged, operation: Operation, checks: readonly CheckOutcome[]): string {
  const resource = resourceOf(resources, operation);
  if (resource === undefined) return 'it belongs to no records that the document lists, reads or creates';
  const gap = resource.gaps.find((one) => one.operation === operation);
  if (gap !== undefined) return gap.why.replace(/\.$/, '');
  const own = checks.filter((one) => one.phase === 'stateful' && one.operation === operation.id);
  if (own.some(({ outcome }) => outcome === 'skipped')) return 'the run did not write';
  if (own.some(({ outcome }) => outcome === 'unjudged')) return 'its checks came to no verdict, as the notes say';
  if (resource.create === undefined) return `the run can make no ${resource.singular} of its own`;
  if (resource.remove === undefined) return `the run can remove no ${resource.singular} of its own`;
  return `no other operation shows what it does to a ${resource.singular}`;
}

/** What the checks that came to a verdict took for granted though the document does not say it, each once. */
export function inferencesIn(session: Judged, checks: readonly CheckOutcome[]): readonly Inference[] {
  const { contract, conventions, judged } = session;
  if (conventions.isExact) return [];
  const verdicts = checks.filter((one) => one.phase === 'stateful' && isJudged(one));
  const asked = new Set(verdicts.map(({ operation }) => operation));
  const ofResources = judged.flatMap((resource): Inference[] => {
    const [first] = stateful(resource).filter(({ id }) => asked.has(id));
    return first === undefined ? [] : inferredOf(contract, resource).map(({ text }) => ({ operation: first.id, text }));
  });
  const ofChecks = verdicts.flatMap(({ operation, inferred }) =>
    inferred === undefined ? [] : [{ operation, text: inferred }],
  );
  return [...new Map([...ofResources, ...ofChecks].map((one) => [`${one.text} ${one.operation}`, one])).values()];
}
