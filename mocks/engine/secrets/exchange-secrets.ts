import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import type { MarkedField, Resource, SchemaMarks } from '../../../spec/resource/resource.ts';
import { onceFor } from '../once/once-for.ts';

/** What a document says of the fields of a schema, and of resources. */
interface Marks {
  readonly marksAt: (schema: string | undefined) => SchemaMarks;
  readonly sentMarks: (operation: Operation) => SchemaMarks;
  readonly ownerOf: (operation: Operation) => Resource | undefined;
}

/** What of an exchange is secret. */
interface ExchangeSecrets {
  readonly owner: Resource | undefined;
  readonly sent: readonly MarkedField[];
  readonly returned: readonly MarkedField[];
}

/** Tells which fields of an exchange are secret, by its operation and the status of its response. */
export function exchangeSecrets({ marksAt, sentMarks, ownerOf }: Marks): {
  readonly ofResponse: (operation: Operation, status: number) => readonly MarkedField[];
  readonly ofExchange: (operation: Operation, status: number) => ExchangeSecrets;
} {
  const ofResponse = ofEachStatus((operation, status) =>
    [...(responseFor(operation, status)?.content.values() ?? [])].flatMap(({ schema }) => marksAt(schema).secrets),
  );
  const ofExchange = ofEachStatus((operation, status): ExchangeSecrets => {
    const owner = operation.requestBody === undefined ? undefined : ownerOf(operation);
    const sent = [...sentMarks(operation).secrets, ...(owner?.secrets ?? [])];
    // A record may be shown whole when it is made, and only then.
    const made = owner?.operations.create === operation ? owner.secrets : [];
    return { owner, sent, returned: [...ofResponse(operation, status), ...made] };
  });
  return { ofResponse, ofExchange };
}

/** Finds out something for each status of each operation once: every exchange asks for it. */
function ofEachStatus<T>(
  find: (operation: Operation, status: number) => T,
): (operation: Operation, status: number) => T {
  const ofOperation = onceFor((operation: Operation) => onceFor((status: number) => find(operation, status)));
  return (operation, status) => ofOperation(operation)(status);
}
