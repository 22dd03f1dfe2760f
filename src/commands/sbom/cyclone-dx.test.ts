import { expect, test } from 'vitest';
import { cycloneDx } from './cyclone-dx.ts';
import type { LockedPackage } from './lock-file.ts';

const packageCalled = (name: string): LockedPackage => ({
  name,
  version: '1.2.3',
  license: 'ISC',
  integrity: `sha512-${Buffer.from('bytes').toString('base64')}`,
  needs: [],
});
const own = { name: 'story', version: '0.1.0', license: 'MIT' };

type Bill = { readonly components: readonly Readonly<Record<string, unknown>>[] };

test('a bill says of each package what it is, under which license, and whether readers are sent it', () => {
  const sent = packageCalled('@maps/tiles');
  const build = new Set([packageCalled('painter'), sent]);
  const bill = JSON.parse(cycloneDx({ ...own, shipped: new Set([sent]), build })) as Bill;
  expect(bill.components).toMatchObject([
    { name: '@maps/tiles', scope: 'required', purl: 'pkg:npm/%40maps/tiles@1.2.3' },
    { name: 'painter', scope: 'excluded', licenses: [{ expression: 'ISC' }] },
  ]);
  expect(bill.components[0]).toMatchObject({
    hashes: [{ alg: 'SHA-512', content: Buffer.from('bytes').toString('hex') }],
  });
});

test('the same packages make the same bill, in whatever order they were found', () => {
  const [one, other] = [packageCalled('one'), packageCalled('other')];
  const shipped = new Set<LockedPackage>();
  const bill = cycloneDx({ ...own, shipped, build: new Set([one, other]) });
  expect(cycloneDx({ ...own, shipped, build: new Set([other, one]) })).toBe(bill);
  expect(cycloneDx({ ...own, shipped, build: new Set([other, one, packageCalled('one')]) })).toBe(
    bill,
  );
});
