import type { TagName } from '../schemas/tag-registry.ts';
import Actor from './Actor.astro';
import Fact from './Fact.astro';
import Finding from './Finding.astro';
import Link from './Link.astro';
import NoteRef from './NoteRef.astro';
import Place from './Place.astro';
import Quote from './Quote.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';

/** The component behind each tag of the registry, behind links, and behind note references. */
export const tags = {
  a: Link,
  Actor,
  Fact,
  Finding,
  NoteRef,
  Place,
  Quote,
  Scene,
  Step,
} satisfies Record<TagName | 'NoteRef' | 'a', unknown>;
