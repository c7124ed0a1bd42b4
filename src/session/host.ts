/** What a session needs of the world around it for its commands. A session in a library has none of it. */

import type { Part } from "./reply.ts";

export interface Host {
  readonly settings: Settings;
  /** Undefined where commands may not touch files. */
  readonly files: Files | undefined;
  /** Undefined where commands may not touch files. */
  readonly tables?: Tables | undefined;
  /** Shows how far a long computation is, in one line that goes away. */
  readonly progress?: (line: () => string) => void;
  /** What the last session was made of. Undefined where commands may not touch files. @throws NablaError `io` */
  readonly lastSession?: (() => KeptSession) | undefined;
  /** A text as the user leaves it in an editor. Undefined where there is no terminal, or commands may not touch files. */
  readonly edit?: ((text: string) => string) | undefined;
  /**
   * The text of a file with this ending, `svg` say, that shows what a command draws.
   * @param tell what of it is left out, and how to have it, where something is
   * @throws NablaError `bad-option` where it cannot be written so
   */
  readonly render?: (part: Part, ending: string, tell: (left: string) => void) => string;
}

export interface KeptSession {
  readonly program: string;
  readonly at: Date;
  /** It goes on somewhere else. */
  readonly isRunning: boolean;
}

/** What the user can set with `:set`. */
export interface Settings {
  /** Chooses the series of random numbers. */
  readonly seed: number;
  /** Each with its value as text, what it takes, and what it is for. */
  list(): readonly SettingRow[];
  /** @throws NablaError `bad-option` for a name or a value that there is not */
  set(name: string, value: string): void;
  /** Keeps them for later sessions, and returns where. @throws NablaError `io` */
  save(): string;
}

export interface SettingRow {
  readonly name: string;
  readonly value: string;
  /** The values that it takes, in words. */
  readonly takes: string;
  readonly doc: string;
}

/** The files that commands read and write, and no others are. */
export interface Files {
  /** The path of a file that is named in another, or in none. */
  resolve(path: string, from: string): string;
  /** Its text in pieces. @throws NablaError `io` */
  read(path: string): Iterable<string>;
  /** Writes a whole file, or leaves the old one as it was. @throws NablaError `io` */
  write(path: string, text: string): void;
}

/** Files of data: CSV and its relatives, or JSON Lines, compressed or not. */
export interface Tables {
  /**
   * Reads some columns of a file; those that it has not are left out. A row in which one of them is empty is skipped.
   * @param tell called again and again, with how many rows there are so far
   * @throws NablaError `io` where it cannot be read, `bad-cell` where a cell is no number
   */
  read(path: string, wanted: readonly string[], tell: (rows: number) => void): Table;
  /**
   * Reads all columns of a file as lists.
   * @throws NablaError `io` where it cannot be read, `bad-cell` where a cell is missing, or not a number among numbers
   */
  lists(path: string, request: ListRequest, tell: (rows: number) => void): ListTable;
}

export interface ListRequest {
  /** The columns whose values become class numbers: these, or all that hold text. */
  readonly classes: readonly string[] | "text";
  readonly withMissing: boolean;
}

export interface ListTable {
  readonly rows: number;
  readonly columns: readonly ListColumn[];
}

export interface ListColumn {
  readonly name: string;
  /** Undefined for text that does not become numbers. */
  readonly numbers: Float64Array | undefined;
  /** The values that the class numbers 1, 2, … stand for. */
  readonly classes: readonly string[] | undefined;
  /** Of text: an example in words. */
  readonly example: string | undefined;
}

export interface Table {
  /** The names of all columns that there are. */
  readonly names: readonly string[];
  /** The number of rows that are not skipped. */
  readonly count: number;
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** The numbers of the rows that are skipped, counted from 1, in their order. */
  readonly skipped: readonly number[];
}
