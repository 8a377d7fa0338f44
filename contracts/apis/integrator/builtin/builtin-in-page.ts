import { partTable } from '../../../../spec/generated/part-table.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { partOf, sharedPart } from '../../../../spec/parts/part-table.ts';
import type { Contract } from '../../../contract/contract.ts';
import { atStart, first, loaders } from '../../../generated/page-parts.ts';
import type { BuiltinPart } from '../../../schema/part-checks.ts';
import { builtinLibrary } from './builtin-library.ts';

/** The contract of a page, whose parts come when they are needed. */
export interface ContractInPage {
  readonly contract: Contract;
  /** Loads what the document says at these pointers. */
  readonly load: (pointers: readonly JsonPointer[]) => Promise<void>;
  /** Loads what a fake has from its start on. */
  readonly loadStart: () => Promise<void>;
  /** Loads all there is. */
  readonly loadAll: () => Promise<void>;
}

const loaded = new Map<number, BuiltinPart>([[0, first]]);
const loading = new Map<number, Promise<void>>();
const library = builtinLibrary(
  (part) => loaded.get(part),
  async () => (await import('../../../judge/judges.ts')).judges,
);

/** As `integratorContract()`, for the fake in a page: its document has no descriptions, which a page need not load. */
export function integratorContractInPage(): ContractInPage {
  return {
    contract: library.contract(),
    load: (pointers) => loadParts(pointers.map((pointer) => partOf(partTable, pointer))),
    loadStart: () => loadParts(atStart),
    loadAll: () => loadParts(partTable.parts.map((_name, part) => part)),
  };
}

/** Loads parts with those that they lead to. */
async function loadParts(wanted: readonly number[]): Promise<void> {
  // What is shared is needed by whatever is responded.
  const all = new Set([sharedPart, ...wanted.flatMap((part) => [part, ...(partTable.needs[part] ?? [])])]);
  const missing = [...all].filter((part) => !loaded.has(part));
  if (missing.length > 0) await Promise.all(missing.map(loadPart));
}

function loadPart(part: number): Promise<void> {
  const known = loading.get(part);
  if (known !== undefined) return known;
  const load = async (): Promise<void> => {
    try {
      const module = await loaders[part - 1]?.();
      if (module !== undefined) loaded.set(part, module);
    } finally {
      // One that could not be loaded is tried again.
      loading.delete(part);
    }
  };
  const started = load();
  loading.set(part, started);
  return started;
}
