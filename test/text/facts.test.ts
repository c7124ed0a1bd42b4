import { describe, expect, it } from "vitest";
import { json } from "../../src/formats/json.ts";
import { Session } from "../../src/index.ts";
import type { Facts } from "../../src/session/reply.ts";
import { renderFacts } from "../../src/text/facts.ts";
import { printed } from "../../src/text/printed.ts";
import { sparkline } from "../../src/text/sparkline.ts";
import { views } from "../views.ts";
import { screen } from "./screen.ts";

const screenOf = (width: number) => screen({ width, height: 24, digits: 4 });

const facts: Facts = {
  kind: "facts",
  rows: [
    { key: "value", title: "value", value: 1 / 3 },
    { key: "point", value: new Map([["__proto__", 1 / 3]]) },
    { key: "converged", title: "done", value: true },
    { title: "way", value: 0, words: ["from ", 2 / 3, " to what is a long way off"] },
  ],
};

describe("facts", () => {
  it("stand below one another, with rounded numbers", () => {
    expect(renderFacts(printed(facts), screenOf(80))).toBe(
      " value   0.3333\n done    yes\n way     from 0.6667 to what is a long way off\n",
    );
  });

  it("are wrapped on a narrow screen", () => {
    expect(renderFacts(printed(facts), screenOf(30))).toBe(
      " value   0.3333\n done    yes\n way     from 0.6667 to what\n         is a long way off\n",
    );
  });

  it("are an object in json, with every number exact", () => {
    const [statement] = [...new Session().run("1")].map((reply) => reply.statement);
    if (statement === undefined) throw new Error();
    const text = json.report?.(
      { kind: "report", parts: [facts], statement, file: "f" },
      screenOf(80),
      views,
    );
    expect(text).toBe(
      '{"file":"f","line":1,"source":"1","report":[{"value":0.3333333333333333,"point":{"__proto__":0.3333333333333333},"converged":true}]}\n',
    );
  });
});

describe("a sparkline", () => {
  it("is as high as its numbers, by their logarithms if they differ widely", () => {
    expect(sparkline([0, 1, 2, 7])).toBe("▁▂▃█");
    expect(sparkline([1e6, 1e3, 1])).toBe("█▅▁ (log scale)");
    expect(sparkline([5, 5])).toBe("▁▁");
    expect(sparkline([Number.NaN, 1, Number.POSITIVE_INFINITY, 2])).toBe("▁█");
    expect(sparkline([-1e308, 1e308])).toBe("▁█");
    expect(sparkline([])).toBe("");
    expect(sparkline(Array.from({ length: 1000 }, (_, k) => k))).toHaveLength(24);
  });
});
