import type { LinkUse, TextRun } from '../story/chapter-text.ts';
import { proseOf, type Draft } from '../story/draft.ts';
import { moved } from '../story/moved.ts';
import { nearest } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import { anchorsOf, isFilePath, pagesOf, type PageTarget } from '../story/site-paths.ts';

type Words = Pick<Problem, 'message' | 'fix'>;

const rule = 'links-lead-somewhere';

/** A link has words, and leads to a page of this site, a place on it, or a whole address elsewhere. */
export function linksLeadSomewhere(draft: Draft): Problem[] {
  const pages = pagesOf(draft);
  return proseOf(draft).flatMap(({ file, text }) => {
    const here: PageTarget = { path: '', anchors: anchorsOf(text) };
    return [
      ...text.links
        .filter(({ isImage, text: words }) => !isImage && !words.startsWith('^'))
        .flatMap(({ line, column, ...link }) => {
          const wrong = whatIsWrong(link, [here, ...pages]);
          // Of an address with a bracket in it, what stands before it is said to be broken.
          if (link.isBare && /[[\]()]/.test(link.url) && hasBroken(text.runs, line)) return [];
          return wrong === undefined ? [] : [{ file, line, column, ...wrong, rule }];
        }),
      ...text.runs.flatMap((run) =>
        [...run.text.matchAll(BROKEN)].map((match) => ({
          file,
          ...moved(run, run.text.slice(0, match.index)),
          message: 'A link that begins here is not written as one.',
          fix: 'Write it as [the words](https://example.org/page/), without spaces in the address.',
          rule,
        })),
      ),
    ];
  });
}

const hasBroken = (runs: readonly TextRun[], inLine: number): boolean =>
  runs.some((run) =>
    [...run.text.matchAll(BROKEN)].some(
      ({ index }) => moved(run, run.text.slice(0, index)).line === inLine,
    ),
  );

/** A link with a space in its address or before it, without its end, turned around, or by a name that is nowhere. */
const BROKEN =
  /(?<!\\)(?:\[[^\]^\n]+\](?:\([^)\n]*\)?|\[[^\]^\n]*\]|\s+\((?=https?:|$))|\([^)\n]+\)\[(?:(?=https?:|www\.)|$))/g;

function whatIsWrong(
  { url, text }: Pick<LinkUse, 'url' | 'text'>,
  pages: readonly PageTarget[],
): Words | undefined {
  if (text.trim() === '') {
    return { message: 'This link has no words.', fix: `Write [the words](${url || '/notes/'}).` };
  }
  if (url === '') {
    return {
      message: `The link “${text}” leads nowhere.`,
      fix: `Write where it leads: [${text}](/notes/) or [${text}](https://example.org).`,
    };
  }
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme !== undefined) return elsewhere(url, scheme.toLowerCase());
  return url.startsWith('#') || (url.startsWith('/') && !url.startsWith('//'))
    ? inside(url, pages)
    : relative(url, pages);
}

function elsewhere(url: string, scheme: string): Words | undefined {
  if (scheme === 'mailto') {
    return /^mailto:[^@\s]+@[^@\s]+\.\w+/.test(url)
      ? undefined
      : { message: `“${url}” is no address for mail.`, fix: 'Write mailto:name@example.org.' };
  }
  if (scheme !== 'http' && scheme !== 'https') {
    const rest = url.replace(/^[^:]*:\/*/, '');
    return {
      message: `“${url}” begins with “${scheme}:”; links begin with https:, http: or mailto:.`,
      fix: nearest(scheme, ['http', 'https']) ? `Write https://${rest}.` : 'Leave the link out.',
    };
  }
  return URL.canParse(url) && /^https?:\/\/[^\s/.]+\.[^\s/]+/.test(url)
    ? undefined
    : { message: `“${url}” is no whole address.`, fix: 'Write it as https://example.org/page.' };
}

function inside(url: string, pages: readonly PageTarget[]): Words | undefined {
  const [, path = '', anchor] = /^([^#?]*)[^#]*(?:#(.*))?$/.exec(url) ?? [];
  if (isFilePath(path)) return undefined;
  const page = pages.find((each) => each.path === path);
  if (page === undefined) {
    const known = pages.map((each) => each.path);
    const meant = known.includes(`${path}/`) ? `${path}/` : nearest(path, known);
    return {
      message: `This site has no page “${path}”.`,
      fix:
        meant === undefined
          ? 'Write a page that is there, as /notes/ or /chapters/the-flood/.'
          : `Did you mean “${meant}”?`,
    };
  }
  if (page.now !== undefined) {
    return {
      message: `The page “${path}” is at “${page.now}” now.`,
      fix: `Write ${page.now}${anchor === undefined ? '' : `#${anchor}`}.`,
    };
  }
  if (anchor === undefined || page.anchors === undefined || page.anchors.has(anchor))
    return undefined;
  const meant = nearest(anchor, page.anchors);
  return {
    message: `${path === '' ? 'This page' : `The page “${path}”`} has no place “#${anchor}”.`,
    fix:
      meant === undefined
        ? 'Write the id of a step, or of a note, that is there.'
        : `Did you mean “#${meant}”?`,
  };
}

function relative(url: string, pages: readonly PageTarget[]): Words {
  const [, name = ''] =
    /^(?:\.{0,2}\/)*(?:chapters\/)?([a-z0-9-]*)(?:\.mdx?)?(?:[#?].*)?$/.exec(url) ?? [];
  const page = pages.find(({ path }) => path === `/chapters/${name}/` || path === `/${name}/`);
  const address = /^(?:\/\/|www\.|[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|int|info)\b)/.test(url);
  return {
    message: `“${url}” is neither a page of this site nor a whole address.`,
    fix: address
      ? `Write https://${url.replace(/^\/\//, '')}.`
      : `Write ${page?.path ?? '/chapters/the-flood/'} or https://example.org.`,
  };
}
