/** What has been entered, and what was bound before it, so that a statement can be taken back. */

import { asOneLine } from "../syntax/one-line.ts";
import type { Journal, JournalMark } from "./journal.ts";
import type { Moment, Workspace } from "./workspace.ts";

interface Step {
  readonly text: string;
  readonly moment: Moment;
  readonly mark: JournalMark;
}

/** The statements that are remembered, and the characters of each. */
const mostTexts = 1000;
const longestText = 1000;

export class Past {
  private readonly workspace: Workspace;
  private readonly journal: Journal;
  /** Before each statement that has changed something, and the one that runs. */
  private steps: Step[] = [];
  private texts: string[] = [];
  /** How many texts are not remembered any more. */
  private forgotten = 0;

  constructor(workspace: Workspace, journal: Journal) {
    this.workspace = workspace;
    this.journal = journal;
  }

  /** A statement is about to run that has been entered, and not loaded. */
  begin(text: string): void {
    this.dropVain();
    this.texts.push(text.length > longestText ? `${text.slice(0, longestText)}…` : text);
    if (this.texts.length > 2 * mostTexts) {
      this.forgotten += mostTexts;
      this.texts = this.texts.slice(mostTexts);
    }
    const moment = this.workspace.remember();
    if (moment.state === undefined) this.steps = [];
    else this.steps.push({ text: this.texts.at(-1) as string, moment, mark: this.journal.mark() });
    if (this.steps.length > mostTexts) this.steps = this.steps.slice(-mostTexts / 2);
  }

  /** Without the last step, where its statement has changed nothing: a question changes only the last answer. */
  private dropVain(): void {
    const last = this.steps.at(-1);
    if (last === undefined || !this.workspace.isAt(last.moment)) return;
    this.steps.pop();
    this.workspace.forgetLast(last.moment);
  }

  /** Takes back the last statement that has changed something, and returns it; undefined where none is remembered. */
  undo(): string | undefined {
    this.dropVain();
    const step = this.steps.pop();
    if (step === undefined || !this.workspace.comeBack(step.moment)) return undefined;
    this.journal.returnTo(step.mark);
    return asOneLine(step.text);
  }

  /** The last statements that have been entered, with their numbers from 1. */
  *entered(): Generator<readonly [number: number, text: string]> {
    for (const [at, text] of this.texts.entries()) {
      yield [this.forgotten + at + 1, asOneLine(text)];
    }
  }
}
