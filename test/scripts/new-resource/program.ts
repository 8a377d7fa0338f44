/** A program whose types have to know gadgets; it prints what it saw. */
export const program = `
import { connectIntegrator, createIntegrator } from 'integrator-testkit';
import { startServer } from 'integrator-testkit/server';

const integrator = createIntegrator({ seed: { connections: 1, gadgets: 3 }, report: 'silent' });
const names: readonly string[] = integrator.gadgets.all().map(({ name }) => name);
const size: number = integrator.gadgets.size;
const made = integrator.create.gadget({ name: 'Made', key: 'opens' });
const name: string = integrator.accounts.get('default').gadgets.get(made._id)?.name ?? 'none';
// @ts-expect-error A gadget has no colour.
const wrong = (): unknown => integrator.create.gadget({ colour: 'red' });
// @ts-expect-error There are no gizmos.
const none = (): unknown => integrator.gizmos;
const server = await startServer({ port: 0, seed: { gadgets: 2 }, report: 'silent' });
const connected: readonly { readonly name: string }[] = await connectIntegrator(server.url).gadgets.all();
await server.close();
console.log(JSON.stringify({ size, name, names, connected: connected.length, others: [typeof wrong, typeof none] }));
`;
