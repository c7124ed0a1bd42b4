/** When there is color: by force-color.org, no-color.org and bixense.com/clicolors, and Node's values of FORCE_COLOR. */

import { describe, expect, it } from "vitest";
import { hasManyColors, wantsColor } from "../../src/text/style.ts";

/** Variables, and whether a pipe and a terminal are colored. */
const cases: readonly [Record<string, string>, pipe: boolean, terminal: boolean][] = [
  [{}, false, true],
  [{ TERM: "dumb" }, false, false],
  [{ NO_COLOR: "1" }, false, false],
  [{ NO_COLOR: "0" }, false, false],
  [{ NO_COLOR: "" }, false, true],
  [{ FORCE_COLOR: "1" }, true, true],
  [{ FORCE_COLOR: "3" }, true, true],
  [{ FORCE_COLOR: "true" }, true, true],
  [{ FORCE_COLOR: "0" }, false, false],
  [{ FORCE_COLOR: "false" }, false, false],
  [{ FORCE_COLOR: "" }, false, true],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true, true],
  [{ FORCE_COLOR: "", NO_COLOR: "1" }, false, false],
  [{ FORCE_COLOR: "1", TERM: "dumb" }, true, true],
  [{ CLICOLOR: "0" }, false, false],
  [{ CLICOLOR: "1" }, false, true],
  [{ CLICOLOR: "" }, false, true],
  [{ CLICOLOR_FORCE: "1" }, true, true],
  [{ CLICOLOR_FORCE: "0" }, false, true],
  [{ CLICOLOR_FORCE: "" }, false, true],
  [{ CLICOLOR_FORCE: "1", CLICOLOR: "0" }, true, true],
  [{ CLICOLOR_FORCE: "1", NO_COLOR: "1" }, false, false],
  [{ CLICOLOR_FORCE: "1", FORCE_COLOR: "0" }, false, false],
];

describe.each(cases)("with %o", (variables, pipe, terminal) => {
  it(`a pipe is ${pipe ? "" : "not "}colored, and a terminal is${terminal ? "" : " not"}`, () => {
    expect(wantsColor("auto", variables, false)).toBe(pipe);
    expect(wantsColor("auto", variables, true)).toBe(terminal);
  });

  it("the user has the last word", () => {
    expect(wantsColor("always", variables, false)).toBe(true);
    expect(wantsColor("never", variables, true)).toBe(false);
  });
});

it("FORCE_COLOR says how many colors there are, if it is a number", () => {
  expect(hasManyColors({ FORCE_COLOR: "1", COLORTERM: "truecolor" })).toBe(false);
  expect(hasManyColors({ FORCE_COLOR: "2", TERM: "linux" })).toBe(true);
  expect(hasManyColors({ FORCE_COLOR: "3" })).toBe(true);
  expect(hasManyColors({ FORCE_COLOR: "true", TERM: "linux" })).toBe(false);
  expect(hasManyColors({ FORCE_COLOR: "true", TERM: "xterm-256color" })).toBe(true);
});
