import { isRecord } from '../../../../spec/document/document.ts';
import { seedToken } from '../../../integrator/service/tokens.ts';
import { keptTheme } from '../parts/theme.ts';

/** The element that `openapi-explorer` defines; the page loads it from a file of its own. */
interface Reference extends HTMLElement {
  loadSpec(document: unknown): Promise<void>;
  setAuthenticationConfiguration(scheme: string, credentials: { readonly token: string }): Promise<void>;
}

/** The documents that the page shows: where each is, where it is tried out, and with which token. */
const documents = {
  api: { url: 'docs/openapi.json', server: '/v1', scheme: 'bearer', token: seedToken },
  control: { url: 'openapi.json', server: '/__admin', scheme: 'adminToken' },
} as const;

const theme = keptTheme();
const asked = new URLSearchParams(location.search);
const adminToken = asked.get('admin-token') ?? '';
const chosen = documents[asked.get('document') === 'control' ? 'control' : 'api'];
const token = chosen === documents.control ? adminToken : documents.api.token;

const element = document.createElement('openapi-explorer');
for (const name of ['hide-server-selection', 'hide-components']) element.setAttribute(name, '');
element.setAttribute('server-url', location.origin + chosen.server);
if (theme !== 'auto') {
  document.documentElement.style.colorScheme = theme;
  for (const bar of document.querySelectorAll('.itk')) bar.setAttribute('data-theme', theme);
}
for (const link of document.querySelectorAll('[data-document]')) {
  const isShown = documents.api === chosen ? 'api' : 'control';
  link.setAttribute('aria-current', String(link.getAttribute('data-document') === isShown));
}
if (adminToken !== '') {
  for (const link of document.querySelectorAll('a')) {
    const address = new URL(link.href);
    address.searchParams.set('admin-token', adminToken);
    link.href = address.href;
  }
}
await customElements.whenDefined('openapi-explorer');
document.querySelector('#reference')?.append(element);
await show();

/** Shows the document, with this server as the only one: what is tried out here reaches the fake that runs here. */
async function show(): Promise<void> {
  if (!isReference(element)) return;
  const response: unknown = await (await fetch(chosen.url, { headers: { 'x-admin-token': adminToken } })).json();
  if (!isRecord(response)) return;
  await element.loadSpec({ ...response, servers: [{ url: location.origin + chosen.server }] });
  if (token !== '') await element.setAuthenticationConfiguration(chosen.scheme, { token });
}

function isReference(value: Element): value is Reference {
  return 'loadSpec' in value && 'setAuthenticationConfiguration' in value;
}
