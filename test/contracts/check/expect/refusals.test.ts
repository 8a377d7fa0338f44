import { expect, test } from 'vitest';
import { expectRefusal, namesRefusal } from '../../../../contracts/check/expect/expectations.ts';
import type { Fault } from '../../../../contracts/check/resource/conventions.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { notes } from '../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../small-session.ts';

const faults: readonly (readonly [fault: Fault, statuses: readonly number[], isPromised: boolean])[] = [
  [{ kind: 'no-credentials' }, [401, 403], true],
  [{ kind: 'bad-credentials' }, [401, 403], true],
  [{ kind: 'wrong-scheme' }, [401, 403], false],
  [{ kind: 'malformed-credentials' }, [400, 401, 403], true],
  [{ kind: 'malformed-id' }, [400, 404, 422], false],
  [{ kind: 'unknown-record' }, [404, 410], false],
  [{ kind: 'malformed-json' }, [400, 422], false],
  [{ kind: 'empty-body' }, [400, 411, 422], false],
  [{ kind: 'wrong-content-type' }, [400, 415, 422], false],
  [{ kind: 'too-large' }, [413], false],
  [{ kind: 'record-in-use' }, [400, 409, 412, 422, 423], true],
  [{ kind: 'early-delete' }, [400, 409, 412, 422, 423], true],
  [{ kind: 'bad-query', parameter: 'q' }, [400, 404, 422], false],
  [{ kind: 'invalid-body', mutation: { pointer: '', keyword: 'type' } }, [400, 422], false],
  [{ kind: 'dangling-reference', path: ['a'] }, [400, 404, 409, 422], true],
  [{ kind: 'disagreement', path: ['a'] }, [400, 409, 422], true],
  [{ kind: 'unlisted-patch', path: ['a'] }, [400, 403, 409, 422], true],
];
const { session: plain } = smallSession(notes());
const read = operationIn(plain, 'readNote');

/** The same operation, of which the document names some responses. */
function responding(...statuses: readonly string[]): Operation {
  const [response] = read.responses.values();
  if (response === undefined) throw new Error('A read has a response.');
  return { ...read, responses: new Map(statuses.map((status) => [status, response])) };
}

test.each(faults)('a document names a refusal of %j where it has one of %j', (fault, statuses) => {
  const all = ['200', '201', '4XX', '5XX', 'default', ...Array.from({ length: 30 }, (_, at) => String(400 + at))];
  const named = all.filter((status) => namesRefusal(responding(status), fault));
  expect(named).toEqual(['4XX', 'default', ...statuses.map(String)]);
});

test.each(faults)(
  '%j that is let pass breaks a promise, or none, where no response is named for it',
  (fault, statuses, isPromised) => {
    const { kind } = fault;
    const silent = smallSession(notes());
    const passed = exchanged(responding('200'), 200);
    expect(expectRefusal(silent.session, passed, fault, 'it is wrong')).toBe(false);
    expect([silent.rules(), silent.found.isUnjudged]).toEqual([isPromised ? [`refusal ${kind}`] : [], !isPromised]);
    const named = smallSession(notes());
    expect(
      expectRefusal(named.session, exchanged(responding('200', String(statuses[0])), 299), fault, 'it is wrong'),
    ).toBe(false);
    expect(named.rules()).toEqual([`refusal ${kind}`]);
  },
);
