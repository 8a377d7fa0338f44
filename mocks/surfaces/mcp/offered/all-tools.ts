import type { Tool } from '../tool/tool.ts';
import { checkTools } from './check-tools.ts';
import { faultTools } from './fault-tools.ts';
import { journalTools } from './journal-tools.ts';
import { recordTools } from './record-tools.ts';
import { requestTools } from './request-tools.ts';
import { stateTools } from './state-tools.ts';

/** All tools, in the order in which a client lists them. */
export const allTools: readonly Tool[] = [
  ...requestTools,
  ...recordTools,
  ...faultTools,
  ...journalTools,
  ...stateTools,
  ...checkTools,
];
