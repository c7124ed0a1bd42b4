/** A drawing in Braille: two dots by four in each character, with text over it. */

/** Who has drawn in a cell: 0 for nobody, otherwise a number that the painter knows. */
export type Ink = number;

/** Which dots of a line are drawn, again and again from its beginning: `#` for those that are. */
export type Pattern = string;

export const solid: Pattern = "#";

/** The bit of each dot in a Braille character, by row and column. */
const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
];
const blankBraille = 0x2800;

/** Farther away than this, in dots, nothing can be told apart from what is at this distance. */
const farthest = 1e9;

export class Canvas {
  /** In characters. */
  readonly width: number;
  readonly height: number;
  private readonly dots: Uint8Array;
  private readonly inks: Uint8Array;
  private readonly texts: (string | undefined)[];

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.dots = new Uint8Array(width * height);
    this.inks = new Uint8Array(width * height);
    this.texts = new Array(width * height);
  }

  /** In dots. */
  get size(): { readonly width: number; readonly height: number } {
    return { width: 2 * this.width, height: 4 * this.height };
  }

  /** A dot, counted from the left and from the top. What lies outside is not drawn. */
  dot(x: number, y: number, ink: Ink): void {
    const { width, height } = this.size;
    if (!(x >= 0 && y >= 0 && x < width && y < height)) return;
    const at = (y >> 2) * this.width + (x >> 1);
    this.dots[at] = (this.dots[at] as number) | ((bits[y & 3] as number[])[x & 1] as number);
    this.inks[at] = ink;
  }

  /** Takes away the text in the cell of a dot, and what that has hidden. */
  private uncover(x: number, y: number): void {
    const at = (y >> 2) * this.width + (x >> 1);
    if (this.texts[at] === undefined) return;
    this.texts[at] = undefined;
    this.dots[at] = 0;
  }

  /**
   * A line through points, given in dots, as far as it lies within.
   * @param hidesText whether it takes the place of text that it meets, rather than going on beneath
   */
  line(
    points: Iterable<readonly [number, number]>,
    ink: Ink,
    pattern: Pattern = solid,
    hidesText = false,
  ): void {
    const { width, height } = this.size;
    let before: readonly [number, number] | undefined;
    let count = 0;
    let last = -1;
    const draw = (x: number, y: number): void => {
      if (y * width + x === last) return;
      last = y * width + x;
      if (pattern[count++ % pattern.length] !== "#") return;
      if (hidesText) this.uncover(x, y);
      this.dot(x, y, ink);
    };
    for (const point of points) {
      const [from, to] = [before ?? point, point].map(([x, y]) => [near(x), near(y)]) as [
        [number, number],
        [number, number],
      ];
      const inside = clipped(from, to, width - 0.5, height - 0.5);
      if (inside !== undefined) dotsBetween(...inside, draw);
      before = point;
    }
  }

  /** Text from a cell on; it hides what is drawn there. What lies outside is not written. */
  text(column: number, row: number, text: string, ink: Ink): void {
    for (const [index, character] of [...text].entries()) {
      if (!this.has(column + index, row)) continue;
      const at = row * this.width + column + index;
      this.texts[at] = character;
      this.inks[at] = ink;
    }
  }

  has(column: number, row: number): boolean {
    return column >= 0 && row >= 0 && column < this.width && row < this.height;
  }

  /** Whether nothing has been drawn in a cell. */
  isFree(column: number, row: number): boolean {
    const at = row * this.width + column;
    return this.has(column, row) && this.dots[at] === 0 && this.texts[at] === undefined;
  }

  hasText(column: number, row: number): boolean {
    return this.texts[row * this.width + column] !== undefined;
  }

  inkAt(column: number, row: number): Ink {
    return this.inks[row * this.width + column] ?? 0;
  }

  /** The lines of it, each as wide as it is, with what one ink has drawn given to the painter in one piece. */
  lines(paint: (text: string, ink: Ink) => string): string[] {
    return Array.from({ length: this.height }, (_, row) => {
      let line = "";
      let run = "";
      let ink = 0;
      for (let at = row * this.width; at < (row + 1) * this.width; at++) {
        const own = this.inks[at] as number;
        if (own !== ink && run !== "") {
          line += paint(run, ink);
          run = "";
        }
        ink = own;
        const dots = this.dots[at] as number;
        run += this.texts[at] ?? (dots === 0 ? " " : String.fromCharCode(blankBraille + dots));
      }
      return line + paint(run, ink);
    });
  }
}

const near = (value: number): number => Math.max(-farthest, Math.min(farthest, value));

type CanvasPoint = readonly [x: number, y: number];

/** The part of a segment between 0 and these limits, after Liang and Barsky (1984); undefined where there is none. */
function clipped(
  [x0, y0]: CanvasPoint,
  [x1, y1]: CanvasPoint,
  right: number,
  bottom: number,
): [CanvasPoint, CanvasPoint] | undefined {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [enter, leave] = [0, 1];
  // A dot's own area begins half a dot before it.
  for (const [change, room] of [
    [-dx, x0 + 0.5],
    [dx, right - x0],
    [-dy, y0 + 0.5],
    [dy, bottom - y0],
  ] as const) {
    if (change === 0) {
      if (room < 0) return undefined;
    } else if (change < 0) enter = Math.max(enter, room / change);
    else leave = Math.min(leave, room / change);
  }
  if (!(enter <= leave)) return undefined;
  return [
    [x0 + enter * dx, y0 + enter * dy],
    [x0 + leave * dx, y0 + leave * dy],
  ];
}

/** The dots from one to another, ends included, one for each step along the longer side. */
function dotsBetween(
  [x0, y0]: CanvasPoint,
  [x1, y1]: CanvasPoint,
  draw: (x: number, y: number) => void,
): void {
  const [fromX, fromY, toX, toY] = [x0, y0, x1, y1].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  const steps = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
  for (let step = 0; step <= steps; step++) {
    const share = steps === 0 ? 0 : step / steps;
    draw(Math.round(fromX + share * (toX - fromX)), Math.round(fromY + share * (toY - fromY)));
  }
}
