import { isRecord } from '../../../spec/document/document.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { extensions } from '../../../spec/resource/marks/extension.ts';
import type { Contract } from '../../contract/contract.ts';

/** What an operation seems to do beside keeping records, and what makes it seem so. */
export interface SideEffect {
  readonly operation: Operation;
  /** The end of a sentence: `looks like it sends something: "invite" is in its name`. */
  readonly why: string;
}

/** Words of what leaves the account, by what it does. Both the verb and what is made by it: `invite`, `invitation`. */
const words: Readonly<Record<string, string>> = {
  'sends something':
    'send resend email mail sms fax notify notification invite invitation reinvite message broadcast publish tweet dispatch remind reminder',
  'moves money':
    'pay payment repay charge recharge capture refund payout transfer withdraw withdrawal purchase buy checkout donate topup settle',
  'runs something':
    'run rerun execute execution trigger launch start stop restart reboot shutdown deploy deployment redeploy rollback invoke retry replay resume pause abort kill provision terminate sync resync import',
  'acts on logins': 'logout login signin signup signout register impersonate revoke',
};

const effects = new Map(
  Object.entries(words).flatMap(([effect, list]) => list.split(' ').map((word) => [word, effect])),
);

/** What even a GET is taken to do, where its path ends so and it reads no record: other words may be what it reads. */
const evenOfReads = new Set(
  'send resend pay charge refund publish run rerun execute trigger launch start stop restart reboot shutdown deploy invoke logout login signout'.split(
    ' ',
  ),
);

/** What a POST may do that changes nothing: it only takes more than a query can hold. */
const harmless = new Set(
  'search query find filter lookup list count validate verify check preview estimate'.split(' '),
);

const writes: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * The operations that look as if they did more than keep records: by their names, by the last part of their paths, and a
 * POST that makes no record. `x-acts-outside` says it for certain, either way.
 */
export function sideEffects(contract: Pick<Contract, 'document' | 'operations' | 'resources'>): readonly SideEffect[] {
  const roles = new Set(
    contract.resources.flatMap(({ operations, views }) => [
      ...Object.values(operations),
      ...views.map(({ operation }) => operation),
    ]),
  );
  return contract.operations.flatMap((operation): SideEffect[] => {
    const written = valueAt(contract.document, operation.pointer);
    const says = isRecord(written) ? written[extensions.actsOutside] : undefined;
    if (says === false) return [];
    if (says === true) return [{ operation, why: 'acts outside of the account, as the document says' }];
    const why = whyOf(operation, roles.has(operation));
    return why === undefined ? [] : [{ operation, why }];
  });
}

function whyOf({ id, method, path }: Operation, hasRole: boolean): string | undefined {
  const last = path.split('/').findLast((segment) => segment !== '' && !segment.includes('{')) ?? '';
  // The first word of a name says what is done; the others may only say with what.
  const [verb = ''] = wordsOf(/^[a-z]+ \//.test(id) ? '' : id);
  const ends = wordsOf(last);
  // `PUT /payments/{id}` and `DELETE /invites/{id}` only change what is kept.
  const named = writes.has(method)
    ? [verb, ...(method === 'POST' || !hasRole ? ends : [])]
    : [last.toLowerCase()].filter((word) => !hasRole && evenOfReads.has(word));
  const first = named
    .map((word) => ({ word, effect: effects.get(word) ?? effects.get(singular(word)) }))
    .find(({ effect }) => effect !== undefined);
  if (first !== undefined) return `looks as if it ${first.effect}: "${first.word}" is in its name`;
  const isPlain = [verb, ...ends].some((word) => harmless.has(word));
  if (method === 'POST' && !hasRole && !isPlain)
    return 'is a POST that makes no record, so that nobody can tell what it does';
  return undefined;
}

function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]/)
    .filter((word) => word !== '');
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
