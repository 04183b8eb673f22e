/** The fields of a manifest that say where the project is at home. */
export interface Home {
  readonly homepage?: string;
  readonly repository?: { readonly url?: string };
  readonly bugs?: { readonly url?: string };
}

const ADDRESS = /^(?:git\+)?https:\/\/[^/]+\//;
// No host can have a name under this ending, so it marks what is still to be filled in.
const PLACEHOLDER = /^(?:git\+)?https:\/\/[^/]*\.invalid\//;

/** Names the fields of a home that are missing, are no address, or are still the placeholder. */
export function unfilledFieldsOf(manifest: Home): readonly string[] {
  const addresses = {
    homepage: manifest.homepage,
    'repository.url': manifest.repository?.url,
    'bugs.url': manifest.bugs?.url,
  };
  return Object.entries(addresses).flatMap(([field, address = '']) =>
    ADDRESS.test(address) && !PLACEHOLDER.test(address) ? [] : [field],
  );
}
