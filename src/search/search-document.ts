/** What a result of the search is. */
export type DocumentKind = 'chapter' | 'text' | 'step' | 'figure' | 'actor' | 'place' | 'note';

/** One thing that the search finds, and where it leads; sent as JSON, all in one file. */
export type SearchDocument = {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The title is that of one before it, and is not searched a second time. */
  readonly isTitledBefore?: true;
  /** Where it stands, or what it is: a chapter’s title, “Town, Utopia”, “Interview”. */
  readonly where: string;
  /** The address it leads to, with the place on the page. */
  readonly address: string;
  readonly text: string;
  /** Other names and spellings of an actor or a place. */
  readonly names?: string;
  /** Its name in Arabic. */
  readonly arabic?: string;
  /** What its picture shows, in words. */
  readonly shown?: string;
  /** The address of its picture. */
  readonly still?: string;
};
