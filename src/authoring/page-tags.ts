import Actor from './Actor.astro';
import Fact from './Fact.astro';
import Link from './Link.astro';
import Place from './Place.astro';
import Quote from './Quote.astro';

/** The component behind each tag, and behind links, that a page of text may use which is no chapter. */
export const pageTags = {
  a: Link,
  Actor,
  Fact,
  Place,
  Quote,
} satisfies Record<string, unknown>;
