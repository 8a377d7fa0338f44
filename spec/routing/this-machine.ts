/**
 * Whether a name can only stand for this machine: `localhost` and what is below it, and the addresses of the loopback.
 *
 * A page on the web can point a name of its own at 127.0.0.1; none of these is one that it could own.
 *
 * @param hostname As a URL has it, in brackets where it is an address of version 6.
 */
export function isThisMachine(hostname: string): boolean {
  return /^(?:(?:[^.]+\.)*localhost\.?|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/.test(
    hostname,
  );
}
