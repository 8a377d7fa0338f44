import type { Contract } from '../../../contracts/contract/contract.ts';
import type { ApplyOperations } from '../patch/applied-patch.ts';
import type { ResourceRules, RulesLoader } from './context/resource-rules.ts';
import type { RulesContext } from './context/rules-context.ts';

/** Makes the loader of a document's rules: most documents have none, and a page need not load how they are kept. */
export function createRulesLoader(context: RulesContext): RulesLoader {
  let current: ResourceRules | undefined;
  let isNeeded: boolean | undefined;
  let loading: Promise<void> | undefined;
  return {
    get current() {
      return current;
    },
    load: (operation) => {
      if (current !== undefined) return current.prepare(operation);
      isNeeded ??= needsRules(context.contract);
      if (!isNeeded) return undefined;
      loading ??= import('./create-rules.ts').then(
        ({ createRules }) => {
          current = createRules(context, loadPatch);
        },
        (error: unknown) => {
          // What could not be loaded is tried again with the next request.
          loading = undefined;
          throw error;
        },
      );
      return loading.then(() => current?.prepare(operation));
    },
  };
}

/** Here, so that a page has one file for what it loads later. */
const loadPatch = async (): Promise<ApplyOperations> => (await import('../patch/json-patch.ts')).applyOperations;

function needsRules({ isMarked, resources }: Contract): boolean {
  return (
    isMarked ||
    resources.some(
      ({ actions, parent, patch }) => actions.length > 0 || parent !== undefined || (patch && patch.kind !== 'fields'),
    )
  );
}
