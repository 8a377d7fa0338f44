import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { heldBy } from './held-ids.ts';
import { jsonPatched, mergePatched, PatchRefusal } from './patches.ts';
import { type Body, type Held, isBody, type Kind, listOf, type StudioDefect } from './studio-defects.ts';
import { studioDocument } from './studio-document.ts';

const mask = '******';
const contract = createContract(studioDocument());

/** A studio written by hand, by its document. */
export function studio(
  token: string,
  defects: readonly StudioDefect[] = [],
): { readonly fetch: typeof fetch; readonly records: () => readonly unknown[] } {
  const has = (defect: StudioDefect): boolean => defects.includes(defect);
  const stores: Record<Kind, Map<string, Body>> = {
    clients: new Map(),
    tools: new Map(),
    projects: new Map(),
    tasks: new Map(),
    notes: new Map(),
  };
  let last = 0;

  const response = (status: number, value?: unknown): Response =>
    value === undefined ? new Response(null, { status }) : Response.json(value, { status });
  const refuse = (status: number, why = 'Refused'): Response => response(status, { error: why });

  function dangling(kind: Kind, record: Body, by: 'create' | 'replace' | 'patch'): string | undefined {
    if (by === 'create' && has('creates dangling references')) return undefined;
    if (by === 'replace' && has('replaces with dangling references')) return undefined;
    if (by === 'patch' && has('patches in dangling references')) return undefined;
    return heldBy(kind, record).find(
      ({ to, id, isDeep, isListed }) =>
        !stores[to].has(String(id)) &&
        !(isDeep && has('takes dangling references below lists')) &&
        !(isListed && has('takes dangling references in lists of ids')),
    )?.at;
  }

  function users(kind: Kind, id: string): { kind: Kind; id: string; held: Held }[] {
    return (Object.keys(stores) as Kind[]).flatMap((from) =>
      [...stores[from]].flatMap(([user, record]) =>
        heldBy(from, record).flatMap((held) =>
          held.to === kind && held.id === id ? [{ kind: from, id: user, held }] : [],
        ),
      ),
    );
  }

  function remove(kind: Kind, id: string): Response {
    const all = users(kind, id);
    const inTheWay = all.filter(
      ({ held }) => held.onDelete === 'refuse' && !(held.isDeep && has('deletes what is in use below lists')),
    );
    if (inTheWay.length > 0 && !has('deletes what is in use')) return refuse(422, 'In use');
    stores[kind].delete(id);
    for (const user of all) {
      if (user.held.onDelete === 'cascade' && !has('keeps what should cascade')) stores[user.kind].delete(user.id);
      if (user.held.onDelete !== 'leave') continue;
      if (has('deletes what should be left')) stores[user.kind].delete(user.id);
      if (has('clears what should be left')) delete stores[user.kind].get(user.id)?.[user.held.at];
    }
    if (kind === 'clients') for (const [note, { of }] of stores.notes) if (of === id) stores.notes.delete(note);
    return response(204);
  }

  function shown(record: Body, inTheClear: boolean): Body {
    const { of: _, ...rest } = record;
    if (has('shows secrets under another name') && rest['key'] !== undefined) rest['keyInUse'] = rest['key'];
    if (inTheClear) return rest;
    return {
      ...rest,
      ...(rest['key'] !== undefined && { key: mask }),
      ...(isBody(rest['login']) &&
        rest['login']['password'] !== undefined && {
          login: { ...rest['login'], ...(!has('shows secrets below others') && { password: mask }) },
        }),
    };
  }

  function keepSecrets(record: Body, before: Body | undefined): Body {
    if (before === undefined || has('stores a mask')) return record;
    const copy = structuredClone(record);
    if (copy['key'] === mask) copy['key'] = before['key'];
    const [login, old] = [copy['login'], before['login']];
    if (isBody(login) && login['password'] === mask && isBody(old)) login['password'] = old['password'];
    return copy;
  }

  const namesMask = (record: Body): boolean =>
    record['key'] === mask || (isBody(record['login']) && record['login']['password'] === mask);

  function store(kind: Kind, id: string, body: Body, above: string | undefined): Body {
    const before = stores[kind].get(id);
    const kept = keepSecrets(body, before);
    if (kind === 'tools' && before !== undefined && !has('changes what is written once')) {
      kept['kind'] = before['kind'];
      if (!has('loses what is written once') || kept['finish'] !== undefined) kept['finish'] = before['finish'];
    }
    const { id: _, ...rest } = kept;
    const record = { id, ...rest, ...(above !== undefined && { of: above }) };
    stores[kind].set(id, record);
    return record;
  }

  /** Whether a record is what a query asks for. */
  function isChosen(kind: Kind, record: Body, query: URLSearchParams): boolean {
    if (has('ignores filters')) return true;
    const tools = listOf(record['steps']).map((step) => isBody(step) && step['toolId']);
    const held: Record<string, readonly unknown[]> = {
      client: [record['clientId']],
      state: [record['state']],
      tool: tools,
      kind: [record['kind']],
    };
    const asked = [...query].map(([name, value]) => {
      const values = (held[name] ?? []).filter((one) => one !== undefined);
      if (name === 'state' && has('ignores the filter of the state')) return true;
      return values.includes(value) || (values.length === 0 && has('shows records without the field of a filter'));
    });
    if (asked.length === 0) return true;
    if (has('filters the wrong way round') && kind === 'projects') return !asked.every(Boolean);
    if (has('takes two filters for either')) return asked.some(Boolean);
    if (has('heeds the last filter only')) return asked.at(-1) === true;
    return has('heeds the first filter only') ? asked[0] === true : asked.every(Boolean);
  }

  function list(kind: Kind, query: URLSearchParams, above: string | undefined): Response {
    const wanted = (record: Body): boolean =>
      (above === undefined || record['of'] === above || has('shows notes of all clients')) &&
      isChosen(kind, record, query);
    const inTheClear = has('shows secrets in lists') || (query.size > 0 && has('shows secrets in filtered lists'));
    return response(
      200,
      [...stores[kind].values()].filter(wanted).map((record) => shown(record, inTheClear)),
    );
  }

  function patch(kind: 'tools' | 'projects', id: string, body: unknown): Response {
    const before = stores[kind].get(id) ?? {};
    const { id: _, ...plain } = before;
    try {
      const next =
        kind === 'tools'
          ? jsonPatched(
              plain,
              body,
              (step) => {
                if (!isPatchable(step.path) && !has('patches anything')) throw new PatchRefusal('Not whitelisted');
                if (has('refuses what may be patched')) throw new PatchRefusal('Not today');
                if (step.op === 'test') return !has('passes every test of a patch');
                if (step.op === 'remove') return !has('keeps what a patch removes');
                return !(step.op === 'add' && has('adds nothing by a patch'));
              },
              has('applies half of a patch') ? (half) => void store(kind, id, half, undefined) : undefined,
            )
          : mergePatched(has('merges by replacing') ? {} : plain, body, has('stores null by a merge patch'));
      if (!isBody(next)) return refuse(422);
      const schema = kind === 'tools' ? 'Tool' : 'Project';
      const wrong = has('stores null by a merge patch')
        ? []
        : contract.checkValue(`#/components/schemas/${schema}`, next, 'request');
      if (wrong.length > 0) return refuse(422, wrong[0]?.message);
      const at = dangling(kind, next, 'patch');
      if (at !== undefined) return refuse(422, `Invalid reference: ${at}`);
      const record = has('patches nothing') ? before : store(kind, id, next, undefined);
      return kind === 'tools' ? response(204) : response(200, shown(record, false));
    } catch (error) {
      if (error instanceof PatchRefusal) return refuse(422, error.message);
      throw error;
    }
  }

  async function write(
    kind: Kind,
    request: Request,
    id: string | undefined,
    above: string | undefined,
  ): Promise<Response> {
    const { violations } = await contract.checkRequest(request.clone());
    const [wrong] = violations;
    if (wrong !== undefined) {
      const statuses: Readonly<Record<string, number>> = { 'request-content-type': 415, 'request-body': 422 };
      const sent = has('shows secrets in errors') ? ` in ${await request.clone().text()}` : '';
      return refuse(statuses[wrong.rule] ?? 400, `${wrong.message}${sent}`);
    }
    const body: unknown = await request.json();
    if ((kind === 'tools' || kind === 'projects') && request.method === 'PATCH') return patch(kind, id ?? '', body);
    if (!isBody(body)) return refuse(422);
    const by = id === undefined ? 'create' : 'replace';
    const at = dangling(kind, body, by);
    if (at !== undefined) return refuse(422, `Invalid reference: ${at}`);
    if (has('refuses a mask') && id !== undefined && namesMask(body)) return refuse(422, 'A mask');
    const record = store(kind, id ?? `${kind}-${++last}`, body, above);
    const inTheClear = has(
      id === undefined ? 'shows secrets when they are made' : 'shows secrets when they are replaced',
    );
    const made = response(id === undefined ? 201 : 200, shown(record, inTheClear));
    if (has('shows secrets in headers')) made.headers.set('x-key', encodeURIComponent(String(record['key'])));
    return made;
  }

  function toolUse(id: string): Response {
    const all = users('tools', id).filter(({ held }) => held.onDelete === 'refuse');
    if (has('says that somebody uses a free tool') && all.length === 0) {
      return response(200, { projects: [{ id: 'projects-0', name: 'Nobody', paths: ['steps[0].toolId'] }] });
    }
    if (has('says that nobody uses a tool')) return response(200, {});
    const named = all.map((user) => ({
      id: has('names no user of a tool') ? 'projects-0' : user.id,
      name: stores[user.kind].get(user.id)?.['name'],
      paths: [user.held.at],
    }));
    return response(200, named.length === 0 ? {} : { projects: named });
  }

  async function handle(request: Request): Promise<Response> {
    if (request.headers.get('authorization') !== `Bearer ${token}`) return refuse(401);
    const { pathname, searchParams } = new URL(request.url);
    const [, , first = '', id, second, noteId, ...rest] = pathname.split('/').map(decodeURIComponent);
    if (!isKind(first) || first === 'notes' || rest.length > 0) return refuse(404);
    const { method } = request;
    if (second === undefined) return onKind(first, id, undefined);
    if (id === undefined) return refuse(404);
    const isThere = stores[first].has(id);
    if (first === 'clients' && second === 'notes') return isThere ? onKind('notes', noteId, id) : refuse(404);
    if (noteId !== undefined) return refuse(404);
    if (first === 'clients' && second === 'projects' && method === 'GET') {
      if (!isThere && !has('lists projects of clients that are not there')) return refuse(404);
      const all = [...stores.projects.values()].filter(
        ({ clientId }) =>
          (clientId === id || has('shows all projects of all clients')) && !has('forgets projects of a client'),
      );
      if (has('ignores the filters of a view')) return response(200, all);
      return response(
        200,
        all.filter((record) => isChosen('projects', record, searchParams)),
      );
    }
    if (first === 'tools' && second === 'ping' && method === 'POST')
      return isThere || has('pings tools that are not there') ? response(200) : refuse(404);
    if (first === 'tools' && second === 'used-by' && method === 'GET') return isThere ? toolUse(id) : refuse(404);
    return refuse(404);

    async function onKind(kind: Kind, one: string | undefined, above: string | undefined): Promise<Response> {
      if (one === undefined) {
        if (method === 'GET') {
          const { violations } = await contract.checkRequest(request.clone());
          return violations.length > 0 ? refuse(400) : list(kind, searchParams, above);
        }
        return method === 'POST' ? write(kind, request, undefined, above) : refuse(405);
      }
      const record = stores[kind].get(one);
      if (record === undefined || (above !== undefined && record['of'] !== above)) return refuse(404);
      if (method === 'GET') return response(200, shown(record, has('shows secrets when they are read')));
      if (method === 'DELETE') return remove(kind, one);
      return method === 'PUT' || method === 'PATCH' ? write(kind, request, one, above) : refuse(405);
    }
  }

  return {
    fetch: async (input, init) => handle(new Request(input, init)),
    records: () => Object.values(stores).flatMap((one) => [...one.values()]),
  };
}

function isPatchable(path: string): boolean {
  return path === '/name' || path === '/login/user' || path === '/labels' || /^\/labels\/[^/]+$/.test(path);
}

function isKind(name: string): name is Kind {
  return ['clients', 'tools', 'projects', 'tasks', 'notes'].includes(name);
}
