import type { Page } from '@playwright/test';
import { parse } from 'yaml';

/** A thing of a page as it is told to those who listen: its role, and its name or its words. */
export type Heard = { readonly role: string; readonly says: string };

/** A branch of an accessibility tree as Playwright writes it: `role "name" [state]`, its words or its children. */
type Branch = string | { readonly [head: string]: string | readonly Branch[] | null };

/** What readers’ software is told of the main part of a page, in order: its transcript. */
export async function heardIn(page: Page): Promise<readonly Heard[]> {
  const tree = parse(await page.locator('main').ariaSnapshot()) as readonly Branch[];
  return tree.flatMap(heardOf);
}

function heardOf(branch: Branch): Heard[] {
  if (typeof branch === 'string') return [ofHead(branch, '')];
  return Object.entries(branch).flatMap(([head, within]) =>
    head.startsWith('/')
      ? []
      : typeof within === 'string'
        ? [ofHead(head, within)]
        : [ofHead(head, ''), ...(within ?? []).flatMap(heardOf)],
  );
}

function ofHead(head: string, words: string): Heard {
  const [, role = '', name] = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(head) ?? [];
  return { role, says: name === undefined ? words : (JSON.parse(name) as string) };
}
