import { decoded } from '../../json/decoded.ts';
import { appendPointer, type JsonPointer, pointerSegments, valueAt } from '../../json/json-pointer.ts';
import { teachReferences } from '../reference.ts';
import { hasKey } from '../text-facts.ts';
import { checkTree } from './tree-size.ts';

/** The places of a document that have a name: by the URI of a `$id`, by `$anchor` within such a resource. */
interface Names {
  readonly resources: ReadonlyMap<string, JsonPointer>;
  readonly anchors: ReadonlyMap<string, JsonPointer>;
  /** The dynamic ones among them, by resource. */
  readonly dynamic: ReadonlyMap<JsonPointer, ReadonlyMap<string, JsonPointer>>;
}

const known = new WeakMap<object, Names>();
const nowhere = 'https://document.invalid/';

/**
 * Reads the names that a document gives to its schemas, and lets its `$ref`s be followed by them from now on.
 *
 * A pointer counts from the schema with a `$id` around it, as JSON Schema has it; one that leads to nothing there counts
 * from the root, as many documents mean it.
 *
 * @throws {DocumentError} where the document is too deep or too large to be walked.
 */
export function readNames(root: object): void {
  const { resources, anchors } = namesOf(root);
  if (resources.size > 0 || anchors.size > 0) teachReferences(root, (ref, at) => resolveByName(root, ref, at));
}

function resolveByName(root: object, ref: string, at: JsonPointer): JsonPointer | undefined {
  const resource = resourceAround(root, at);
  const hash = ref.indexOf('#');
  const address = hash < 0 ? ref : ref.slice(0, hash);
  const fragment = hash < 0 ? '' : decoded(ref.slice(hash + 1));
  if (address === '') {
    const target = inResource(root, resource.pointer, fragment) ?? inResource(root, '#', fragment);
    return target ?? (fragment === '' || fragment.startsWith('/') ? `#${fragment}` : undefined);
  }
  const target = URL.canParse(address, resource.uri) ? new URL(address, resource.uri).href : address;
  const pointer = namesOf(root).resources.get(target);
  return pointer === undefined ? undefined : inResource(root, pointer, fragment);
}

/** The dynamic anchors of the resource that a schema with a `$id` is, by name. */
export function dynamicAnchors(root: object, resource: JsonPointer): ReadonlyMap<string, JsonPointer> {
  return namesOf(root).dynamic.get(resource) ?? new Map();
}

function inResource(root: object, resource: JsonPointer, fragment: string): JsonPointer | undefined {
  if (fragment !== '' && !fragment.startsWith('/')) return namesOf(root).anchors.get(`${resource}#${fragment}`);
  const pointer = resource + fragment;
  return valueAt(root, pointer) === undefined ? undefined : pointer;
}

/** The innermost schema with a `$id` that a place lies in, or the document itself. */
function resourceAround(root: object, at: JsonPointer): { readonly pointer: JsonPointer; readonly uri: string } {
  let pointer: JsonPointer = '#';
  let uri = addressOf(root);
  let here: JsonPointer = '#';
  let value: unknown = root;
  for (const segment of pointerSegments(at)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) break;
    value = Reflect.get(value, segment);
    here = appendPointer(here, segment);
    const id = textOf(value, '$id');
    if (id === undefined) continue;
    pointer = here;
    uri = URL.canParse(id, uri) ? withoutFragment(new URL(id, uri)) : id;
  }
  return { pointer, uri };
}

/** Keywords whose value is data, in which nothing has a name. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);
/** Keywords whose keys are names that somebody chose, and no keywords. */
const maps: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'schemas',
]);

function namesOf(root: object): Names {
  const before = known.get(root);
  if (before !== undefined) return before;
  checkTree(root);
  const names = hasKey(root, naming) ? readNamed(root) : unnamed;
  known.set(root, names);
  return names;
}

/** The keywords that give a name. */
const naming = ['$id', '$anchor', '$dynamicAnchor', '$self'];
const unnamed: Names = { resources: new Map(), anchors: new Map(), dynamic: new Map() };

function readNamed(root: object): Names {
  const resources = new Map<string, JsonPointer>();
  const anchors = new Map<string, JsonPointer>();
  const dynamic = new Map<JsonPointer, Map<string, JsonPointer>>();
  const open: Open[] = [{ value: root, key: '', above: undefined, resource: '#', uri: addressOf(root), chosen: false }];
  if (addressOf(root) !== nowhere) resources.set(addressOf(root), '#');
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, chosen } = next;
    let { resource, uri } = next;
    const id = chosen ? undefined : textOf(value, '$id');
    if (id !== undefined) {
      resource = pointerOf(next);
      uri = URL.canParse(id, uri) ? withoutFragment(new URL(id, uri)) : id;
      resources.set(uri, resource);
    }
    for (const keyword of chosen ? [] : ['$anchor', '$dynamicAnchor']) {
      const name = textOf(value, keyword);
      if (name === undefined || anchors.has(`${resource}#${name}`)) continue;
      const pointer = pointerOf(next);
      anchors.set(`${resource}#${name}`, pointer);
      if (keyword === '$anchor') continue;
      dynamic.set(resource, (dynamic.get(resource) ?? new Map<string, JsonPointer>()).set(name, pointer));
    }
    for (const key of Object.keys(value)) {
      const child: unknown = Reflect.get(value, key);
      if (typeof child !== 'object' || child === null) continue;
      if (!chosen && (data.has(key) || key.startsWith('x-'))) continue;
      const inMap = !chosen && maps.has(key) && !Array.isArray(value);
      open.push({ value: child, key, above: next, resource, uri, chosen: inMap });
    }
  }
  return { resources, anchors, dynamic };
}

/** A place that is looked at; its pointer is made where somebody asks. */
interface Open {
  readonly value: object;
  readonly key: string;
  readonly above: Open | undefined;
  /** The schema with a `$id` around it, and its address. */
  readonly resource: JsonPointer;
  readonly uri: string;
  /** Whether its keys are names that somebody chose. */
  readonly chosen: boolean;
}

function pointerOf(place: Open): JsonPointer {
  const keys: string[] = [];
  for (let at = place; at.above !== undefined; at = at.above) keys.push(at.key);
  return appendPointer('#', ...keys.reverse());
}

/** Where a document is, as its `$self` says. */
function addressOf(root: object): string {
  const self = textOf(root, '$self');
  return self !== undefined && URL.canParse(self, nowhere) ? withoutFragment(new URL(self, nowhere)) : nowhere;
}

function textOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : undefined;
}

function withoutFragment(url: URL): string {
  url.hash = '';
  return url.href;
}
