/** How many frames of ours stand in a page of somebody else’s. */
const FRAMES = 20;

const page = (between: (index: number) => string): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A host</title>
<style>body { margin: 1rem auto; max-width: 40rem; font: 1.1rem/1.6 serif } iframe, div { display: block; width: 100%; height: 560px; border: 0 }</style>
${Array.from({ length: FRAMES }, (_, index) => `<p>${'Words of the host. '.repeat(60)}</p>${between(index)}`).join('')}</html>`;

/**
 * Two pages of a host, as long as each other: one with frames of ours, one with empty boxes.
 * @param scenes the ids of scenes, shown in turn
 * @param origin where our pages are served: not where the host's are, as a browser spares itself
 *   the drawing of frames out of sight only where they are of another site
 */
export const hostPages = (scenes: readonly string[], origin: string): ReadonlyMap<string, string> =>
  new Map([
    ['/host/with-boxes/', page(() => '<div></div>')],
    [
      '/host/with-embeds/',
      page(
        (index) =>
          `<iframe loading="lazy" title="A figure" src="${origin}/embed/figures/${scenes[index % scenes.length]}/"></iframe>`,
      ),
    ],
  ]);
