import type { Json } from './client.ts';

/** What every style of client sees of the life of an integration. */
export const life: readonly Json[] = [
  ['ping', 200, { code: 200 }],
  ['flows', 1, true],
  ['of the integration', ['Orders to bookings']],
  ['the secret is masked', true],
  ['switched off', 204],
  ['a flow that is off does not run', 422],
  ['switched on', 204],
  ['ran', 'flow', 'completed'],
  ['its errors', []],
  ['left', 0],
  ['in use', 'exports', 1, 422],
  ['in use', 'flows', 1, 422],
  ['in use', 'flows', 1, 422],
  ['in use', 'flows', 1, 422],
  ['removed', 204, 404],
  ['removed', 204, 404],
  ['removed', 204, 404],
  ['removed', 204, 404],
  ['removed', 204, 404],
  ['removed', 204, 404],
];
