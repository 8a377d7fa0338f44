/** A response made by hand has no address; one that came over the network has, and clients read it. */
export function withAddress(response: Response, url: string): Response {
  return Object.defineProperty(response, 'url', { value: url.includes('#') ? url.slice(0, url.indexOf('#')) : url });
}
