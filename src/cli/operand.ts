/** What stands on the command line without an option: a file, or a formula. */

import { sizeOf } from "../data/disk.ts";

/** What is not a file, and could hardly be one, is the program itself: `2+3`, `sqrt(2)`, `1/3`. */
export const isProgram = (operand: string): boolean =>
  isFormula(operand) && sizeOf(operand) === undefined;

/** Whether a text has a digit, an operator or a bracket, and is neither a bare name nor a path, nor has an extension. */
const isFormula = (text: string): boolean =>
  (/[+*^%!=<>()[\]|√°×·÷−]/u.test(text) || (/\d/.test(text) && !isBareName(text))) &&
  !hasExtension(text) &&
  !isPath(text);

/** A minus sign is as good as a letter there: `my-program`, `test-2`. */
const isBareName = (text: string): boolean => /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(text);
/** Classes of letters take a while to set up, and most texts can do without. */
const hasExtension = (text: string): boolean => /\.\D/.test(text) && /\.\p{L}\w*$/u.test(text);

/** A slash divides only between numbers, or where a name of a file would not have the signs that are there. */
const isPath = (text: string): boolean =>
  /[\\/]/.test(text) &&
  (/^[.~]*[\\/]/.test(text) || !(/[+*^=()[\]]| \/ /.test(text) || /^[\d./ ]+$/.test(text)));
