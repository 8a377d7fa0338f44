import type { Reporter } from './reporter.ts';

/** The whole report as JSON; the package ships a JSON Schema of it. */
export const jsonReport: Reporter = (report, { tool, documentPath }) =>
  `${JSON.stringify({ version: 1, tool, documentPath, ...report }, null, 2)}\n`;
