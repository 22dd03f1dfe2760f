import { NAMESPACE, type FrameMessage, type HostMessage } from './messages.ts';

/** Whether a value is what a field may hold. */
type Fits = (value: unknown) => boolean;
type Fields<Message extends { readonly type: string }> = {
  readonly [Type in Message['type']]: Readonly<
    Record<Exclude<keyof Extract<Message, { readonly type: Type }>, 'type'>, Fits>
  >;
};

const whole =
  (least: number, most: number): Fits =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const text =
  (most: number): Fits =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const name: Fits = (value) => typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
const one =
  (...known: readonly string[]): Fits =>
  (value) =>
    known.includes(value as string);

/** Longer than any page that is read to its end, in CSS pixels. */
const LONGEST = 1_000_000;

const OF_FRAMES: Fields<FrameMessage> = {
  ready: { title: text(200), steps: whole(0, 999) },
  height: { height: whole(120, 20_000) },
  print: { height: whole(120, LONGEST) },
  length: { length: whole(0, LONGEST) },
  seek: { top: whole(0, LONGEST) },
  pass: {},
  step: { step: name, index: whole(0, 999), cause: name },
};

const OF_HOSTS: Fields<HostMessage> = {
  hello: {},
  scroll: { top: whole(0, LONGEST) },
  printing: {},
  go: { step: name },
  theme: { theme: one('auto', 'light', 'dark') },
};

/** What a frame said, if that is a message of the protocol; whose it is has been asked before. */
export const readFrameMessage = (data: unknown): FrameMessage | undefined =>
  read(OF_FRAMES, data) as FrameMessage | undefined;

/** What a host said, if that is a message of the protocol. */
export const readHostMessage = (data: unknown): HostMessage | undefined =>
  read(OF_HOSTS, data) as HostMessage | undefined;

/** Take from a value what a message may hold, and nothing else; only its own fields count. */
function read(
  messages: Readonly<Record<string, Readonly<Record<string, Fits>>>>,
  data: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (own(data, 'ns') !== NAMESPACE || own(data, 'v') !== 1) return undefined;
  const type = own(data, 'type');
  const fields = typeof type === 'string' && Object.hasOwn(messages, type) && messages[type];
  if (!fields) return undefined;
  const message: Record<string, unknown> = { type };
  for (const [field, fits] of Object.entries(fields)) {
    const value = own(data, field);
    if (!fits(value)) return undefined;
    message[field] = value;
  }
  return message;
}

const own = (data: unknown, field: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, field)
    ? (data as Readonly<Record<string, unknown>>)[field]
    : undefined;
