import { ApiError } from './api.ts';
import { button, element, find } from './element.ts';

/** Tells what went wrong, and offers to try it again. */
export function showProblem(error: unknown, retry: () => void): void {
  const { title, text } = describe(error);
  find('problem').replaceChildren(
    element(
      'section',
      { class: 'problem', role: 'alert' },
      element('div', {}, element('strong', { class: 'problem-title' }, title), element('p', {}, text)),
      button('Try again', { class: 'primary' }, () => {
        hideProblem();
        retry();
      }),
    ),
  );
}

export function hideProblem(): void {
  find('problem').replaceChildren();
}

function describe(error: unknown): { readonly title: string; readonly text: string } {
  if (error instanceof ApiError) return describeResponse(error);
  // `fetch` throws one where there was no response at all.
  if (error instanceof TypeError) {
    return { title: 'No connection', text: 'integrator.io did not respond. Nothing was lost; try again.' };
  }
  return { title: 'That did not work', text: error instanceof Error ? error.message : String(error) };
}

function describeResponse({ status, message, retryAfter }: ApiError): {
  readonly title: string;
  readonly text: string;
} {
  const wait = retryAfter === undefined ? 'in a moment' : retryAfter === 1 ? 'in a second' : `in ${retryAfter} seconds`;
  if (status === 429) return { title: 'Too many requests', text: `integrator.io asks for a pause. Try again ${wait}.` };
  if (status === 503) return { title: 'Out of service', text: `integrator.io is being maintained. Try again ${wait}.` };
  if (status === 401) return { title: 'Not signed in', text: 'The token is good no more. Sign in again.' };
  if (status === 404) return { title: 'Gone already', text: 'Somebody else has deleted it. Reload the list.' };
  return { title: `integrator.io refused (${status})`, text: message };
}
