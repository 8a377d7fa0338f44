import { Socket } from 'node:net';
import { loadInterceptors } from '../msw/modules/load-msw.ts';
import { neededMsw } from '../msw/modules/needed-msw.ts';
import { isForService } from '../msw/service-url.ts';
import { majorOfMsw } from './needed-msw-in-node.ts';

/**
 * Answers the clients that speak HTTP over sockets of their own, as the package `undici` does.
 *
 * msw 3 sees their requests but hands on only those of `fetch`, `http` and `XMLHttpRequest`; msw 2 does not see them
 * at all, and then this does nothing. The function given back undoes it.
 */
export function answerRawSockets(handlers: () => readonly unknown[]): () => void {
  if (majorOfMsw() < 3) return () => undefined;
  const { getResponse, RequestHandler } = neededMsw('answer raw sockets');
  const { HttpRequestInterceptor } = loadInterceptors();
  const interceptor = new HttpRequestInterceptor();
  interceptor.apply();
  interceptor.on('request', async ({ request, initiator, controller }) => {
    if (!(initiator instanceof Socket) || !isForService(request)) return;
    const requestHandlers = handlers().filter((handler) => handler instanceof RequestHandler);
    const response = await getResponse(requestHandlers, request);
    if (response !== undefined) controller.respondWith(response);
  });
  return () => interceptor.dispose();
}
