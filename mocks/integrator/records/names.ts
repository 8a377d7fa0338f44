/** The path under which the integrations of an account are kept. */
export const integrationsPath = '/integrations';

/** The schema that every integration keeps. */
export const integrationSchema = '#/components/schemas/Integration';
