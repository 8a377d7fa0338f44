import { integratorDocument } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { collectionOf } from '../../../../contracts/postman/collection-of.ts';
import type { ExampleRecords } from '../../../../contracts/postman/values/example-values.ts';
import { seeds } from '../../../../fixtures/seeds.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { exampleRecords } from '../../../engine/seeds/example-records.ts';
import { builtin, loadContract } from '../files/contract-file.ts';
import { writeText } from '../files/text-file.ts';
import type { Output } from '../terminal/output.ts';

/** The options of `postman`, as the command line gives them. */
export interface PostmanCommand {
  /** Where the file goes; `undefined`: the standard output. */
  readonly out: string | undefined;
  readonly document: string;
  readonly overlay: readonly string[];
  readonly origin: string;
}

/** Writes a Postman collection; tells the exit code, which is 0. */
export async function postman({ out, document, overlay, origin }: PostmanCommand, output: Output): Promise<number> {
  const isBuiltin = document === builtin && overlay.length === 0;
  // The built-in contract makes no values: it is compiled ahead of time.
  const contract = isBuiltin
    ? createContract(integratorDocument)
    : await loadContract(document, '--document', () => true, overlay);
  const shown = isBuiltin ? {} : exampleRecords(contract);
  const records: ExampleRecords = isBuiltin
    ? plain(seeds.default)
    : Object.fromEntries(contract.resources.map(({ name, collection }) => [name, shown[collection] ?? []]));
  const collection = collectionOf(contract, { origin, token: 'my_api_token', records });
  const text = JSON.stringify(collection, null, 2);
  if (out === undefined) output.print(text);
  else {
    await writeText(out, `${text}\n`);
    output.print(
      `${contract.operations.length} requests in ${out}. Import it in Postman; its variables are baseUrl and token.`,
    );
  }
  return 0;
}

function plain(lists: object): ExampleRecords {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, Array.isArray(list) ? list.filter(isRecord) : []]),
  );
}
