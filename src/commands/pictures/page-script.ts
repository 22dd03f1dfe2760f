/**
 * What the page of pictures does in the browser. Each function is written into the page as text, so
 * none may use anything but the others and the page itself.
 */
import type { ComparedDrawing } from './compare-states.ts';
import type { PictureSize } from './picture-size.ts';
import type { TreeStyle } from './tree-style.ts';

/** What the page knows before it loads any drawing. */
export type PageFacts = {
  readonly sizes: readonly PictureSize[];
  readonly styles: Readonly<Record<'then' | 'now', TreeStyle>>;
};

/** The drawings of a scene at one size, by state. */
export type DrawingsFile = Readonly<Record<string, ComparedDrawing>>;

declare global {
  /** Called by every file of drawings as it comes. */
  var takeDrawings: (name: string, drawings: DrawingsFile) => void;
}

/** Draw what comes near the window, and all that is near again when a control changes. */
export function startPictures(facts: PageFacts): void {
  const controls = document.querySelector('form')!;
  const near = new Set<HTMLElement>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) near.add(target);
        else near.delete(target);
        if (isIntersecting) void showState(target, controls, facts);
      }
    },
    { rootMargin: '600px' },
  );
  const apply = (): void => {
    choose(controls, facts);
    for (const state of near) void showState(state, controls, facts);
  };
  document.querySelectorAll('article').forEach((state) => watcher.observe(state));
  controls.addEventListener('input', apply);
  controls.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

/** Let the page follow its controls: which states are there, how large pictures are, how they overlay. */
export function choose(controls: HTMLFormElement, { sizes }: PageFacts): void {
  const { find, size, overlay, through, changed } = Object.fromEntries(
    new FormData(controls),
  ) as Record<string, string>;
  const words = String(find).toLowerCase().split(/\s+/);
  let shown = 0;
  for (const state of document.querySelectorAll('article')) {
    const { words: told = '', change } = state.dataset;
    state.hidden =
      !words.every((word) => told.includes(word)) || (Boolean(changed) && change === 'none');
    if (!state.hidden) shown += 1;
  }
  const { width = 4, height = 3 } = sizes.find(({ name }) => name === size) ?? {};
  const page = document.documentElement;
  page.dataset['overlay'] = String(overlay);
  page.style.setProperty('--ratio', `${width} / ${height}`);
  page.style.setProperty('--width', `${width}px`);
  page.style.setProperty('--through', `${Number(through) / 100}`);
  document.querySelector('output')!.value = `${shown} shown`;
}

/** Put the pictures of a state into its figures, at the size and in the theme that the controls say. */
export async function showState(
  state: HTMLElement,
  controls: HTMLFormElement,
  facts: PageFacts,
): Promise<void> {
  const { size, theme } = Object.fromEntries(new FormData(controls)) as Record<string, string>;
  const wanted = `${size} ${theme}`;
  if (state.dataset['shows'] === wanted) return;
  state.dataset['shows'] = wanted;
  const { scene = '', state: name = '', kind = '', kindThen = '' } = state.dataset;
  const drawing = (await drawingsOf(scene, String(size)))[name];
  if (!drawing || state.dataset['shows'] !== wanted) return;
  for (const picture of state.querySelectorAll<HTMLElement>('[data-tree]')) {
    const tree = picture.dataset['tree'] === 'then' ? 'then' : 'now';
    const root = picture.shadowRoot ?? picture.attachShadow({ mode: 'open' });
    const worn = tree === 'then' ? kindThen : kind;
    root.adoptedStyleSheets = [sheetOf(facts.styles[tree], worn, theme === 'dark')];
    root.innerHTML = drawing[tree] ?? '<p>not there</p>';
  }
  const list = state.querySelector('pre')!;
  list.textContent = drawing.lines.map(({ sign, text }) => `${sign} ${text}`).join('\n');
  const went = drawing.lines.filter(({ sign }) => sign === '−').length;
  state.querySelector('summary')!.textContent =
    drawing.then === drawing.now
      ? 'The same at this size'
      : `Marks that differ at this size: ${went} went, ${drawing.lines.length - went} came`;
}

/** The style of a drawing, with the theme that was chosen rather than the one of the machine. */
export function sheetOf(style: TreeStyle, kind: string, dark: boolean): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const frame =
    ':host{background:var(--paper);color:var(--ink)}svg{display:block;width:100%;height:auto}';
  const themed = `${style.shared}${style.kinds[kind] ?? ''}${frame}`.replace(
    /@media (?:screen and )?\(prefers-color-scheme: dark\)/g,
    dark ? '@media all' : '@media not all',
  );
  sheet.replaceSync(themed);
  return sheet;
}

/** The drawings of a scene at a size. They come as scripts: a page from disk may load nothing else. */
export function drawingsOf(scene: string, size: string): Promise<DrawingsFile> {
  const name = `${scene}.${size}`;
  const page: { drawings?: Map<string, Promise<DrawingsFile>> } & typeof globalThis = globalThis;
  const known = (page.drawings ??= new Map());
  const coming = known.get(name);
  if (coming) return coming;
  const drawings = new Promise<DrawingsFile>((resolve) => {
    addEventListener(`drawings:${name}`, (event) => {
      if (event instanceof CustomEvent) resolve(event.detail as DrawingsFile);
    });
    globalThis.takeDrawings = (which, file) =>
      dispatchEvent(new CustomEvent(`drawings:${which}`, { detail: file }));
    document.head.append(
      Object.assign(document.createElement('script'), { src: `drawings/${name}.js` }),
    );
  });
  known.set(name, drawings);
  return drawings;
}
