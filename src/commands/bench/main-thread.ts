import type { Page } from 'playwright';

/** Where the time of a page's main thread goes, in milliseconds, as slowed as the processor was. */
export type MainThread = Record<(typeof WORKS)[number], number>;

export const WORKS = ['script', 'style', 'layout', 'paint', 'rest'] as const;

/** The events of Chromium's trace that are one kind of work; what is inside another is its own. */
const KINDS: Readonly<Record<string, RegExp>> = {
  style: /^(UpdateLayoutTree|ParseAuthorStyleSheet)$/,
  layout: /^Layout$/,
  paint: /^(PrePaint|Paint|PaintImage|Layerize|Commit|UpdateLayer)$/,
  script:
    /^(FunctionCall|EvaluateScript|TimerFire|FireAnimationFrame|FireIdleCallback|EventDispatch|RunMicrotasks|MinorGC|MajorGC|IntersectionObserverController::\w+|v8\.|V8\.)/,
};

/** One line of the trace, as far as it is read here; times in microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
};

/** Trace a page during an act and add up its main thread's time by kind of work. */
export async function traceMainThread(
  page: Page,
  act: () => Promise<unknown>,
): Promise<MainThread> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser to trace.');
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const sums = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map((main) => sumByWork(traceEvents.filter((event) => threadOf(event) === threadOf(main))));
  const busy = (sum: MainThread): number => WORKS.reduce((all, work) => all + sum[work], 0);
  return sums.toSorted((a, b) => busy(b) - busy(a))[0] ?? sumByWork([]);
}

/** Add up each event's own time, without that of the events inside it. */
function sumByWork(events: readonly TraceEvent[]): MainThread {
  const sum: MainThread = { script: 0, style: 0, layout: 0, paint: 0, rest: 0 };
  const spans = events
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .map(({ name, ts, dur = 0 }) => ({ work: workOf(name), from: ts, to: ts + dur }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const open: typeof spans = [];
  for (const span of spans) {
    while ((open.at(-1)?.to ?? Infinity) <= span.from) open.pop();
    const around = open.at(-1);
    const length = (span.to - span.from) / 1000;
    if (around) sum[around.work] -= length;
    sum[span.work] += length;
    open.push(span);
  }
  return sum;
}

const workOf = (name: string): keyof MainThread =>
  WORKS.find((work) => KINDS[work]?.test(name)) ?? 'rest';
