import type { LockedPackage } from './lock-file.ts';

/** What a list of materials is about, and what it is made of. */
export type Materials = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** What readers are sent. */
  readonly shipped: ReadonlySet<LockedPackage>;
  /** What has a part in making it. */
  readonly build: ReadonlySet<LockedPackage>;
};

/**
 * Write a software bill of materials as CycloneDX 1.6 in JSON. It names no time and no number of its
 * own, so that it is the same for the same packages.
 */
export function cycloneDx({ name, version, license, shipped, build }: Materials): string {
  const scopes = new Map([
    ...[...build].map((each) => [each, 'excluded'] as const),
    ...[...shipped].map((each) => [each, 'required'] as const),
  ]);
  const components = [...scopes].map(([each, scope]) => componentOf(each, scope));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${name}@${version}`,
        name,
        version,
        licenses: [{ expression: license }],
      },
    },
    // A package that is installed in several places is one component.
    components: [...new Map(components.map((each) => [each['bom-ref'], each])).values()].toSorted(
      (a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1),
    ),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** One package; `excluded` says that it made the site and is not in it. */
function componentOf(
  { name, version, license, integrity }: LockedPackage,
  scope: 'required' | 'excluded',
) {
  const [algorithm = '', hash = ''] = integrity?.split('-') ?? [];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope,
    ...(hash !== '' && {
      hashes: [
        {
          alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
          content: Buffer.from(hash, 'base64').toString('hex'),
        },
      ],
    }),
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    purl,
  };
}
