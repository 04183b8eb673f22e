/** What is read of a bill of materials in the form of CycloneDX; the rest is passed on. */
export interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string }[];
}

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly externalReferences?: readonly { readonly url: string }[];
}

/**
 * Turns the bill of a host that installed nothing but a package into that of the package: the host goes, and with it every
 * address of a file, which only says where somebody's tarball lay.
 */
export function billOfPackage(ofHost: Bill, name: string): Bill {
  const host = ofHost.metadata.component['bom-ref'];
  const components = ofHost.components.map(withoutFiles);
  const component = components.find((one) => one.name === name);
  if (component === undefined) throw new Error(`${name} is not in the bill of materials.`);
  return {
    ...ofHost,
    metadata: { ...ofHost.metadata, component },
    components: components.filter((one) => one !== component),
    dependencies: ofHost.dependencies.filter(({ ref }) => ref !== host),
  };
}

const withoutFiles = (component: Component): Component => ({
  ...component,
  externalReferences: (component.externalReferences ?? []).filter(
    ({ url }) => !url.startsWith('file:'),
  ),
});
