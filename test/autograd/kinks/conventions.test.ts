/** Which conventions have been followed, after passes that follow them and take them back. */

import { expect, it } from "vitest";
import { Conventions } from "../../../src/autograd/kinks/conventions.ts";

it("is followed until each pass has taken it back", () => {
  const conventions = new Conventions();
  conventions.follow(7, "one");
  conventions.follow(7, "another");
  conventions.release(7);
  expect([...conventions]).toEqual([[7, "one"]]);
  conventions.release(7);
  expect([...conventions]).toEqual([]);
  expect(conventions.has(7)).toBe(false);
});

it("is said otherwise for good", () => {
  const conventions = new Conventions();
  conventions.follow(7, "one");
  conventions.revise(7, "another");
  conventions.release(7);
  conventions.follow(7, "one");
  expect([...conventions]).toEqual([[7, "another"]]);
});

it("may be taken back where none was followed", () => {
  const conventions = new Conventions();
  conventions.release(7);
  expect([...conventions.keys()]).toEqual([]);
});
