/** The built program in a terminal of its own, with a screen that can be read. */

import { type IPty, spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { emptyFolder, environment, program } from "./program.ts";

const keys = {
  enter: "\r",
  tab: "\t",
  backspace: "\x7f",
  escape: "\x1b",
  up: "\x1b[A",
  down: "\x1b[B",
  left: "\x1b[D",
  right: "\x1b[C",
  home: "\x01",
  end: "\x05",
  interrupt: "\x03",
  leave: "\x04",
  search: "\x12",
  killLine: "\x15",
} as const;

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

const patience = 30_000;

export class Terminal {
  private readonly pty: IPty;
  private readonly emulator: xterm.Terminal;
  private readonly ended: Promise<number>;
  /** All that has come to the terminal, as it came. */
  written = "";
  private lastInput = performance.now();
  private lastOutput = performance.now();
  /** The prompt has been there. */
  private isReady = false;

  constructor(args: readonly string[], options: TerminalOptions = {}) {
    const { columns = 80, rows = 24, env = {}, cwd = emptyFolder() } = options;
    this.emulator = new xterm.Terminal({
      cols: columns,
      rows,
      scrollback: 5000,
      allowProposedApi: true,
    });
    this.pty = spawn(process.execPath, [program, ...args], {
      name: env.TERM ?? "xterm-256color",
      cols: columns,
      rows,
      cwd,
      env: environment({ XDG_CONFIG_HOME: cwd, XDG_STATE_HOME: cwd, ...env }),
    });
    this.pty.onData((data) => {
      this.lastOutput = performance.now();
      this.written += data;
      this.emulator.write(data);
    });
    this.ended = new Promise((resolve) => {
      this.pty.onExit(({ exitCode, signal }) => resolve(signal ? 128 + signal : exitCode));
    });
  }

  /** Key by key, as a person types: what comes in one piece is taken for a paste. */
  async type(text: string): Promise<void> {
    if (!this.isReady) await this.shows("∇");
    this.isReady = true;
    for (const character of text) {
      this.send(character);
      await pause(4);
    }
  }

  async press(...names: (keyof typeof keys)[]): Promise<void> {
    for (const name of names) {
      // With what is typed before or after it in one piece, Tab would be a space.
      if (name === "tab") await this.settles();
      this.send(keys[name]);
      if (name === "tab") await this.settles();
      // An escape key is known from the beginning of a sequence by what does not follow.
      await pause(name === "escape" ? 600 : 30);
    }
  }

  /** Types a line and Enter. */
  async enter(line: string): Promise<void> {
    await this.type(line);
    await this.press("enter");
  }

  /** All at once, as an input method sends it, or a terminal that does not mark what is pasted. */
  send(text: string): void {
    this.lastInput = performance.now();
    this.pty.write(text);
  }

  /** As the terminal pastes, with marks around it. */
  paste(text: string): void {
    this.send(`\x1b[200~${text.replaceAll("\n", "\r")}\x1b[201~`);
  }

  resize(columns: number, rows: number): void {
    this.lastInput = performance.now();
    this.emulator.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  kill(signal: "SIGKILL" | "SIGTERM" | "SIGINT" | "SIGHUP"): void {
    this.pty.kill(signal);
  }

  /** Waits for a text on the screen, or above it. */
  async shows(expected: string | RegExp): Promise<void> {
    const start = performance.now();
    const isShown = (): boolean =>
      typeof expected === "string" ? this.text.includes(expected) : expected.test(this.text);
    while (!isShown()) {
      if (performance.now() - start > patience) {
        throw new Error(`the screen does not show ${expected}, but:\n${this.text}`);
      }
      await pause(10);
    }
  }

  /** Waits until nothing has been written for a while: after an answer to the last key, or long enough for a busy machine. */
  async settles(): Promise<void> {
    for (;;) {
      await pause(80);
      const now = performance.now();
      const isAnswered = this.lastOutput > this.lastInput || now - this.lastInput > 1000;
      if (isAnswered && now - this.lastOutput >= 80) return;
    }
  }

  async exitCode(): Promise<number> {
    return await this.ended;
  }

  /** All lines from the first, without what is empty at the end. */
  get text(): string {
    return this.lines((line) => line.translateToString(true));
  }

  /** What did not fit on a line, and went on on the next. */
  get wrapped(): string[] {
    const { active } = this.emulator.buffer;
    return Array.from({ length: active.length }, (_, row) => active.getLine(row))
      .filter((line) => line?.isWrapped)
      .map((line) => line?.translateToString(true) ?? "");
  }

  /** The same with each run of characters that has a style in braces: `{green:████}`. */
  get styledText(): string {
    return this.lines((line) => {
      let text = "";
      let current = "";
      for (let column = 0; column < line.length; column++) {
        const cell = line.getCell(column);
        if (cell === undefined || cell.getWidth() === 0) continue;
        const style = styleOf(cell);
        if (style !== current) text += `${current === "" ? "" : "}"}${style && `{${style}:`}`;
        current = style;
        text += cell.getChars() || " ";
      }
      return current === "" ? text.trimEnd() : `${text}}`;
    });
  }

  get cursor(): { column: number; row: number } {
    const { cursorX, cursorY, baseY } = this.emulator.buffer.active;
    return { column: cursorX, row: baseY + cursorY };
  }

  private lines(read: (line: xterm.IBufferLine) => string): string {
    const { active } = this.emulator.buffer;
    const lines = Array.from({ length: active.length }, (_, row) => {
      const line = active.getLine(row);
      return line === undefined ? "" : read(line);
    });
    return `${lines.join("\n").trimEnd()}\n`;
  }
}

const colors = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

function styleOf(cell: xterm.IBufferCell): string {
  return [
    cell.isFgDefault() ? undefined : colors[cell.getFgColor()],
    cell.isBold() ? "bold" : undefined,
    cell.isDim() ? "dim" : undefined,
    cell.isUnderline() ? "underlined" : undefined,
  ]
    .filter((name) => name !== undefined)
    .join(" ");
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs a command of the shell in a terminal, and presses Ctrl-C when the terminal shows a text. */
export function interruptedCommand(
  command: string,
  awaited: string,
  cwd: string,
): Promise<{ shown: string; status: string }> {
  // The shell outlives it, as the terminal may lose what is written last.
  const script = `trap : INT; ${command}; echo "ended: $\{PIPESTATUS[0]}"`;
  const pty = spawn("bash", ["-c", script], {
    cwd,
    env: environment({ NODE: process.execPath, NABLA: program, NO_COLOR: "1" }),
  });
  let shown = "";
  let isPressed = false;
  return new Promise((resolve) =>
    pty.onData((data) => {
      shown += data;
      if (!isPressed && shown.includes(awaited)) {
        isPressed = true;
        pty.write(keys.interrupt);
      }
      const [, status] = /ended: (\d+)/.exec(shown) ?? [];
      if (status !== undefined) resolve({ shown, status });
    }),
  );
}
