/** What makes integrations beside the usual factory. */
export const factoriesOfIntegrations: readonly [resource: string, factories: readonly string[]] = [
  'integrations',
  ['smartConnector'],
];
