/** The path under which the connectors of an account are kept. */
export const connectorsPath = '/connectors';
