/** Compressed files, piece by piece. */

import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { unpacked } from "../../src/data/unpack.ts";

const text = Array.from({ length: 100_000 }, (_, n) => `${n},${n * n}\n`).join("");
const packed = gzipSync(text);

function* inPieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
const none = (): void => {};
const unpack = (bytes: Buffer, size = 1 << 16): string =>
  Buffer.concat([...unpacked(inPieces(bytes, size), none)]).toString();

it.each([1 << 16, 1000])("is what was packed, in pieces of %d", (size) => {
  expect(unpack(packed, size) === text).toBe(true);
});

it("may be several parts, one after the other, or nothing", () => {
  expect(unpack(Buffer.concat([gzipSync("a"), gzipSync("b")]))).toBe("ab");
  expect(unpack(gzipSync(""))).toBe("");
});

it.each([1 << 16, 1000, 5])("may be padded with zeros, also in pieces of %d", (size) => {
  const padded = Buffer.concat([gzipSync("a"), gzipSync("b"), Buffer.alloc(100_000)]);
  expect(unpack(padded, size)).toBe("ab");
});

it("gives all that is there before it says that the end is missing", () => {
  let found = "";
  expect(() => {
    for (const piece of unpacked(inPieces(packed.subarray(0, -8), 5000), none)) found += piece;
  }).toThrow(expect.objectContaining({ code: "Z_BUF_ERROR", message: "unexpected end of file" }));
  expect(found === text).toBe(true);
});

it("is an error with a code where nothing is packed", () => {
  expect(() => unpack(Buffer.from("t,y"))).toThrow(
    expect.objectContaining({ code: "Z_DATA_ERROR", message: "incorrect header check" }),
  );
});

it("takes no more of a file that holds far more than it takes than is asked for", () => {
  const zeros = gzipSync(Buffer.alloc(1 << 26));
  let taken = 0;
  function* counted(): Generator<Buffer> {
    for (const piece of inPieces(zeros, 1000)) {
      taken += piece.length;
      yield piece;
    }
  }
  for (const piece of unpacked(counted(), none)) {
    expect(piece.length).toBeLessThanOrEqual(1 << 16);
    break;
  }
  expect(taken).toBe(1000);
});

it("can be given up while it waits", () => {
  const giveUp = (): void => {
    throw new Error("given up");
  };
  expect(() => [...unpacked([packed], giveUp)]).toThrow("given up");
});
