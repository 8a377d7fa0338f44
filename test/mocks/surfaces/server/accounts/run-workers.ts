import { Agent, request } from 'node:http';
import { expect } from 'vitest';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { callsOf, runWorker, type Send } from './worker.ts';

/**
 * Lets workers loose on one server, each in an account of its own, all at once; each must be served, byte for byte,
 * what it gets when it is alone with a fake.
 */
export async function assertWorkersApart(url: string, workers: number, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: workers });
  const overHttp = sender(url, agent);
  const numbers = Array.from({ length: workers }, (_, index) => index + 1);
  const together = await Promise.all(
    numbers.map((number) => runWorker(overHttp, `w${number}`, callsOf(number, count))),
  );
  agent.destroy();
  for (const number of numbers) {
    const alone = createIntegrator({ report: 'silent' });
    const transcript = await runWorker(inProcess(alone), `w${number}`, callsOf(number, count));
    expect(together[number - 1]).toEqual(transcript);
    expect(new Set(transcript.map((response) => response.slice(0, 3))).size).toBeGreaterThan(3);
  }
}

function sender(url: string, agent: Agent): Send {
  return (account, method, path, body) =>
    new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer any@${account}`,
        ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      };
      const call = request(`${url}/v1${path}`, { method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve(`${response.statusCode} ${Buffer.concat(chunks).toString()}`));
      });
      call.on('error', reject);
      call.end(body);
    });
}

function inProcess({ fetch }: { readonly fetch: typeof globalThis.fetch }): Send {
  return async (account, method, path, body) => {
    const headers = {
      authorization: `Bearer any@${account}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const response = await fetch(`https://api.integrator.io/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    return `${response.status} ${await response.text()}`;
  };
}
