import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, at work: where it is, and how to end it with all that is open to it. */
export type ForeignServer = { readonly origin: string; readonly close: () => Promise<void> };

/** Another site for as long as a test wants it, by another host name than ours. */
export const foreignServer = (answer: RequestListener): Promise<ForeignServer> =>
  atWork(createServer(answer), '127.0.0.1');

/**
 * Let a server answer by a host name. It listens before anybody is told where, and the system chooses
 * the port as it does: a port looked up before may be another's by then.
 */
export async function atWork(server: Server, host: string): Promise<ForeignServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
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
