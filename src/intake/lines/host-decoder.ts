/** Makes text of bytes; throws where they are no UTF-8. */
interface HostDecoder {
  decode(bytes: Uint8Array): string;
}

type HostDecoderClass = new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => HostDecoder;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** A slash written in two bytes, half of a pair, and a sequence that is cut off. */
const NO_UTF8 = [
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xe1, 0xba],
];

const hostDecoder = /* @__PURE__ */ strictDecoderOf(globalThis);

/** Lets the host read bytes as UTF-8; nothing where it has no strict decoder, or where they are none. */
export function decodeByHost(bytes: Uint8Array): string | undefined {
  try {
    return hostDecoder?.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Finds the decoder of a host. Some are not strict, whatever they are asked, and some drop a byte order mark. */
export function strictDecoderOf(host: object): HostDecoder | undefined {
  const { TextDecoder } = host as { readonly TextDecoder?: HostDecoderClass };
  if (typeof TextDecoder !== 'function') return undefined;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return isStrict(decoder) && decoder.decode(Uint8Array.from(BYTE_ORDER_MARK)) === '\uFEFF'
      ? decoder
      : undefined;
  } catch {
    return undefined;
  }
}

function isStrict(decoder: HostDecoder): boolean {
  return NO_UTF8.every((bytes) => {
    try {
      decoder.decode(Uint8Array.from(bytes));
      return false;
    } catch {
      return true;
    }
  });
}
