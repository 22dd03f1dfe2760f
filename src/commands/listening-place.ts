import type { AddressInfo } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';

/** This machine, as only this machine reaches it. */
export const THIS_MACHINE = '127.0.0.1';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The addresses at which a server can be reached, this machine’s own first.
 * @param listening what the server listens on
 * @param base the path that the site lives under, such as `/`
 * @param interfaces the networks of this machine, as `os.networkInterfaces()` lists them
 */
export function addressesOf(
  { address, port }: AddressInfo,
  base: string,
  interfaces: Interfaces,
): string[] {
  return hostsOf(address, interfaces).map((host) => `http://${host}:${port}${base}`);
}

function hostsOf(address: string, interfaces: Interfaces): string[] {
  if (address === THIS_MACHINE || address === '::1') return ['localhost'];
  if (address !== '0.0.0.0' && address !== '::') return [bracketed(address)];
  const reachable = Object.values(interfaces)
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  return ['localhost', ...reachable.map((each) => each.address)];
}

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);
