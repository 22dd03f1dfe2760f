/** What an address answered. */
export type Answer = {
  /** The number in HTTP: of the page itself, or of a move for good that leads to a page. */
  readonly status: number | 'no answer';
  /** Where it has moved for good, where a page is there. */
  readonly movedTo?: string;
  /** Why there was no answer, in plain words. */
  readonly why?: string;
};

/** Sites turn away what does not say who asks. */
const HEADERS = {
  accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8',
  'user-agent': 'Mozilla/5.0 (compatible; link check of a publication)',
};

const MOST_MOVES = 10;

/**
 * Ask an address whether something is there: for the head alone, and for the whole where a site does
 * not answer that well. A move is followed, one for good is told.
 * @param patience ends the waiting for one answer
 */
export async function askAddress(address: string, patience: () => AbortSignal): Promise<Answer> {
  const answer = await follow(address, 'HEAD', patience);
  const isWell = typeof answer.status === 'number' && answer.status < 400;
  return isWell || answer.why !== undefined ? answer : follow(address, 'GET', patience);
}

async function follow(
  address: string,
  method: 'HEAD' | 'GET',
  patience: () => AbortSignal,
): Promise<Answer> {
  let at = address;
  let forGood: number | undefined;
  for (let move = 0; move <= MOST_MOVES; move++) {
    let status: number;
    let next: string | null;
    try {
      const signal = patience();
      const response = await fetch(at, { method, headers: HEADERS, redirect: 'manual', signal });
      status = response.status;
      next = response.headers.get('location');
      await response.body?.cancel();
    } catch (error) {
      return { status: 'no answer', why: reasonOf(error) };
    }
    const isMove = status >= 300 && status < 400 && next !== null && URL.canParse(next, at);
    if (!isMove) {
      return forGood !== undefined && status < 400 ? { status: forGood, movedTo: at } : { status };
    }
    if (move === 0 && (status === 301 || status === 308)) forGood = status;
    at = new URL(next ?? '', at).href;
  }
  return { status: 'no answer', why: 'it leads on and on' };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such site',
  EAI_AGAIN: 'the site was not found',
  ECONNREFUSED: 'the site takes no calls',
  ECONNRESET: 'the site hung up',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'it took too long';
  const { code, message } = (error.cause ?? error) as { code?: string; message: string };
  return REASONS[code ?? ''] ?? message;
}
