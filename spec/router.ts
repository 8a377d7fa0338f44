import type { OpenApiDocument } from './document.ts';
import type { Operation } from './operation.ts';
import { readServers } from './servers.ts';

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
  readonly operations: Map<string, Operation>;
}

interface Template {
  readonly segment: string;
  readonly literals: number;
  readonly pattern: RegExp | undefined;
  readonly names: readonly string[];
  readonly branch: Branch;
}

/**
 * Builds a router: one tree of segments, in which fixed segments come before templates, so no ranking is left for
 * the time of a request.
 *
 * `HEAD` finds the `GET` of a path that has no `head`; one trailing slash is let pass; each segment is decoded by
 * itself, so that `%2F` never becomes a slash of the path.
 */
export function createRouter(document: OpenApiDocument, operations: readonly Operation[]): Router {
  const root = newBranch();
  for (const operation of operations) {
    const branch = operation.path.split('/').slice(1).reduce(grow, root);
    branch.operations.set(operation.method, operation);
  }
  const bases = basePaths(document);

  return (method, pathname) => {
    for (const base of bases) {
      if (!pathname.startsWith(base) || (pathname.length > base.length && pathname[base.length] !== '/')) continue;
      const values: string[] = [];
      const names: string[] = [];
      const branch = walk(root, segmentsOf(pathname.slice(base.length)), 0, names, values);
      if (branch === undefined) continue;
      const operation = branch.operations.get(method) ?? (method === 'HEAD' ? branch.operations.get('GET') : undefined);
      if (operation === undefined) return { kind: 'unknown-method', allowed: [...branch.operations.keys()] };
      const pathParameters: Record<string, string> = Object.create(null);
      for (const [index, name] of names.entries()) pathParameters[name] = values[index] ?? '';
      return { kind: 'operation', operation, pathParameters };
    }
    return { kind: 'unknown-path' };
  };
}

/** The paths that the document's servers put before each path, the longest first; `` where it names no server. */
export function basePaths(document: OpenApiDocument): string[] {
  const paths = readServers(document).map(({ filled }) => {
    const { pathname } = new URL(filled, 'http://relative.invalid/');
    return pathname.replace(/\/+$/, '');
  });
  return [...new Set(paths.length === 0 ? [''] : paths)].sort((one, other) => other.length - one.length);
}

function newBranch(): Branch {
  return { fixed: new Map(), templates: [], operations: new Map() };
}

function grow(branch: Branch, segment: string): Branch {
  const names = [...segment.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  if (names.length === 0) {
    const next = branch.fixed.get(decodeSegment(segment)) ?? newBranch();
    branch.fixed.set(decodeSegment(segment), next);
    return next;
  }
  const known = branch.templates.find((template) => template.segment === segment);
  if (known !== undefined) return known.branch;
  const literal = segment.replaceAll(/\{[^}]+\}/g, '');
  const pattern =
    literal === ''
      ? undefined
      : new RegExp(
          `^${segment
            .split(/\{[^}]+\}/)
            .map(escapePattern)
            .join('(.+)')}$`,
          's',
        );
  const template: Template = { segment, literals: literal.length, pattern, names, branch: newBranch() };
  branch.templates.push(template);
  branch.templates.sort((one, other) => other.literals - one.literals);
  return template.branch;
}

function walk(
  branch: Branch,
  segments: readonly string[],
  at: number,
  names: string[],
  values: string[],
): Branch | undefined {
  const segment = segments[at];
  if (segment === undefined) return branch.operations.size > 0 ? branch : undefined;
  const fixed = branch.fixed.get(segment);
  const found = fixed && walk(fixed, segments, at + 1, names, values);
  if (found !== undefined) return found;
  if (segment === '') return undefined;
  for (const template of branch.templates) {
    const match = template.pattern === undefined ? [segment, segment] : template.pattern.exec(segment);
    if (match === null) continue;
    const depth = names.length;
    names.push(...template.names);
    values.push(...match.slice(1));
    const next = walk(template.branch, segments, at + 1, names, values);
    if (next !== undefined) return next;
    names.length = depth;
    values.length = depth;
  }
  return undefined;
}

function segmentsOf(path: string): string[] {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(1, -1) : path.slice(1);
  const segments = trimmed.split('/');
  return trimmed.includes('%') ? segments.map(decodeSegment) : segments;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
