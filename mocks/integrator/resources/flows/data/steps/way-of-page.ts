import type { components } from '../../../../../../spec/generated/types.ts';

type Processor = components['schemas']['PageProcessor'];
type Router = components['schemas']['Router'];
type Flow = components['schemas']['Flow'];

/** The steps that a page goes through after it was read, one after the other. */
export interface WayOfPage {
  readonly processors: readonly Processor[];
  /** The routers on the way of which a filter or a script would have chosen the branch. */
  readonly unjudged: readonly string[];
}

/**
 * The way of the pages of a flow. At a router all records go along its first branch: filters and scripts that choose
 * among branches do not run in the fake, which is said. Source: choice.
 */
export function wayOfPages(flow: Flow): WayOfPage {
  const { pageProcessors = [], routers = [] } = flow;
  if (routers.length === 0) return { processors: withOlder(flow, pageProcessors), unjudged: [] };
  const processors: Processor[] = [...pageProcessors];
  const unjudged: string[] = [];
  const seen = new Set<Router>();
  for (let router: Router | undefined = routers[0]; router !== undefined && !seen.has(router); ) {
    seen.add(router);
    const { branches, id, name } = router;
    const [branch] = branches;
    if (branches.length > 1) unjudged.push(name ?? id ?? '1');
    processors.push(...(branch?.pageProcessors ?? []));
    const next: string | undefined = branch?.nextRouterId;
    router = next === undefined || next === '' ? undefined : routers.find((one) => one.id === next);
  }
  return { processors, unjudged };
}

/** A flow of 2017 names its only import itself. */
function withOlder({ _importId }: Flow, processors: readonly Processor[]): readonly Processor[] {
  if (processors.length > 0 || _importId === undefined) return processors;
  return [{ type: 'import', _importId }];
}
