import type { OpenApiDocument } from '../document/document.ts';
import { decoded } from '../json/decoded.ts';
import type { Operation } from '../operation/operation.ts';
import { type DocumentedServer, readServers } from '../operation/servers.ts';
import { valuesBetween } from './template-segment.ts';

/** Where a request leads. */
export type Route =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly pathParameters: PathParameters }
  | { readonly kind: 'unknown-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-path' };

/** Decoded values of the `{parameters}` in a path, by name. A segment that cannot be decoded stays as it was sent. */
export type PathParameters = Readonly<Record<string, string>>;

/** Finds the operation for a method and an (encoded) pathname. */
export type Router = (method: string, pathname: string) => Route;

interface Branch {
  readonly fixed: Map<string, Branch>;
  /** `{name}` alone, then templates such as `{name}.json`, the longest literal first. */
  readonly templates: Template[];
  /** By method, of the paths that end here: without a slash at the end, and with one. */
  readonly plain: Map<string, End>;
  readonly slashed: Map<string, End>;
}

/** An operation, and the names in its path in the order of their places. */
interface End {
  readonly operation: Operation;
  readonly names: readonly string[];
}

interface Template {
  /** The segment without the names in it, which are the operations' own: `{}.json`. */
  readonly form: string;
  readonly literals: readonly string[];
  readonly length: number;
  readonly branch: Branch;
}

/** What a pathname starts with, and the paths that may follow. */
interface Start {
  readonly length: (pathname: string) => number | undefined;
  readonly longest: number;
  readonly root: Branch;
}

/**
 * Builds a router: one tree of segments, in which fixed segments come before templates, so no ranking is left for
 * the time of a request. Templates that differ by the names in them are one place.
 *
 * `HEAD` finds the `GET` of a path that has no `head`; a slash at the end more or less is let pass; each segment is
 * decoded by itself, so that `%2F` never becomes a slash of the path. The servers of a path or an operation count for
 * it alone; hosts are not looked at.
 */
export function createRouter(document: OpenApiDocument, operations: readonly Operation[]): Router {
  const servers = readServers(document);
  // Built for the first request: a fake may be made for much else.
  let starts: readonly Start[] | undefined;

  return (method, pathname) => {
    starts ??= startsOf(servers, operations);
    const allowed: string[] = [];
    for (const { length, root } of starts) {
      const start = length(pathname);
      if (start === undefined) continue;
      const path = pathname.slice(start);
      const values: string[] = [];
      const branch = walk(root, segmentsOf(path), 0, values);
      if (branch === undefined) continue;
      const [first, second] = isSlashed(path) ? [branch.slashed, branch.plain] : [branch.plain, branch.slashed];
      const find = (name: string): End | undefined => first.get(name) ?? second.get(name);
      const end = find(method) ?? (method === 'HEAD' ? find('GET') : undefined);
      if (end !== undefined) {
        return { kind: 'operation', operation: end.operation, pathParameters: nameValues(end.names, values) };
      }
      allowed.push(...first.keys(), ...second.keys());
    }
    return allowed.length > 0 ? { kind: 'unknown-method', allowed: [...new Set(allowed)] } : { kind: 'unknown-path' };
  };
}

/** The paths that the document's servers put before each path, the longest first; `` where it names no server. */
export function basePaths(document: OpenApiDocument): string[] {
  const paths = readServers(document).map(({ basePath }) => basePath);
  return [...new Set(paths.length === 0 ? [''] : paths)].sort((one, other) => other.length - one.length);
}

/** What lists of the same servers have in common. */
function keyOf(servers: readonly DocumentedServer[]): string {
  return JSON.stringify(servers.map(({ url }) => url));
}

/** A tree for each list of servers, under each base path that these may have; the longest first. */
function startsOf(general: readonly DocumentedServer[], operations: readonly Operation[]): Start[] {
  const roots = new Map<string, { readonly root: Branch; readonly servers: readonly DocumentedServer[] }>();
  const generalKey = keyOf(general);
  for (const operation of operations) {
    const servers = operation.servers ?? general;
    const key = servers === general ? generalKey : keyOf(servers);
    const known = roots.get(key) ?? { root: newBranch(), servers };
    roots.set(key, known);
    const branch = segmentsOf(operation.path, decodeTemplate).reduce(grow, known.root);
    const ends = isSlashed(operation.path) ? branch.slashed : branch.plain;
    // Where two templates for one place have the same method, the first one stands.
    if (!ends.has(operation.method)) ends.set(operation.method, { operation, names: namesIn(operation.path) });
  }
  const starts: Start[] = [];
  for (const { root, servers } of roots.values()) {
    for (const base of new Set(servers.length === 0 ? [''] : servers.map(({ basePath }) => basePath))) {
      const starting = (pathname: string): number | undefined =>
        pathname.startsWith(base) && (pathname.length === base.length || pathname[base.length] === '/')
          ? base.length
          : undefined;
      starts.push({ root, longest: base.length, length: starting });
    }
    for (const { basePattern, basePath } of servers) {
      if (basePattern === undefined) continue;
      const matching = (pathname: string): number | undefined => basePattern.exec(pathname)?.[0].length;
      starts.push({ root, longest: basePath.length, length: matching });
    }
  }
  return starts.sort((one, other) => other.longest - one.longest);
}

function namesIn(path: string): string[] {
  return Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name);
}

function nameValues(names: readonly string[], values: readonly string[]): PathParameters {
  const pathParameters: Record<string, string> = Object.create(null);
  for (const [index, name] of names.entries()) pathParameters[name] = values[index] ?? '';
  return pathParameters;
}

function newBranch(): Branch {
  return { fixed: new Map(), templates: [], plain: new Map(), slashed: new Map() };
}

function grow(branch: Branch, segment: string): Branch {
  const form = segment.replaceAll(/\{[^{}]+\}/g, '{}');
  if (form === segment) {
    const next = branch.fixed.get(segment) ?? newBranch();
    branch.fixed.set(segment, next);
    return next;
  }
  const known = branch.templates.find((template) => template.form === form);
  if (known !== undefined) return known.branch;
  const literals = form.split('{}');
  const template: Template = { form, literals, length: literals.join('').length, branch: newBranch() };
  branch.templates.push(template);
  branch.templates.sort((one, other) => other.length - one.length);
  return template.branch;
}

function walk(branch: Branch, segments: readonly string[], at: number, values: string[]): Branch | undefined {
  const segment = segments[at];
  if (segment === undefined) return branch.plain.size > 0 || branch.slashed.size > 0 ? branch : undefined;
  const fixed = branch.fixed.get(segment);
  const found = fixed && walk(fixed, segments, at + 1, values);
  if (found !== undefined) return found;
  if (segment === '') return undefined;
  for (const template of branch.templates) {
    const found = valuesBetween(template.literals, segment);
    if (found === null) continue;
    const depth = values.length;
    values.push(...found);
    const next = walk(template.branch, segments, at + 1, values);
    if (next !== undefined) return next;
    values.length = depth;
  }
  return undefined;
}

function isSlashed(path: string): boolean {
  return path.length > 1 && path.endsWith('/');
}

function segmentsOf(path: string, decode: (segment: string) => string = decoded): string[] {
  const trimmed = isSlashed(path) ? path.slice(1, -1) : path.slice(1);
  const segments = trimmed.split('/');
  return trimmed.includes('%') ? segments.map(decode) : segments;
}

/** A fixed segment of the document may be written encoded; a template is taken as it is. */
function decodeTemplate(segment: string): string {
  return segment.includes('{') ? segment : decoded(segment);
}
