/** Compressed files, unpacked piece by piece while someone waits. */

import { createRequire } from "node:module";
import type { Gunzip } from "node:zlib";

/** What Node's own functions for whole buffers use, and is the only way to unpack a piece and stop. */
interface Handle {
  writeSync(
    flush: number,
    bytes: Uint8Array,
    from: number,
    count: number,
    out: Uint8Array,
    outFrom: number,
    outCount: number,
  ): void;
  close(): void;
}

const outSize = 1 << 16;

/** The bytes that are packed in these. @throws Error where they are not, or not whole */
export function* unpacked(pieces: Iterable<Buffer>): Generator<Buffer> {
  // Wanted for compressed files alone, and every start would pay for it.
  const { createGunzip, constants } = createRequire(import.meta.url)(
    "node:zlib",
  ) as typeof import("node:zlib");
  const stream = createGunzip();
  let failure: Error | undefined;
  stream.on("error", (error) => {
    failure = error;
  });
  const { _handle: handle, _writeState: state } = stream as Gunzip & {
    readonly _handle: Handle;
    readonly _writeState: Uint32Array;
  };
  function* through(bytes: Buffer, flush: number): Generator<Buffer> {
    let left = bytes.length;
    for (;;) {
      const out = Buffer.alloc(outSize);
      handle.writeSync(flush, bytes, bytes.length - left, left, out, 0, outSize);
      // Node destroys the stream in a function that is called meanwhile, and tells of it later.
      const error = failure ?? stream.errored;
      if (error) throw error;
      const [outLeft = 0, inLeft = 0] = state;
      left = inLeft;
      if (outLeft < outSize) yield out.subarray(0, outSize - outLeft);
      if (outLeft > 0) return;
    }
  }
  try {
    for (const bytes of pieces) yield* through(bytes, constants.Z_NO_FLUSH);
    yield* through(Buffer.alloc(0), constants.Z_FINISH);
  } finally {
    handle.close();
  }
}
