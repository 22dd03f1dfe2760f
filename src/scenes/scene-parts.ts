/** What a scene is called and where the data of its drawing is. */
export type SceneIdentity = {
  readonly id: string;
  readonly kind: string;
  /** Address of its `drawing.json`. */
  readonly drawing: string;
};

/** A scene on a page: the stage, what stands on it, and the steps that it shows. */
export type SceneParts = SceneIdentity & {
  readonly scene: HTMLElement;
  readonly stage: HTMLElement;
  readonly picture: HTMLElement;
  /** In the picture: where a still stands in until the live drawing has come. */
  readonly standIn: HTMLElement;
  /** In the picture: where the live drawing is. */
  readonly live: HTMLElement;
  /** In the picture, and empty: laid over the part that its subject keeps to. */
  readonly subject: HTMLElement;
  /** The list box by which keys go from mark to mark. */
  readonly marks: HTMLElement;
  readonly previous: HTMLElement;
  readonly next: HTMLElement;
  /** Which step of how many, in words. */
  readonly count: HTMLElement;
  /** The same marks as a plain list, for who has no keys. */
  readonly list: HTMLDetailsElement;
  readonly bar: HTMLElement;
  /** The dialog, empty, that holds picture, marks and bar while they fill the window. */
  readonly window: HTMLDialogElement;
  /** The button that lends the picture to the reader, and takes it back. */
  readonly explore: HTMLElement;
  /** The buttons that zoom it while it is lent. */
  readonly zoomIn: HTMLElement;
  readonly zoomOut: HTMLElement;
  /** The link to the embed and the files of what is shown; in embeds there is none. */
  readonly take: HTMLAnchorElement | undefined;
  /** What is written here is read aloud. */
  readonly announcement: HTMLElement;
  /** The steps in reading order, each with the name of its state, its words and its still. */
  readonly steps: readonly HTMLElement[];
};
