import type { Growing } from '../../call/growing.ts';

/** The operations of integrations that put something into an account. */
export const growthOfIntegrations: Growing = {
  makeIntegration: 'body',
  putIntegration: 'body',
  pushUpdateOfIntegration: 'unknown',
};
