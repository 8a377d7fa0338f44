import type { Contract } from '../../contracts/contract/contract.ts';
import type { Verdict } from '../../contracts/contract/verdict.ts';
import { contractOf } from './small-contract.ts';

const url = 'https://things.example/thing';
const operation = { operationId: 'theThing' };

/** A contract with one POST that takes and gives this content. */
export function contractFor(content: object, schemas: object = {}): Contract {
  const responses = { 200: { description: 'One', content } };
  return contractOf({ ...operation, requestBody: { content }, responses }, { method: 'post', components: { schemas } });
}

/** A contract with one POST that takes and gives JSON by this schema. */
export function jsonContract(schema: unknown, schemas: object = {}): Contract {
  return contractFor({ 'application/json': { schema } }, schemas);
}

/** Judges a body as a request. */
export function judgeSent(contract: Contract, body: BodyInit | undefined, type?: string): Promise<Verdict> {
  const headers = type === undefined ? {} : { 'content-type': type };
  return contract.checkRequest(new Request(url, { method: 'POST', headers, ...(body !== undefined && { body }) }));
}

/** Judges a body as a response. */
export function judgeGiven(contract: Contract, body: BodyInit, type?: string): Promise<Verdict> {
  const headers = type === undefined ? {} : { 'content-type': type };
  return contract.checkResponse(new Request(url, { method: 'POST' }), new Response(body, { headers }));
}

/** Judges a JSON value one way or the other. */
export function judgeJson(contract: Contract, way: 'request' | 'response', value: unknown): Promise<Verdict> {
  const judge = way === 'request' ? judgeSent : judgeGiven;
  return judge(contract, JSON.stringify(value), 'application/json');
}

/** What a verdict says, in short: the pointers that break a rule, then the rules of the notes. */
export function inShort({
  violations,
  notes,
}: Verdict): readonly [broken: readonly string[], notes: readonly string[]] {
  return [
    violations.map(({ pointer, keyword, rule }) => `${pointer} ${keyword ?? rule}`),
    notes.map(({ rule }) => rule),
  ];
}
