/** Programs: claims that they make, and files that hold them. */

import { load, save } from "../../session/arguments/files.ts";
import type { Command } from "../../session/command.ts";
import { assert, assertClose } from "../assert/run.ts";

export const programCommands: readonly Command[] = [
  {
    name: "assert",
    takes: "expressions",
    doc: "fail, with both sides shown, if this is not true",
    example: ":assert x^2 < 10",
    run: assert,
  },
  {
    name: "assert-close",
    takes: "expressions",
    doc: "fail if two values differ by more than a tolerance (1e-9 if none is given), absolutely or relatively",
    example: ":assert-close diff(x^2, x), 2x, 1e-12",
    run: assertClose,
  },
  {
    name: "save",
    takes: "file",
    doc: "write the session to a file, as a program that runs again",
    example: ":save model.nabla",
    run: save,
  },
  {
    name: "load",
    takes: "file",
    doc: "run a file's statements, as if they stood here",
    example: ":load model.nabla",
    run: load,
  },
];
