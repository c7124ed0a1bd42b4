/** Steps on a terminal, one at a time, on a screen of their own: the line editor and its lines are left alone. */

import type { Interface, Key } from "node:readline";
import type { Pages } from "../session/feature.ts";
import {
  nothingShown,
  type Printable,
  printable,
  type Shown,
  shown,
  shownAll,
} from "../text/printable.ts";
import type { Screen } from "../text/screen.ts";
import { clip, widthOf, wrap } from "../text/text.ts";
import type { Environment } from "./output.ts";
import { beforeDeath } from "./signals.ts";

const enterScreen = shown`\x1b[?1049h\x1b[?25l`;
const leaveScreen = shown`\x1b[?25h\x1b[?1049l`;
const home = shown`\x1b[H`;
const clearLine = shown`\x1b[2K`;
const clearBelow = shown`\x1b[J`;

/** Milliseconds after which an escape character is the key of that name, not the beginning of another's. */
const escapePatience = 50;

type Action = "next" | "back" | "first" | "last" | "down" | "up" | "leave";

const actions: Readonly<Record<string, Action>> = {
  return: "next",
  enter: "next",
  space: "next",
  right: "next",
  n: "next",
  b: "back",
  p: "back",
  left: "back",
  backspace: "back",
  g: "first",
  home: "first",
  end: "last",
  down: "down",
  j: "down",
  up: "up",
  k: "up",
  q: "leave",
  escape: "leave",
};

function actionOf({ name = "", ctrl, meta, shift }: Key): Action | undefined {
  if (ctrl === true) return name === "c" || name === "d" ? "leave" : undefined;
  if (meta === true && name !== "escape") return undefined;
  if (name === "g" && shift === true) return "last";
  return Object.hasOwn(actions, name) ? actions[name] : undefined;
}

/** What the keys do, from the fullest to what fits on a narrow screen. */
const legends = [
  "Enter next · b back · g first · G last · q leave",
  "Enter next, b back, q leave",
  "Enter, b, g, G, q",
  "",
];

/** Shows steps until the user leaves them, or goes on from the last. */
export class Pager {
  private readonly pages: Pages;
  private readonly environment: Environment;
  private readonly screen: Screen;
  private readonly editor: Interface;
  private readonly done: () => void;
  private index = 0;
  /** The lines of the step, and how many of them are above the screen. */
  private lines: readonly Shown[] = [];
  private offset = 0;
  private isPasting = false;
  private restore: (() => void)[] = [];

  constructor(
    pages: Pages,
    conversation: {
      readonly environment: Environment;
      readonly screen: Screen;
      readonly editor: Interface;
    },
    done: () => void,
  ) {
    this.pages = pages;
    this.environment = conversation.environment;
    this.screen = conversation.screen;
    this.editor = conversation.editor;
    this.done = done;
    this.begin();
  }

  private begin(): void {
    const { stdin, stdout } = this.environment;
    // In the place of the editor's and the painter's.
    this.take(stdin, "keypress", (_text: string, key: Key) => this.press(key));
    this.take(stdout, "resize", () => this.show());
    const leave = (): void => this.leave();
    stdin.once("end", leave);
    this.restore.push(() => stdin.off("end", leave));
    // An option of the editor that its types do not know.
    const editor = this.editor as unknown as { escapeCodeTimeout: number };
    const { escapeCodeTimeout } = editor;
    editor.escapeCodeTimeout = escapePatience;
    this.restore.push(() => {
      editor.escapeCodeTimeout = escapeCodeTimeout;
    });
    this.restore.push(beforeDeath(() => stdout.write(leaveScreen)));
    stdout.write(enterScreen);
    this.show();
  }

  /** Listens to an event alone, until everything is put back. */
  private take(
    emitter: NodeJS.EventEmitter,
    event: string,
    listener: (...all: never[]) => void,
  ): void {
    const others = emitter.rawListeners(event);
    const own = listener as (...all: unknown[]) => void;
    emitter.removeAllListeners(event).on(event, own);
    this.restore.push(() => {
      emitter.off(event, own);
      for (const other of others) emitter.on(event, other as (...all: unknown[]) => void);
    });
  }

  private press(key: Key): void {
    if (key.name === "paste-start") this.isPasting = true;
    if (key.name === "paste-end") this.isPasting = false;
    const action = actionOf(key);
    // What is pasted is meant for the prompt, which is not there.
    if (action !== undefined && !this.isPasting) this.does[action]();
  }

  private readonly does: Readonly<Record<Action, () => void>> = {
    next: () => {
      if (this.pages.isText && this.below > 0) this.scroll(this.room);
      else if (this.index === this.pages.length - 1) this.leave();
      else this.goTo(this.index + 1);
    },
    back: () => {
      if (this.pages.isText && this.offset > 0) this.scroll(-this.room);
      else this.goTo(Math.max(0, this.index - 1));
    },
    first: () => this.goTo(0),
    last: () => {
      this.goTo(this.pages.length - 1);
      if (this.pages.isText) this.scroll(this.below);
    },
    down: () => this.scroll(1),
    up: () => this.scroll(-1),
    leave: () => this.leave(),
  };

  private goTo(index: number): void {
    this.index = index;
    this.offset = 0;
    this.show();
  }

  private scroll(lines: number): void {
    this.offset += lines;
    this.show();
  }

  /** Lines of the screen that the step has for itself. */
  private get room(): number {
    return Math.max(1, this.screen.height - 1);
  }

  /** Lines that are below the screen. */
  private get below(): number {
    return this.lines.length - this.offset - this.room;
  }

  /** Writes the whole screen anew, in one write. */
  private show(): void {
    const { screen, room } = this;
    const own = this.pages.lines(this.index, screen);
    const intro = this.introLines();
    // It has been read when the first step is left.
    const hasIntro = this.index === 0 || intro.length + own.length <= room;
    this.lines = hasIntro ? [...intro, ...own] : own;
    this.offset = Math.max(0, Math.min(this.offset, this.lines.length - room));
    const visible = this.lines.slice(this.offset, this.offset + room);
    const text = shownAll(visible.map((line) => shown`${clearLine}${line}\r\n`));
    const toFooter = shown`\x1b[${screen.height};1H`;
    this.environment.stdout.write(
      shown`${home}${text}${clearBelow}${toFooter}${clearLine}${screen.style.dim(this.footer())}`,
    );
  }

  private introLines(): Shown[] {
    const { intro } = this.pages;
    const { width, style } = this.screen;
    if (intro === undefined) return [];
    return [...wrap(intro, width).map((line) => style.dim(line)), nothingShown];
  }

  private footer(): Printable {
    const { below } = this;
    const hidden = [...(this.offset > 0 ? ["↑"] : []), ...(below > 0 ? [`↓ ${below} more`] : [])];
    const place = printable([this.pages.title(this.index), ...hidden].join(" "));
    const width = this.screen.width - 1;
    const footers = legends.map((legend) =>
      legend === "" ? place : printable(`${place}   ${legend}`),
    );
    return footers.find((footer) => widthOf(footer) <= width) ?? clip(place, width);
  }

  private leave(): void {
    for (const restore of this.restore.splice(0)) restore();
    // What the steps are about is said beside what follows, too.
    const intro = this.introLines();
    const above = shownAll(intro.map((line) => shown`${line}\n`));
    this.environment.stdout.write(shown`${leaveScreen}${above}`);
    this.done();
  }
}
