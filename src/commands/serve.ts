/**
 * Serve the built site as a static host would: `npm start`, and the server of the tests.
 * `PORT` (4321), `HOST` (this machine only; 0.0.0.0 for everybody who can reach it) and `BASE_PATH`
 * (/) or the path of `SITE_URL` say where, `OUT_DIR` (dist) which build. Unlike Astro's preview, any number may run at once.
 */
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { sitePlace } from '../components/site-place.ts';
import { addressesOf, THIS_MACHINE } from './listening-place.ts';
import { outDir } from './out-dir.ts';
import { siteServer } from './site-server.ts';
import { withSlash } from './with-slash.ts';

const base = withSlash(sitePlace(process.env).base);
const folder = outDir(resolve(import.meta.dirname, '../..'));

const server = siteServer({ folder, base });
server.listen(Number(process.env.PORT ?? 4321), process.env.HOST || THIS_MACHINE, () => {
  const addresses = addressesOf(server.address() as AddressInfo, base, networkInterfaces());
  console.log(`Seven Kilometers is at ${addresses.join(' and ')} (Ctrl+C stops it)`);
});
