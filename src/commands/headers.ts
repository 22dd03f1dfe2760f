/**
 * Write the headers that a server is to send, as configuration for it: `npm run headers -- nginx`.
 * `BASE_PATH` and `SITE_URL` say under which path the site lives.
 */
import { sitePlace } from '../components/site-place.ts';
import { apacheHeaders } from './headers/apache.ts';
import { caddyHeaders } from './headers/caddy.ts';
import { nginxHeaders } from './headers/nginx.ts';

const WRITERS = { apache: apacheHeaders, caddy: caddyHeaders, nginx: nginxHeaders } as const;

const [, , asked = ''] = process.argv;
const [, write] = Object.entries(WRITERS).find(([server]) => server === asked) ?? [];
if (write) {
  console.log(write(`${sitePlace(process.env).base}/`.replace('//', '/')));
} else {
  console.error(`For which server? npm run headers -- ${Object.keys(WRITERS).join(' | ')}`);
  process.exitCode = 1;
}
