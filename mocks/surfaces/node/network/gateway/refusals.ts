const never = 'Nothing was sent.';

/** A handler of msw wants the network itself to respond. */
export function passedThrough(host: string): string {
  return `Failed to pass a request for ${host} through: while the fake is started nothing goes to the service. ${never} Respond in the handler, or stop the fake first.`;
}

export function http2Refused(host: string): string {
  return `Failed to connect to ${host} over HTTP/2: the fake speaks HTTP/1.1. ${never} Let the client offer http/1.1.`;
}

/** A connection to the service itself, from before. */
export function openedEarlier(host: string): string {
  return `Failed to send a request over a connection to ${host} that was open before the fake was started. ${never} Start the fake first, or close the client's connections.`;
}

export function overTls(host: string): string {
  return `Failed to reach ${host} through a proxy that is spoken to over TLS: the fake cannot take its place. ${never} Use an http:// proxy, or none.`;
}

/** The first piece of a request has left before anybody could know where it leads to. */
export function inPieces(host: string): string {
  return `Failed to send a request for ${host} through a proxy: its first lines were written in pieces. The request was not sent. Write them at once.`;
}

export function unknownTransport(host: string): string {
  return `Failed to begin TLS with ${host} over a connection that leads somewhere else. ${never} Connect to ${host} by its name.`;
}

/** This Node keeps what is under a socket where nobody here finds it. */
export const notMoved: string = `Failed to take the place of a proxy: this version of Node does not let a connection be changed. ${never} Use no proxy, or another version of Node.`;

export const stopped: string =
  'Failed to wait for a response: the fake was stopped meanwhile. Wait for what was asked before you stop it.';

export function notLookedUp(host: string): string {
  return `Failed to look up ${host}: while the fake is started nobody asks for its address. ${never} Connect to it by its name.`;
}

export function unknownProtocol(name: string): string {
  return `Failed to serve a connection to the service: it speaks ${name}, and the fake HTTP/1.1. ${never} Use HTTP/1.1.`;
}
