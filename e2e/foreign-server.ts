import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, at work: where it is, and how to end it with all that is open to it. */
export type ForeignServer = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * Another site for as long as a test wants it, by another host name than ours. It listens before
 * anybody is told where, and the system chooses the port as it does: a port looked up before may be
 * another's by then.
 */
export async function foreignServer(answer: RequestListener): Promise<ForeignServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Another site with all that ours has, sent without any of the headers that ours is sent with. */
export const serverWithoutHeaders = (ours: string | undefined): Promise<ForeignServer> =>
  foreignServer((request, response) => {
    void fetch(`${ours}${request.url}`).then(async (answer) => {
      response.setHeader('Content-Type', answer.headers.get('content-type') ?? '');
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
