import type { FrameLocator, Page } from '@playwright/test';
import { foreignServer, serverWithoutHeaders, type ForeignServer } from './foreign-server.ts';
import { test as base } from './unlit.ts';

type HostPages = {
  /** Open a page of another site that holds this markup, and is sent with these headers. */
  readonly openHost: (body: string, headers?: Readonly<Record<string, string>>) => Promise<Page>;
  /** Our site, as a server has it that sends none of our headers. */
  readonly bare: ForeignServer;
};

/** Tests in which a page of another site holds frames of ours: another host name, another port. */
export const test = base.extend<HostPages>({
  openHost: async ({ page }, use) => {
    let markup = '';
    let sent: Readonly<Record<string, string>> = {};
    const host = await foreignServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...sent });
      response.end(
        `<!doctype html><html lang="en"><title>A host</title><body>${markup}</body></html>`,
      );
    });
    await use(async (body, headers = {}) => {
      [markup, sent] = [body, headers];
      await page.goto(`${host.origin}/`);
      return page;
    });
    await host.close();
  },
  bare: async ({ baseURL }, use) => {
    const server = await serverWithoutHeaders(baseURL);
    await use(server);
    await server.close();
  },
});

/** The markup of our script for hosts. */
export const loaderOf = (baseURL: string | undefined): string =>
  `<script async src="${baseURL}/embed/v1/loader.js"></script>`;

/** What a frame’s markup says; `more` is written into it as it is. */
export const frameOf = (src: string, height: number, more = ''): string =>
  `<iframe src="${src}" title="A frame" style="border:0;width:100%;height:${height}px;display:block" ${more}></iframe>`;

/** A frame of ours in our element for hosts; `asked` is written into the element, `more` into the frame. */
export const heldFrame = (src: string, height: number, asked = '', more = ''): string =>
  `<seven-kilometers ${asked}>${frameOf(src, height, more)}</seven-kilometers>`;

/** More of a host’s own than a window holds. */
export const HOST_WORDS = '<p style="height:1500px">The host’s own words.</p>';

/** The step that the frame shows, as its stage says it. */
export const shownIn = (frame: FrameLocator) => frame.locator('.scene[data-current] [data-stage]');
