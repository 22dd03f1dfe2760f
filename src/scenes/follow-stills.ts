import { followInAddress } from './address.ts';
import { stepsIn } from './stage-parts.ts';

type Following = {
  /** Hears where the reader is, to find it again another day. */
  readonly keepPlace: (step: string | undefined) => void;
  /** Hears which step is at the reading line, each time it is another one. */
  readonly onStep: (step: HTMLElement) => void;
};

/** Where in the window a step counts as being read, where its picture stands after it. */
const LINE = '-45% 0px -55%';

/** Follow the reader through a chapter whose pictures stand after its steps, as `startStory` does beside stages. */
export function followStills(page: ParentNode, { keepPlace, onStep }: Following): void {
  const steps = stepsIn(page);
  const follow = followInAddress(new Set(steps.map(({ id }) => id)), keepPlace);
  let reading: HTMLElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const left = entries.some(
        ({ target, isIntersecting }) => !isIntersecting && target === reading,
      );
      const come = entries.find(({ isIntersecting }) => isIntersecting)?.target as
        HTMLElement | undefined;
      if (!come && !left) return;
      reading = come;
      follow(reading?.id);
      if (reading) onStep(reading);
    },
    { rootMargin: LINE },
  );
  for (const step of steps) observer.observe(step);
}
