/** Wait until an image is there, or is known not to come. */
export async function pictureReady(image: HTMLImageElement): Promise<void> {
  if (image.complete) return;
  await new Promise((done) => {
    image.addEventListener('load', done, { once: true });
    image.addEventListener('error', done, { once: true });
  });
}
