/** How the families begin that pictures are set in: see `styles/fonts.css`. */
const OF_PICTURES = /^["']?Picture /;

/**
 * Wait until the faces are there that the words of a drawing are set in. A face that cannot be had
 * is not waited for: its fallback is what readers will see.
 */
export async function facesReady(drawing: Element): Promise<void> {
  await Promise.allSettled(
    [...wordsByFont(drawing)].map(([font, words]) => document.fonts.load(font, words)),
  );
}

/** The words of a drawing by the font they are set in, as CSS names it. */
function wordsByFont(drawing: Element): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const text of drawing.querySelectorAll('text, tspan')) {
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(text);
    for (const family of fontFamily.split(',').map((name) => name.trim())) {
      if (!OF_PICTURES.test(family)) continue;
      const font = `${fontStyle} ${fontWeight} 16px ${family}`;
      fonts.set(font, (fonts.get(font) ?? '') + text.textContent);
    }
  }
  return fonts;
}
