/**
 * Compressed files, unpacked piece by piece while someone waits. Node unpacks a piece and stops in streams alone, which
 * need an event loop: that of a thread, for which the caller waits.
 */

import { createRequire } from "node:module";
import { opened, type Waiting, waitFor } from "./disk.ts";

/** The piece of the packed file that is wanted, a piece unpacked, or how it has ended; each is answered. */
type Message = readonly ["in"] | readonly ["out", Uint8Array] | readonly ["end", Failure?];
type Failure = { readonly code: string; readonly message: string };

/** What the thread runs. All that comes of a piece is given before the next is asked for: an error leaves none of it behind. */
const program = `
const { workerData: { port, count } } = require("node:worker_threads");
const gunzip = require("node:zlib").createGunzip({ chunkSize: 1 << 16 });
const tell = (message) => {
  port.postMessage(message);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
};
let answer;
port.on("message", (bytes) => answer(bytes));
const ask = (...message) => new Promise((resolve) => {
  answer = resolve;
  tell(message);
});
let failure, isDone, isEnded, wake;
const look = () => wake?.();
gunzip.on("readable", look);
gunzip.on("error", (error) => {
  failure = error;
  look();
});
const done = () => {
  isDone = true;
  look();
};
gunzip.on("end", () => {
  isEnded = true;
  done();
});
const giveAll = async () => {
  for (;;) {
    for (let bytes; (bytes = gunzip.read()) !== null; ) await ask("out", bytes);
    if (failure) throw failure;
    if (isDone) return;
    await new Promise((resolve) => (wake = resolve));
  }
};
(async () => {
  // After the end may come padding, as on tapes, which the stream never says that it is done with.
  for (let bytes; !isEnded && (bytes = await ask("in")) !== undefined; ) {
    isDone = false;
    gunzip.write(bytes, done);
    await giveAll();
  }
  isDone = isEnded;
  gunzip.end();
  await giveAll();
})().then(() => tell(["end"]), ({ code, message }) => tell(["end", { code, message }]));
`;

/**
 * The bytes that are packed in these. @param waiting called again and again meanwhile
 * @throws Error where they are not, or not whole
 */
export function* unpacked(pieces: Iterable<Buffer>, waiting: Waiting): Generator<Buffer> {
  // Wanted for compressed files alone, and every start would pay for it.
  const { MessageChannel, receiveMessageOnPort, Worker } = createRequire(import.meta.url)(
    "node:worker_threads",
  ) as typeof import("node:worker_threads");
  const { port1: port, port2 } = new MessageChannel();
  const count = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    env: {},
    workerData: { port: port2, count },
    transferList: [port2],
  });
  // Where the whole run ends, so does this.
  worker.unref();
  const close = opened(() => {
    port.close();
    void worker.terminate();
  });
  const packed = pieces[Symbol.iterator]();
  try {
    for (;;) {
      const seen = Atomics.load(count, 0);
      const received = receiveMessageOnPort(port) as { message: Message } | undefined;
      if (received === undefined) {
        waitFor(count, seen, waiting);
        continue;
      }
      const [kind, content] = received.message;
      if (kind === "end") {
        if (content !== undefined) throw Object.assign(new Error(content.message), content);
        return;
      }
      if (kind === "out") {
        yield Buffer.from(content.buffer, content.byteOffset, content.byteLength);
        port.postMessage(undefined);
      } else {
        const { done, value } = packed.next();
        port.postMessage(done ? undefined : value);
      }
    }
  } finally {
    close();
    packed.return?.();
  }
}
