// The app's client. It knows nothing of the fake.

const base = 'https://api.integrator.io/v1/integrations';

/** In an app of yours it comes from a login. */
const token = 'my_api_token';

export interface Step {
  readonly name?: string;
  readonly description?: string;
  readonly completed?: boolean;
  readonly installerFunction?: string;
}

export interface Integration {
  readonly _id: string;
  readonly name: string;
  readonly lastModified: string;
  readonly description?: string;
  readonly mode?: 'install' | 'settings' | 'uninstall';
  readonly install?: readonly Step[];
  readonly version?: string;
}

/** A response that is no success. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** How many seconds the service asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(status: number, message: string, retryAfter: number | undefined) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export async function listIntegrations(): Promise<Integration[]> {
  const all: Integration[] = [];
  const limit = 100;
  for (;;) {
    const response = await send('GET', `${base}?limit=${limit}&skip=${all.length}`);
    if (response.status === 204) return all;
    const page: Integration[] = await response.json();
    all.push(...page);
    if (page.length < limit) return all;
  }
}

export async function createIntegration(name: string): Promise<Integration> {
  return (await send('POST', base, { name })).json();
}

export async function readIntegration(id: string): Promise<Integration> {
  return (await send('GET', `${base}/${id}`)).json();
}

/** A PUT replaces the whole record, so it is read first. */
export async function renameIntegration(id: string, name: string): Promise<Integration> {
  const record = await readIntegration(id);
  return (await send('PUT', `${base}/${id}`, { ...record, name })).json();
}

export async function deleteIntegration(id: string): Promise<void> {
  await send('DELETE', `${base}/${id}`);
}

/** Runs the function of an installation step, and gives the integration as it is then. */
export async function runInstaller(id: string, name: string): Promise<Integration> {
  const response = await send('PUT', `${base}/${id}/installer/${encodeURIComponent(name)}`, {});
  const { success, message }: { success: boolean; message?: string } = await response.json();
  if (!success) throw new Error(message ?? `The step ${name} did not succeed.`);
  return readIntegration(id);
}

async function send(method: string, url: string, body?: object): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response;
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  throw new ApiError(response.status, await firstMessage(response), Number.isNaN(retryAfter) ? undefined : retryAfter);
}

async function firstMessage(response: Response): Promise<string> {
  const body: { errors?: { message?: string }[] } = await response.json().catch(() => ({}));
  return body.errors?.[0]?.message ?? `The service responded with ${response.status}.`;
}
