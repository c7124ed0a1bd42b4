/**
 * Node's line editor behind a gate: what enters a line passes here and is made printable. What of the editor Node does not
 * document is used here, in the painter and in the pager alone.
 */

import type { Interface, Key } from "node:readline";
import { type Printable, printable } from "../text/printable.ts";

/** What the editor has, though its types do not say so. */
interface Undocumented {
  /** The newest first. */
  history: string[];
  /** False while more keys are to come of what has been read from the terminal at once. */
  isCompletionEnabled: boolean;
  clearLine(): void;
  /** Does what a key says. */
  _ttyWrite(text: string | undefined, key: Key): void;
}

/** Keys that come with a text and do not put it into the line. */
const actingKeys: ReadonlySet<string> = new Set(["return", "enter", "backspace", "escape"]);
/** Ctrl-_ and Ctrl-^, which undo and redo, have no names. */
const undoKeys: ReadonlySet<string> = new Set(["\x1f", "\x1e"]);

/** It ends a search in the history with the line that has been found, and does nothing else. */
const acceptFound: Key = { ctrl: true };
/** It ends a search with the line as it was before. */
const giveUpSearch: Key = { name: "escape" };

export class LineEditor {
  private readonly node: Interface & Undocumented;
  private readonly pass: (text: string | undefined, key: Key) => void;
  private gathered = "";
  /** Told of each key before the editor is. */
  onKey: (key: Key) => void = () => {};
  /** The history is being searched: the editor then writes lines of its own. */
  isSearching = false;
  /** Between the marks that the terminal puts around a paste. */
  isPasting = false;

  /** What has been read from the terminal at once, while the editor is told of it key by key. */
  private read = "";

  constructor(server: Interface, input: NodeJS.ReadStream) {
    if (input.isTTY) {
      input.prependListener("data", (bytes) => {
        this.read = String(bytes);
      });
      input.on("data", () => {
        this.read = "";
      });
    }
    this.node = server as Interface & Undocumented;
    this.pass = this.node._ttyWrite.bind(server);
    this.node._ttyWrite = (text, key) => this.receive(text, key);
  }

  /** In the place of the lines that the editor has remembered by itself. */
  recall(entries: readonly Printable[]): void {
    this.node.history = [...entries];
  }

  /** Gives up the line, and yet leaves it on the screen. */
  abandon(): void {
    this.node.clearLine();
  }

  /**
   * To be asked once for each line that is entered: whether Ctrl-C was typed after it, though the editor has not been told
   * of it. It is no key within a paste.
   */
  isInterruptNext(): boolean {
    this.read = this.read.slice(this.read.search(/[\r\n]/) + 1);
    return !this.isPasting && this.read.includes("\x03");
  }

  private receive(text: string | undefined, key: Key): void {
    if (key.name === "paste-start") this.isPasting = true;
    // A paste that never ends is no trap.
    if (key.name === "paste-end" || this.isLoneInterrupt(key)) this.isPasting = false;
    const entered = this.textOf(text, key);
    const wasSearching = this.isSearching;
    this.isSearching = entered === undefined ? staysInSearch(key, wasSearching) : wasSearching;
    this.onKey(key);
    if (entered !== undefined) this.gather(entered);
    else {
      this.flush();
      this.pass(text, wasSearching ? inSearch(key) : key);
    }
  }

  /** What a key puts into the line; undefined where it does something else. All of a paste but its line ends is text. */
  private textOf(text: string | undefined, key: Key): Printable | undefined {
    const { name = "", sequence = "", ctrl, meta } = key;
    if (this.isPasting) {
      const isText = name !== "paste-start" && !endsLine(key);
      return isText ? printable(sequence) : undefined;
    }
    const isTab = name === "tab" && this.node.isCompletionEnabled;
    const acts = actingKeys.has(name) || undoKeys.has(sequence) || isTab;
    return text === undefined || text === "" || ctrl || meta || acts ? undefined : printable(text);
  }

  private isLoneInterrupt({ ctrl, name }: Key): boolean {
    return ctrl === true && name === "c" && this.node.isCompletionEnabled && this.gathered === "";
  }

  /**
   * What is read at once goes into the line at once: character by character Node 20 puts all but the last of it at the end
   * of the line, wherever the cursor is.
   */
  private gather(text: Printable): void {
    if (this.gathered === "") process.nextTick(() => this.flush());
    this.gathered += text;
  }

  private flush(): void {
    const { gathered, node } = this;
    if (gathered === "") return;
    this.gathered = "";
    const { isCompletionEnabled } = node;
    node.isCompletionEnabled = true;
    this.pass(gathered, { sequence: gathered });
    node.isCompletionEnabled = isCompletionEnabled;
  }
}

export const endsLine = ({ name, ctrl, meta }: Key): boolean =>
  (name === "return" || name === "enter") && ctrl !== true && meta !== true;

/** Whether the history is searched after a key that is no text. */
function staysInSearch({ name, ctrl }: Key, isSearching: boolean): boolean {
  if (ctrl && (name === "r" || name === "s")) return true;
  return isSearching && (name === "backspace" || (ctrl === true && (name === "h" || name === "w")));
}

/** What a key is to Node's search, which knows Escape only as a way back. */
function inSearch(key: Key): Key {
  if (key.name === "escape") return acceptFound;
  return key.ctrl && key.name === "g" ? giveUpSearch : key;
}
