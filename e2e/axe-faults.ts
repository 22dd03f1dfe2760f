import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Ask axe what it objects to on an open page. A frame is a page of its own, and is not looked at.
 * @param rules the rules to hold the page to, by axe’s names; by default all that axe holds good
 * @returns each rule that is broken, with the first element that breaks it
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .exclude('iframe')
    // Without frames nothing is to be put together in a window of its own, which takes longest.
    .setLegacyMode()
    // What passes is not asked for: on long pages to write it down takes long.
    .options({ resultTypes: ['violations'] });
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
