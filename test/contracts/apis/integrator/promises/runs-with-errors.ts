import { type Defect, type ProxyRequest, planted } from '../../../check/proxy.ts';

const scripted = { exported: 3, errors: [{ message: 'No such item.', retryData: { sku: 'A-1' } }, { message: 'No.' }] };

/** A backend in which each run of a flow has two errors, with a defect. */
export function backendWith(defect: ReturnType<Defect>): typeof fetch {
  return planted(() => async (request, next, backend) => {
    const response = await defect(request, next, backend);
    if (isOf(request, 'POST', /\/flows$/) && response.status === 201) {
      backend.flows.onRun(JSON.parse(response.body)._id, scripted);
    }
    return response;
  });
}

/** Whether a request has a method, and a path of a form. */
export function isOf({ method, url }: ProxyRequest, wanted: string, path: RegExp): boolean {
  return method === wanted && path.test(url.pathname);
}

/** What has to do with runs. */
export const runs = { resources: ['flows'], phases: ['stateful'], actOutside: true } as const;
