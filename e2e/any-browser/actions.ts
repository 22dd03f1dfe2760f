/** Keys that are no signs, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** What both of the W3C’s protocols call input: devices, each with what it does. */
type Actions = readonly object[];

/** A key pressed and let go, by its name in browsers. */
export function keyPressed(key: string): Actions {
  const value = KEYS[key] ?? key;
  const types = ['keyDown', 'keyUp'];
  return [{ type: 'key', id: 'keys', actions: types.map((type) => ({ type, value })) }];
}

/** The mouse brought to a place of the window, in pixels, pressed there and let go. */
export function mousePressed(x: number, y: number): Actions {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}
