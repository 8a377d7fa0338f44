import type { Contract } from '../../../contracts/contract/contract.ts';
import { maskedValue } from '../../../contracts/redaction/masked-values.ts';
import { isJson } from '../../../spec/content/media-type.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { createMarksReader } from '../../../spec/resource/marks/schema-marks.ts';
import type { Resource, SchemaMarks, View } from '../../../spec/resource/resource.ts';
import { resourceParts } from '../../../spec/resource/resource-parts.ts';
import { createLimits } from '../limits/limits.ts';
import { onceFor } from '../once/once-for.ts';
import type { ApplyOperations } from '../patch/applied-patch.ts';
import type { RecordRules } from '../rules/record-rules.ts';
import { exchangeSecrets } from '../secrets/exchange-secrets.ts';
import { fittingMasking } from '../secrets/fitting-mask.ts';
import { hiddenEntry } from '../secrets/hidden-entry.ts';
import { dependenciesBehaviour } from '../views/dependencies-behaviour.ts';
import { guardedBehaviour } from '../views/guarded-behaviour.ts';
import { belowRecord, resourceAbove } from '../views/resource-above.ts';
import { viewBehaviour } from '../views/view-behaviour.ts';
import type { ResourceRules } from './context/resource-rules.ts';
import type { RulesContext } from './context/rules-context.ts';
import { createRecordRules } from './create-record-rules.ts';

/** Makes the rules of a document's resources, each when it is first asked for. */
export function createRules(context: RulesContext, loadPatch: () => Promise<ApplyOperations>): ResourceRules {
  const { contract } = context;
  const { resources } = contract;
  const parts = resourceParts(resources);
  const marksAt = marksReaderOf(contract);
  const ofResource = new Map<Resource, RecordRules>();
  const { views, dependencies, actions } = rolesOf(resources);
  const patching = createPatchLoader(loadPatch);
  const masking = fittingMasking(contract);
  const owners = new Map<Operation, Resource>();
  const byCollection = new Map(resources.map((resource) => [resource.collection, resource]));
  const ownerOf = (operation: Operation): Resource | undefined => {
    const known = owners.get(operation);
    if (known !== undefined) return known;
    const part = parts.get(operation) ?? context.reading.partOf(operation);
    const owner = part && byCollection.get(part.collection);
    if (owner !== undefined) owners.set(operation, owner);
    return owner;
  };
  const rulesOf = (resource: Resource): RecordRules => {
    let rules = ofResource.get(resource);
    if (rules === undefined) {
      rules = createRecordRules(context, resource, patching.apply, masking);
      ofResource.set(resource, rules);
    }
    return rules;
  };
  const sentMarks = onceFor(({ requestBody }: Operation): SchemaMarks => {
    const all = [...(requestBody?.content.values() ?? [])].map(({ schema }) => marksAt(schema));
    return {
      references: all.flatMap(({ references }) => references),
      secrets: all.flatMap(({ secrets }) => secrets),
      createOnly: [],
      agreements: [],
    };
  });
  const { ofResponse, ofExchange } = exchangeSecrets({ marksAt, sentMarks, ownerOf });

  return {
    limits: createLimits(contract),
    prepare: (operation) => (operation.method === 'PATCH' && takesJsonPatch(operation) ? patching.load() : undefined),
    recordRules: (operation) => {
      const resource = ownerOf(operation);
      return resource && rulesOf(resource);
    },
    behaviourOf: (operation) => {
      const shown = views.get(operation);
      if (shown !== undefined) return viewBehaviour(context, shown.above, shown.view, rulesOf);
      const resource = dependencies.get(operation);
      return resource && dependenciesBehaviour(context, resource);
    },
    guarded: (operation, behaviour, isDocumented) => {
      if (ownerOf(operation) !== undefined) return behaviour;
      const acting = actions.get(operation);
      const resource = acting ?? (isDocumented ? resourceAbove(resources, operation) : undefined);
      const { references } = sentMarks(operation);
      const looksForRecord = isDocumented && responseFor(operation, 404) !== undefined;
      return guardedBehaviour({ contract, resource, references, looksForRecord }, behaviour);
    },
    below: (operation, behaviour) => belowRecord(contract, operation, behaviour),
    masked: (operation, response) => {
      if (response.body === undefined) return response;
      const secrets = ofResponse(operation, response.status);
      const body = maskedValue(response.body, secrets, undefined, masking);
      return body === response.body ? response : { ...response, body };
    },
    hidden: (operation, entry) => {
      const { owner, sent, returned } = ofExchange(operation, entry.status);
      if (sent.length + returned.length === 0) return entry;
      const isPatch = owner?.patch?.operation === operation && Array.isArray(entry.requestBody);
      return hiddenEntry(entry, { sent, returned, isPatch }, context.redaction);
    },
  };
}

/** By the reader of the schemas: the contracts of one document have the same one, and each fake would read them anew. */
const marksReaders = new WeakMap<Contract['shapeAt'], ReturnType<typeof createMarksReader>>();

function marksReaderOf(contract: Contract): ReturnType<typeof createMarksReader> {
  const reader = marksReaders.get(contract.shapeAt) ?? createMarksReader(contract.document);
  marksReaders.set(contract.shapeAt, reader);
  return reader;
}

/** What of a resource the operations do that are not its own. */
function rolesOf(resources: readonly Resource[]): {
  readonly views: ReadonlyMap<Operation, { readonly above: Resource; readonly view: View }>;
  readonly dependencies: ReadonlyMap<Operation, Resource>;
  readonly actions: ReadonlyMap<Operation, Resource>;
} {
  const views = new Map<Operation, { readonly above: Resource; readonly view: View }>();
  const dependencies = new Map<Operation, Resource>();
  const actions = new Map<Operation, Resource>();
  for (const resource of resources) {
    for (const view of resource.views) views.set(view.operation, { above: resource, view });
    for (const action of resource.actions) actions.set(action, resource);
    if (resource.dependencies !== undefined) dependencies.set(resource.dependencies, resource);
  }
  return { views, dependencies, actions };
}

/** What applies patches, loaded when it is first needed; again where that failed. */
function createPatchLoader(loadPatch: () => Promise<ApplyOperations>): {
  readonly apply: () => ApplyOperations | undefined;
  readonly load: () => Promise<void> | undefined;
} {
  let apply: ApplyOperations | undefined;
  let loading: Promise<void> | undefined;
  return {
    apply: () => apply,
    load: () => {
      if (apply !== undefined) return undefined;
      loading ??= loadPatch().then(
        (loaded) => {
          apply = loaded;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
}

/** Whether an operation takes a JSON Patch: by its media type, or as a list in plain JSON. */
function takesJsonPatch({ requestBody }: Operation): boolean {
  return [...(requestBody?.content.keys() ?? [])].some((type) => isJson(type) || type.includes('*'));
}
