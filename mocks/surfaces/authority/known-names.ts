import { serviceHosts } from '../../integrator/service/regions.ts';

/** What the name of each authority of this package begins with. */
export const authorityName = 'integrator-testkit authority';

/** The names that a certificate of this package may be for: those of the service, and of this machine. */
export const certifiedHosts: readonly string[] = [...serviceHosts, 'localhost'];

/** The addresses that it may be for. */
export const certifiedAddresses: readonly string[] = ['127.0.0.1', '::1'];

/** What those addresses are within, each with its mask, in bytes: the loopback of IPv4 and of IPv6. */
export const certifiedNetworks: readonly (readonly number[])[] = [
  [127, 0, 0, 0, 255, 0, 0, 0],
  [...Array<number>(15).fill(0), 1, ...Array<number>(16).fill(255)],
];
