/** What a browser sends: an answer to what was asked, or a word about something that happened. */
type Message = {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};

/** A browser that is spoken to by the W3C’s WebDriver BiDi protocol. */
export type BidiSession = {
  /** Ask something of it; throws with its words where it says no. */
  ask<Answer = unknown>(method: string, params?: object): Promise<Answer>;
  end(): void;
};

/** Begin a session with a browser. @param address where it listens: `ws://127.0.0.1:9222` */
export async function startBidi(address: string): Promise<BidiSession> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Nobody answers at ${address}.`)));
  });
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    waiting.get(message.id ?? 0)?.(message);
    waiting.delete(message.id ?? 0);
  });
  let asked = 0;
  const session: BidiSession = {
    async ask<Answer>(method: string, params = {}) {
      const id = ++asked;
      const come = new Promise<Message>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { type, result, error, message } = await come;
      if (type === 'error') throw new Error(`${method}: ${error}: ${message}`);
      return result as Answer;
    },
    end: () => socket.close(),
  };
  await session.ask('session.new', { capabilities: {} });
  return session;
}
