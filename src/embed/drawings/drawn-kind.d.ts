/** The kind of scene that a script draws; which one it is, the build says for each script. */
declare module 'virtual:drawn-kind' {
  export const kind: import('../../kinds/registry.ts').KindName;
  export const mount: import('../../graphics/stage-drawing.ts').Mount;
}
