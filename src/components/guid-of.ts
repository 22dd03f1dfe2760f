import { createHash } from 'node:crypto';

/** Never to be changed: feed readers know by it what somebody has read, and reading systems which book it is. */
const NAMESPACE = Buffer.from('6f1b7a52c3d84e0c9a457b2d90e8f316', 'hex');

/** The name of an item or a book for those who keep it: a UUID from a name (RFC 9562, version 5), which no new domain changes. */
export function guidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
