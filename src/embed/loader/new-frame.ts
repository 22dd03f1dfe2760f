/** A frame for an embed’s address, as high as it is until the page in it has told what it needs. */
export function newFrame(address: string, title: string | null): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.loading = 'lazy';
  frame.title = title ?? 'Seven Kilometers';
  frame.allow = 'fullscreen; clipboard-write';
  frame.style.cssText = 'border:0;width:100%;height:680px';
  return frame;
}

/**
 * Put a frame like this one in its place, with another address. To send a frame elsewhere while it
 * loads may leave it empty: the browser breaks off both loads.
 */
export function frameInstead(frame: HTMLIFrameElement, address: string): HTMLIFrameElement {
  const instead = frame.cloneNode() as HTMLIFrameElement;
  instead.src = address;
  frame.replaceWith(instead);
  return instead;
}
