import { pathTable } from '../../../../spec/generated/path-table.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { type ComponentTable, partOf, sharedPart } from '../../../../spec/parts/part-table.ts';
import type { Contract } from '../../../contract/contract.ts';
import { atStart, first, loadLateParts } from '../../../generated/page-parts.ts';
import type { BuiltinPart, LateParts, PartLoader } from '../../../schema/part-checks.ts';
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
const loading = new Map<unknown, Promise<void>>();
const loaders = new Map<number, PartLoader>(atStart);
let componentTable: ComponentTable | undefined;
const library = builtinLibrary(
  (part) => loaded.get(part),
  () => componentTable,
  async () => (await import('../../../judge/judges.ts')).judges,
);

/** As `integratorContract()`, for the fake in a page: its document has no descriptions, which a page need not load. */
export function integratorContractInPage(): ContractInPage {
  return {
    contract: library.contract(),
    load: (pointers) =>
      loadParts((components) => {
        const table = { ...pathTable, ...components };
        const wanted = pointers.map((pointer) => partOf(table, pointer));
        // What is shared is needed by whatever is responded.
        return [sharedPart, ...wanted.flatMap((part) => [part, ...(components.needs[part] ?? [])])];
      }),
    loadStart: async () => {
      await Promise.all([loadTable(), ...atStart.map(([part]) => loadPart(part))]);
    },
    loadAll: () => loadParts(() => pathTable.parts.map((_name, part) => part)),
  };
}

async function loadParts(wanted: (components: ComponentTable) => readonly number[]): Promise<void> {
  // Who asks for anything needs what is shared: it need not wait for the table.
  await Promise.all([loadTable(), loadPart(sharedPart)]);
  if (componentTable !== undefined) await Promise.all([...new Set(wanted(componentTable))].map(loadPart));
}

async function loadTable(): Promise<void> {
  if (componentTable === undefined) await loadOnce(loadLateParts, loadLateParts, takeTable);
}

function takeTable(late: LateParts): void {
  for (const [part, load] of Object.entries(late.loaders)) loaders.set(Number(part), load);
  componentTable = late.componentTable;
}

async function loadPart(part: number): Promise<void> {
  const load = loaded.has(part) ? undefined : loaders.get(part);
  if (load !== undefined) await loadOnce(part, load, (module) => void loaded.set(part, module));
}

/** Loads what is loaded once, however many ask for it at a time. */
function loadOnce<T>(key: unknown, load: () => Promise<T>, take: (module: T) => void): Promise<void> {
  const known = loading.get(key);
  if (known !== undefined) return known;
  const started = (async (): Promise<void> => {
    try {
      take(await load());
    } finally {
      // One that could not be loaded is tried again.
      loading.delete(key);
    }
  })();
  loading.set(key, started);
  return started;
}
