/** What stands on the command line without an option: a file, or a formula. */

import { sizeOf } from "../data/disk.ts";

/** What is not a file, and could hardly be one, is the program itself: `2+3`, `sqrt(2)`, `1/3`. */
export const isProgram = (operand: string): boolean =>
  isFormula(operand) && sizeOf(operand) === undefined;

/** Whether a text has a digit, an operator or a bracket, and is neither a bare name nor a path, nor has an extension. */
const isFormula = (text: string): boolean =>
  /[\d+*^%!=<>()[\]|√°×·÷−]/u.test(text) &&
  !bareName.test(text) &&
  !extension.test(text) &&
  !isPath(text);

/** A minus sign is as good as a letter there: `my-program`, `test-2`. */
const bareName = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const extension = /\.\p{L}\w*$/u;

/** A slash divides only between numbers, or where a name of a file would not have the signs that are there. */
const isPath = (text: string): boolean =>
  /[\\/]/.test(text) &&
  (/^[.~]*[\\/]/.test(text) || !(/[+*^=()[\]]| \/ /.test(text) || /^[\d./ ]+$/.test(text)));
