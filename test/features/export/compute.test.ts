/** Exported functions called: values and partials beside those found by hand or by mpmath (25 digits). */

import { describe, expect, it } from "vitest";
import { exported } from "../../../src/features/export/compute.ts";
import type { Language } from "../../../src/features/export/language.ts";
import { javascript } from "../../../src/features/export/languages/javascript.ts";
import { languageNamed } from "../../../src/features/export/languages.ts";
import { requestOf } from "./requests.ts";
import { runners } from "./runners.ts";

type Given = Readonly<Record<string, number | readonly number[]>>;

interface Result {
  readonly value: number;
  readonly gradient: Given;
}

/** The function that is exported at the inputs of a program, called with others. */
function called(program: string, text: string): (given: Given) => Result {
  const source = exported(javascript, requestOf(program, text));
  return new Function(source.replace("export function", "return function"))();
}

const near = (value: number): number => expect.closeTo(value, 14);

describe("an exported function gives the value and all partials", () => {
  it("of exp(-k·x²)·sin(x + y)", () => {
    const f = called("x = 5; y = 6; k = 7", "exp(-k*x^2)*sin(x + y)");
    expect(f({ x: 0.7, y: -0.4, k: 1.3 })).toEqual({
      value: near(0.1562937447393217),
      gradient: {
        x: near(0.220800571887792),
        y: near(0.5052551873133576),
        k: near(-0.0765839349222677),
      },
    });
  });

  it("of differences and quotients within others", () => {
    const f = called("x = 1; y = 1; z = 1", "x - (y - z)/(x/(y*z))");
    // x - (y - z)·y·z/x
    expect(f({ x: 2, y: 3, z: 5 })).toEqual({
      value: near(17),
      gradient: { x: near(-6.5), y: near(-2.5), z: near(10.5) },
    });
  });

  it.each([
    ["x - (y - z)", 4, { x: 1, y: -1, z: 1 }],
    ["x/(y/z)", near(10 / 3), { x: near(5 / 3), y: near(-10 / 9), z: near(2 / 3) }],
    ["x - y + z - (x + y)", -1, { x: 0, y: -2, z: 1 }],
  ])("of %s", (text, value, gradient) => {
    expect(called("x = 1; y = 1; z = 1", text)({ x: 2, y: 3, z: 5 })).toEqual({ value, gradient });
  });

  it("of a list, element by element, and with helpers that call helpers", () => {
    const f = called("v = [1, 1]", "normcdf(v[1]*v[2]) + lgamma(v[2])");
    expect(f({ v: [0.1, 3] })).toEqual({
      value: near(1.311058602748898),
      gradient: { v: [near(1.144163446381573), near(0.9609231166445195)] },
    });
  });

  it("on whichever side of a condition it is called, wherever the session is", () => {
    const f = called("r = 0.5; d = 2", "abs(r) <= d ? r^2/2 : d*(abs(r) - d/2)");
    expect(f({ r: -3, d: 2 })).toEqual({ value: 4, gradient: { r: -2, d: 1 } });
    expect(f({ r: 0.5, d: 2 })).toEqual({ value: 0.125, gradient: { r: 0.5, d: 0 } });
  });

  it("of what is named, by its name, and of a name that means something else there", () => {
    const program = "new = 2; w = 3; n = new*w";
    const f = called(program, "n^3 - 1/n");
    // (3n² + 1/n²)·w and ·new at n = -2.
    expect(f({ new: 4, w: -0.5 })).toEqual({
      value: -7.5,
      gradient: { new: near(-6.125), w: near(49) },
    });
    const source = exported(javascript, requestOf(program, "n^3 - 1/n"));
    expect(source).toContain("const n = ");
    expect(source).toContain("new_ is new.");
  });
});

describe.each(runners.map((runner) => [runner.language, runner] as const))("%s", (word, runner) => {
  it.skipIf(!runner.isThere)("gives the same figures", async () => {
    const language = languageNamed(word) as Language;
    const wave = {
      name: "wave",
      source: exported(
        language,
        requestOf("x = 5; y = 6; k = 7", "exp(-k*x^2)*sin(x + y)", "wave"),
      ),
      inputs: ["k", "x", "y"],
      points: [[1.3, 0.7, -0.4]],
    };
    const huber = "abs(r) <= d ? r^2/2 : d*(abs(r) - d/2)";
    const bowl = {
      name: "bowl",
      source: exported(language, requestOf("r = 0.5; d = 2", huber, "bowl")),
      inputs: ["r", "d"],
      points: [
        [-3, 2],
        [0.5, 2],
      ],
    };
    const [waves, bowls] = await runner.run([wave, bowl]);
    expect(waves).toEqual([
      [
        near(0.1562937447393217),
        near(-0.0765839349222677),
        near(0.220800571887792),
        near(0.5052551873133576),
      ],
    ]);
    expect(bowls).toEqual([
      [4, -2, 1],
      [0.125, 0.5, 0],
    ]);
  });
});
