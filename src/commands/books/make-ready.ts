/**
 * Bring everything that will be printed into the page with everything. It runs in that page, so that it
 * knows nothing but what stands in it. Stills become drawings of the page itself: their words are then
 * set in its faces, once in the whole file, and can be searched and copied.
 * @param nowhere a host to which no link is to lead, as it stands for one that is not known
 */
export async function makeReady(nowhere: string | undefined): Promise<void> {
  const stills = [...document.querySelectorAll<HTMLImageElement>('img[src*="/stills/"]')];
  await Promise.all(
    stills.map(async (image) => {
      const file = await (await fetch(image.src)).text();
      const drawing = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
      const host = document.createElement('span');
      host.setAttribute('role', 'img');
      host.setAttribute('aria-label', image.alt);
      host.style.cssText = `display: block; aspect-ratio: ${image.width} / ${image.height}`;
      drawing.style.cssText = 'display: block; width: 100%; height: 100%';
      // In a tree of its own no style and no name of one drawing meets those of another.
      host.attachShadow({ mode: 'open' }).append(drawing);
      image.closest('picture')?.replaceWith(host);
    }),
  );
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode()));
  await document.fonts.ready;
  if (nowhere === undefined) return;
  for (const link of document.querySelectorAll('a')) {
    const isInBook = link.getAttribute('href')?.startsWith('#');
    if (!isInBook && link.href.startsWith(nowhere)) link.removeAttribute('href');
  }
}
