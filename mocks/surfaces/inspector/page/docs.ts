import { isRecord } from '../../../../spec/document/document.ts';
import { seedToken } from '../../../integrator/service/tokens.ts';
import { chooseTheme, keptTheme, nextTheme } from '../parts/theme.ts';
import { basePath } from './reference/base-path.ts';
import { firstCall } from './reference/first-call.ts';
import { readSamples } from './reference/read-samples.ts';
import { withExamples } from './reference/with-examples.ts';

/** The element that `openapi-explorer` defines; the page loads it from a file of its own. */
interface Reference extends HTMLElement {
  loadSpec(document: unknown): Promise<void>;
  setAuthenticationConfiguration(scheme: string, credentials: { readonly token: string }): Promise<void>;
}

/** The documents that the page shows, and where each is. */
const documents = { api: 'docs/openapi.json', control: 'openapi.json' } as const;

const asked = new URLSearchParams(location.search);
const adminToken = asked.get('admin-token') ?? '';
const shown = asked.get('document') === 'control' ? 'control' : 'api';
const token = shown === 'control' ? adminToken : seedToken;

const element = document.createElement('openapi-explorer');
// Paths in the place of sentences: beside a path stands a badge with its method.
for (const name of ['hide-server-selection', 'hide-components', 'use-path-in-nav-bar']) element.setAttribute(name, '');
let theme = keptTheme();
showTheme();
document.querySelector('#theme')?.addEventListener('click', () => {
  theme = chooseTheme(nextTheme(theme));
  showTheme();
});
for (const link of document.querySelectorAll('[data-document]')) {
  link.setAttribute('aria-current', String(link.getAttribute('data-document') === shown));
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
  const read = await readJson(documents[shown]);
  if (!isRecord(read)) return;
  const base = location.origin + (shown === 'control' ? '/__admin' : basePath(read, location.origin));
  element.setAttribute('server-url', base);
  showCall(firstCall(read, base, token === '' ? 'any' : token));
  // Without the records the page is as good as ever: they only fill in its forms.
  const samples = shown === 'api' ? await readSamples(readJson).catch(() => []) : [];
  await element.loadSpec({ ...withExamples(read, samples), servers: [{ url: base }] });
  if (token === '') return;
  const components = isRecord(read['components']) ? read['components'] : {};
  const schemes = isRecord(components['securitySchemes']) ? components['securitySchemes'] : {};
  for (const [name, scheme] of Object.entries(schemes)) {
    const takesToken = isRecord(scheme) && (scheme['type'] === 'http' || scheme['type'] === 'apiKey');
    if (takesToken) await element.setAuthenticationConfiguration(name, { token });
  }
}

async function readJson(path: string): Promise<unknown> {
  return (await fetch(path, { headers: { 'x-admin-token': adminToken } })).json();
}

/** Shows a first request that can be copied; nothing, where there is none. */
function showCall(call: string | undefined): void {
  const place = document.querySelector<HTMLElement>('#first-call');
  if (place === null || call === undefined) return;
  place.hidden = false;
  const [code, button] = [place.querySelector('code'), place.querySelector('button')];
  if (code === null || button === null) return;
  code.textContent = call;
  // What is too wide scrolls, also by keys.
  code.tabIndex = 0;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(call);
      button.textContent = 'Copied';
    } catch {
      // A page that came over plain HTTP from elsewhere has no clipboard.
      getSelection()?.selectAllChildren(code);
      button.textContent = 'Selected';
    }
  });
}

function showTheme(): void {
  document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  for (const bar of document.querySelectorAll('.itk')) {
    if (theme === 'auto') bar.removeAttribute('data-theme');
    else bar.setAttribute('data-theme', theme);
  }
  const button = document.querySelector('#theme');
  if (button === null) return;
  button.textContent = { auto: 'Auto', light: 'Light', dark: 'Dark' }[theme];
  button.setAttribute('aria-label', `Colours: ${theme}. Change to ${nextTheme(theme)}`);
}

function isReference(value: Element): value is Reference {
  return 'loadSpec' in value && 'setAuthenticationConfiguration' in value;
}
