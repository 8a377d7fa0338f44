import { isRecord } from '../../../spec/document/document.ts';
import type { FaultRule } from './rule/fault.ts';
import { FaultError } from './rule/fault-error.ts';

/** The web's and Node's names for what belongs to the connection, or could lie about the body. */
const framing = /^(?:connection|keep-alive|trailer|upgrade|(?:content|transfer)-(?:encoding|length))$/i;

/** The statuses that come without a body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** The most characters of all headers together: clients take no more than some 16,000. */
const maxOfHeaders = 8192;

/**
 * Makes sure that HTTP can send what a rule responds with: it would otherwise break in the request of somebody else.
 *
 * A page does not load it: there, what cannot be sent fails when it is sent.
 *
 * @throws {FaultError} where a header, a body or a status cannot be sent.
 */
export function checkSendable({ status = 200, headers = {}, body }: FaultRule): void {
  const lines = isRecord(headers) ? Object.entries(headers) : [];
  for (const [name, text] of lines) {
    if (framing.test(name))
      throw failure(`the header ${JSON.stringify(name)} says how a response is sent`, 'Leave it to the server.');
    // HTTP takes blanks around a value for none of it: the client would see another text than was asked for.
    if (!/^[\t -~]*$/.test(text) || text !== text.trim())
      throw failure(
        `the header ${JSON.stringify(name)} is ${JSON.stringify(text.slice(0, 80))}`,
        'Give a text of visible ASCII characters, with no blank around it.',
      );
  }
  if (lines.flat().join('').length > maxOfHeaders)
    throw failure(`its headers have more than ${maxOfHeaders} characters`, 'Give less.');
  if (typeof body === 'function' || typeof body === 'symbol')
    throw failure(`its body is a ${typeof body}`, 'Give what JSON can carry.');
  if (body !== undefined && bodiless.has(status))
    throw failure(`it has a body, and a response of ${status} has none`, 'Leave out the body, or give another status.');
  try {
    new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  } catch (error) {
    const [why = ''] = String(error).split('\n', 1);
    throw failure(why.replace(/\.$/, ''), 'Give what HTTP can send.');
  }
}

function failure(why: string, advice: string): FaultError {
  return new FaultError(`Failed to add the fault: ${why}. ${advice}`);
}
