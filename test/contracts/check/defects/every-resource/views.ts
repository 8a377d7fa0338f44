import type { Resource } from '../../../../../spec/resource/resource.ts';
import type { Defects } from '../../proxy.ts';
import { inPlace, inResponses } from './asked.ts';

/** Lists below a record, and lists that are asked for some records only. */
export function viewsWrong({
  resource,
  isShownBelow,
}: {
  readonly resource: Resource;
  readonly isShownBelow: boolean;
}): Defects {
  const filters = resource.filters.map(({ parameter }) => [
    `takes no notice of the filter ${parameter}`,
    inPlace(resource, ['list'], (request, next) => {
      const url = new URL(request.url);
      url.searchParams.delete(parameter);
      return next({ ...request, url });
    }),
  ]);
  return {
    ...Object.fromEntries(filters),
    ...(isShownBelow && {
      'shows nothing below an integration': inResponses(resource, ['view'], (value) =>
        Array.isArray(value) ? [] : value,
      ),
      'shows an object below an integration': inResponses(resource, ['view'], (value) => ({ items: value })),
      'shows what is below no integration': inPlace(resource, ['view'], async (request, next) => {
        const response = await next(request);
        return response.status === 404 ? { ...response, status: 200, body: '[]' } : response;
      }),
    }),
  };
}
