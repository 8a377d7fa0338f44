import { below, exchangeOf, type SampleRequest } from '../measure/exchanges.ts';
import { cpuTime, numberOf, serveTasks, textOf } from '../measure/tasks.ts';
import type { Figures } from '../measure/worker.ts';
import { Connection, wireRequest } from './connection.ts';

const connections = 16;

serveTasks({
  load: (input) =>
    load(
      below(textOf(input, 'base'), exchangeOf(textOf(input, 'exchange'))),
      numberOf(input, 'port'),
      numberOf(input, 'status'),
      numberOf(input, 'count'),
    ),
});

/** Sends a request so many times over some connections at once, and waits for what is under way. */
function load(sample: SampleRequest, port: number, status: number, count: number): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const request = wireRequest(sample, port);
    const open: Connection[] = [];
    const cpu = cpuTime();
    const start = performance.now();
    let responses = 0;
    let asked = connections;
    let waiting = connections;
    const fail = (error: Error): void => {
      for (const connection of open) connection.close();
      reject(error);
    };
    const onResponse = (): Buffer | undefined => {
      responses += 1;
      asked += 1;
      if (asked <= count) return request;
      waiting -= 1;
      if (waiting === 0) {
        for (const connection of open) connection.close();
        const elapsed = performance.now() - start;
        const used = cpuTime() - cpu;
        resolve({ responses, perSecond: (responses / elapsed) * 1000, generator: used / (elapsed * 1000) });
      }
      return undefined;
    };
    for (let index = 0; index < connections; index++) open.push(new Connection(port, status, onResponse, fail));
    for (const connection of open) connection.send(request);
  });
}
