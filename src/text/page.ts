/** Lines of formulas and numbers that have to fit on a screen: formulas are shortened first, then digits are taken. */

import type { Expression } from "../syntax/tree.ts";
import { fitFormula } from "./formula.ts";
import { roundedNumber } from "./number.ts";
import type { Screen } from "./screen.ts";
import { type Style, styleFor } from "./style.ts";
import { widthOf, wrap } from "./text.ts";

/** Columns that a line takes even where nothing limits it. */
const widest = 100;
const minDigits = 4;
/** Columns that a formula is given at most and at least, and at least while there are digits to be taken. */
const widestFormula = 60;
const narrowFormula = 16;
const minFormula = 3;
const formulaStep = 3;

/** What a line is written with: how much of formulas and numbers there is room for. */
export interface Pen {
  readonly style: Style;
  number(value: number): string;
  write(formula: Expression): string;
}

const plain = styleFor(false);

export class Page {
  readonly lines: string[] = [];
  readonly screen: Screen;
  readonly width: number;

  constructor(screen: Screen) {
    this.screen = screen;
    this.width = Math.min(widest, screen.width);
  }

  /** A line that is as wide as it is. */
  line(text: string): void {
    this.lines.push(text);
  }

  words(text: string, paint: (text: string) => string): void {
    for (const line of wrap(text, this.width)) this.lines.push(paint(line));
  }

  /** A line with as much in it as there is room for. */
  fit(make: (pen: Pen) => string): void {
    const pen = this.fitting(make);
    // Where not even the least has room it is wrapped, not cut, as a number without its end is another; without colors.
    if (pen === undefined) this.lines.push(...this.least(make));
    else this.lines.push(make(pen));
  }

  private fitting(make: (pen: Pen) => string): Pen | undefined {
    const { digits, style } = this.screen;
    for (const shown of this.digitsToTry()) {
      const least = shown === minDigits ? minFormula : narrowFormula;
      for (let room = widestFormula; room >= least; room -= formulaStep) {
        if (this.widthWith(make, shown, room) <= this.width) return this.penOf(style, shown, room);
      }
    }
    // Exact numbers stay so, however long the line gets.
    return digits === Number.POSITIVE_INFINITY
      ? this.penOf(style, digits, narrowFormula)
      : undefined;
  }

  private digitsToTry(): readonly number[] {
    const { digits } = this.screen;
    if (digits === Number.POSITIVE_INFINITY) return [digits];
    return [digits, 7, 5, minDigits].filter((shown) => shown <= digits);
  }

  private least(make: (pen: Pen) => string): string[] {
    return wrap(make(this.penOf(plain, minDigits, minFormula)), this.width);
  }

  private widthWith(make: (pen: Pen) => string, digits: number, room: number): number {
    return widthOf(make(this.penOf(plain, digits, room)));
  }

  private penOf(style: Style, digits: number, room: number): Pen {
    const { notation } = this.screen;
    return {
      style,
      number: (value) => roundedNumber(value, { digits, notation }),
      write: (formula) => fitFormula(formula, room),
    };
  }
}
