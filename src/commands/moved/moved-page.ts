import { wholeAddress } from '../../components/site-address.ts';
import { escapeMarkup } from '../../graphics/escape-markup.ts';
import type { FormerPage } from '../../story/former-pages.ts';
import { withPolicy } from '../page-policy.ts';

/**
 * A page that leads on to where another is now, without a server’s help. A script takes along what
 * stands behind the path, so that a link to a step leads to that step; where none runs, the browser
 * goes to the page itself. The one waits in `noscript`, as it would overtake the other.
 * @param base the path that the site lives under: `/` or `/story/`
 */
export function movedPage(
  { path, now, title, description, card }: FormerPage,
  base: string,
): string {
  const inSite = (file: `/${string}`): string => base.replace(/\/$/, '') + file;
  const whole = (file: `/${string}`): string => escapeMarkup(wholeAddress(file) ?? inSite(file));
  const href = escapeMarkup(inSite(now));
  // Systems that are given the old address ask the page for its embed, and follow no script.
  const oembed = wholeAddress(`/oembed/${card}.json`);
  const offered =
    oembed === undefined || path.startsWith('/embed/')
      ? ''
      : `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(oembed)}" title="${escapeMarkup(title)}">\n`;
  const markup = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeMarkup(description)}">
<link rel="canonical" href="${whole(now)}">
${offered}<meta property="og:title" content="${escapeMarkup(title)}">
<meta property="og:description" content="${escapeMarkup(description)}">
<meta property="og:url" content="${whole(now)}">
<meta property="og:image" content="${whole(`/cards/${card}.png`)}">
<script>location.replace(${JSON.stringify(href)} + location.search + location.hash);</script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body>
<h1>This page has moved</h1>
<p>Go on to <a href="${href}">${escapeMarkup(title)}</a>.</p>
</body>
</html>
`;
  return withPolicy(markup, path);
}
