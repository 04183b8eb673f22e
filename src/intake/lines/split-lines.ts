/** A line as it stands in a file, without its end. */
export interface RawLine {
  readonly lineNumber: number;
  /** Where it begins, from the first byte that was split. */
  readonly byteOffset: number;
  /** How long it is, also where it is too long to be kept. */
  readonly byteLength: number;
  /** Its bytes, or nothing where it is too long to be kept. */
  readonly bytes: Uint8Array | undefined;
}

/** Takes a file chunk by chunk and gives its lines; it keeps no more than the line that is not yet whole. */
export interface LineSplitter {
  split(chunk: Uint8Array): Iterable<RawLine>;
  end(): Iterable<RawLine>;
}

const LINE_FEED = 0x0a;

/** Makes a splitter for one file. A line ends with LF; the CR of a CRLF stays, since JSON takes it as a blank. */
export function splitLines(maxLineBytes: number): LineSplitter {
  let lineNumber = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  let byteOffset = 0;

  function keep(piece: Uint8Array): void {
    length += piece.length;
    if (length > maxLineBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  }

  function close(): RawLine {
    lineNumber += 1;
    const bytes = length > maxLineBytes ? undefined : joined(pieces, length);
    const line = { lineNumber, byteOffset, byteLength: length, bytes };
    byteOffset += length + 1;
    pieces = [];
    length = 0;
    return line;
  }

  return {
    *split(chunk) {
      let from = 0;
      for (;;) {
        const at = chunk.indexOf(LINE_FEED, from);
        if (at === -1) break;
        keep(chunk.subarray(from, at));
        yield close();
        from = at + 1;
      }
      // A copy, since a host may fill the same chunk anew. `slice` of Node's Buffer makes none.
      keep(Uint8Array.prototype.slice.call(chunk, from));
    },
    *end() {
      if (length > 0) yield close();
    },
  };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
