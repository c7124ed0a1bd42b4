/** The command: runs what it is asked to in one session, and says by its exit code how it went. */

import { refuseFolderAsInput, sizeOf } from "../data/disk.ts";
import { badOption, GivenUp, ioError, NablaError } from "../error.ts";
import { features } from "../features/all.ts";
import { defaultRowFormat, formats, rowFormats } from "../formats/formats.ts";
import { viewsOf } from "../formats/parts.ts";
import type { KeptSession } from "../session/host.ts";
import { isAtLimit, type Reply, type Report, type Turns } from "../session/reply.ts";
import { Session } from "../session/session.ts";
import { type SourceStatement, StatementSplitter } from "../syntax/statements.ts";
import { printableLines } from "../text/printable.ts";
import { configFile, initFile, readConfig } from "./config.ts";
import { editOn } from "./edit.ts";
import { hostFor } from "./host.ts";
import { catchLateSignals, cutOffBySignal, deliver, Interrupted } from "./interrupt.ts";
import { KeptSessions, sessionsFolder } from "./kept-sessions.ts";
import { Budget } from "./limit.ts";
import type { Options, ProgramSource, Request } from "./options.ts";
import { type Environment, Output } from "./output.ts";
import { Presenter } from "./presenter.ts";
import { Progress, progressOf } from "./progress.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import { chunksOf, lengthOf, nameOf, programIn } from "./source.ts";
import { StatusLine } from "./status.ts";

/** How it ended: everything ran; some statement failed; wrong usage or an unreadable file; or by SIGINT. */
type ExitCode = 0 | 1 | 2 | 130;

/** Milliseconds in which a reader of ours that the same Ctrl-C has ended is gone. */
const readersEnd = 50;

const views = viewsOf(features);

const noOptions: Options = {
  sources: [],
  inputs: [],
  settings: {},
  interactive: false,
  quiet: false,
  failFast: false,
  config: true,
  data: undefined,
  safe: false,
  limit: {},
};

/**
 * Runs the command.
 * @param args the command line, without the program
 * @param environment the process, or what stands for it
 */
export async function main(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const output = new Output(environment);
  const settings = defaultSettings();
  try {
    const request = args.length === 0 ? noOptions : await read(args);
    if (!("answer" in request)) {
      Object.assign(settings, request.settings);
      return await new Run(request, environment, output).run();
    }
    output.answer(printableLines(request.answer));
    await output.flush();
    if (output.error === undefined || output.error.code === "EPIPE") return 0;
    new Presenter(output, environment, settings, false, views).complain(
      ioError(`cannot write: ${output.error.message}`),
    );
    return 1;
  } catch (thrown) {
    const error = thrown instanceof GivenUp ? thrown.reason : thrown;
    if (!(error instanceof NablaError)) throw thrown;
    new Presenter(output, environment, settings, false, views).complain(error);
    return error.code === "limit" ? 1 : 2;
  }
}

/** @throws NablaError `io` where there is none, or none is looked for */
function lastOf(sessions: KeptSessions | undefined): KeptSession {
  if (sessions !== undefined) return sessions.last();
  throw ioError("sessions are not kept here", "use a terminal, without --no-config");
}

/** The options are read by a library that takes time to load, and most conversations begin without any. */
async function read(args: readonly string[]): Promise<Request> {
  const { readOptions } = await import("./options.ts");
  return readOptions(args, features);
}

class Run {
  private readonly options: Options;
  private readonly environment: Environment;
  private readonly output: Output;
  private readonly presenter: Presenter;
  private readonly session: Session;
  private readonly settings: Settings;
  private readonly isInteractive: boolean;
  private readonly status: StatusLine;
  private readonly progress: Progress;
  private readonly budget: Budget;
  /** Undefined where nothing is to be kept. */
  private readonly sessions: KeptSessions | undefined;
  private exitCode: ExitCode = 0;
  /** Nothing more is to be run: the user has left, the first error was to be the last, or nobody reads. */
  private isOver = false;
  /** What the user has cut off, with what there was of it until then. */
  private interrupted: Report | Turns | undefined;
  /** What is shown now, or was last. */
  private shown: Reply | undefined;

  constructor(options: Options, environment: Environment, out: Output) {
    this.options = options;
    this.environment = environment;
    this.output = out;
    // The streams are not so much as looked at where the answer is clear: it takes time to open them.
    const onTerminal = (): boolean => environment.stdin.isTTY && environment.stdout.isTTY;
    this.isInteractive = options.interactive || (options.sources.length === 0 && onTerminal());
    const output = options.data === undefined ? undefined : { output: defaultRowFormat };
    this.settings = { ...defaultSettings(), ...output, ...options.settings };
    this.budget = new Budget(options.limit);
    const isCountingRows = options.data !== undefined;
    this.status = new StatusLine(environment);
    this.progress = new Progress(
      environment,
      this.status,
      isCountingRows ? "rows" : "statements",
      options.quiet,
    );
    out.beforeWriting = () => this.status.clear();
    this.presenter = new Presenter(out, environment, this.settings, options.quiet, views);
    const folder = options.config ? sessionsFolder(environment.env) : undefined;
    this.sessions =
      folder !== undefined && this.isInteractive && onTerminal()
        ? new KeptSessions(folder)
        : undefined;
    this.session = new Session(features, {
      // In a conversation the format may change.
      gradients: this.isInteractive || formats[this.settings.output].needsGradient,
      host: {
        ...hostFor(this.settings, environment.env, options.safe, views, () =>
          this.session.onWork?.(),
        ),
        lastSession: options.safe ? undefined : () => lastOf(this.sessions),
        edit: options.safe ? undefined : (text) => editOn(environment, text),
        progress: progressOf(this.status, environment, options.quiet),
      },
    });
    this.session.isRemembering = this.isInteractive;
  }

  /** @throws NablaError `bad-option` for an input that cannot be bound, before anything runs */
  async run(): Promise<ExitCode> {
    try {
      return await this.runAll();
    } catch (thrown) {
      if (!(thrown instanceof Interrupted)) throw thrown;
      if (this.budget.overrun !== undefined) throw new GivenUp(this.budget.overrun);
      this.presenter.tellInterruption(thrown.place);
      await this.output.flush();
      return this.endInterrupted();
    }
  }

  private async runAll(): Promise<ExitCode> {
    const { options, isInteractive } = this;
    // SIGTERM is the system's, which ends the process at once, wherever it is. So no work begins to be long before what
    // is computed is written.
    this.session.onWork = () => {
      this.output.write();
      this.budget.check();
    };
    if (!isInteractive) catchLateSignals(() => process.kill(process.pid, "SIGINT"));
    if (isInteractive && options.config) await this.configure();
    const inputs = options.inputs.map((input) => this.bind(input));
    if (options.data !== undefined) return await this.runData(options.data, inputs);
    this.presenter.begin();
    const sources: readonly ProgramSource[] =
      options.sources.length === 0 && !isInteractive
        ? [{ kind: "file", path: "-" }]
        : options.sources;
    for (const [index, source] of sources.entries()) {
      if (!this.isOver) await this.runSource(source, nameOf(source, index, sources));
    }
    if (this.interrupted === undefined) await deliver(this.output, () => this.place());
    else await this.send(this.interrupted);
    await this.output.flush();
    this.status.clear();
    if (this.interrupted !== undefined && !isInteractive) return this.endInterrupted();
    if (isInteractive && (!this.isOver || this.interrupted !== undefined)) await this.interact();
    if (this.output.error !== undefined) this.reportUnwritable(this.output.error);
    return this.exitCode;
  }

  /** What the user has configured holds for conversations only, so that a program does the same everywhere. */
  private async configure(): Promise<void> {
    const { env } = this.environment;
    const { values, errors } = readConfig(configFile(env));
    Object.assign(this.settings, values, this.options.settings);
    for (const error of errors) this.presenter.complain(error);
    const path = initFile(env);
    if (sizeOf(path) !== undefined) await this.runSource({ kind: "file", path }, path);
    if (!this.isOver) this.exitCode = 0;
  }

  /** Ctrl-C also ends what reads our answers in a pipe: then the last one is told as a message. */
  private async send(report: Report | Turns): Promise<void> {
    const { output, presenter, environment } = this;
    if (report.kind === "loop") return;
    if (environment.stdout.isTTY || report.parts.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, readersEnd));
    await output.flush();
    if (output.error?.code === "EPIPE") presenter.showAsMessage(report);
  }

  /** By the same signal, so that whoever waits for the process sees why it ended. */
  private endInterrupted(): ExitCode {
    process.kill(process.pid, "SIGINT");
    // Where it is ignored.
    return 130;
  }

  private bind(input: string): string {
    try {
      return this.session.setInput(input);
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
      throw badOption(`--set ${input}: ${thrown.message}`, thrown.hint ?? "write --set x=2");
    }
  }

  /** The whole program, once for each row of data. */
  private async runData(path: string, inputs: readonly string[]): Promise<ExitCode> {
    const { options, environment, output, presenter, session, settings, progress } = this;
    if (options.sources.length === 0) {
      throw badOption("--data needs a program", "name a file, or use -e");
    }
    if (options.interactive) {
      throw badOption("--data and --interactive cannot be combined", "drop one of them");
    }
    const format = formats[settings.output];
    if (format.rows === undefined) {
      throw badOption(`the format ${settings.output} cannot hold rows`, `use ${rowFormats()}`);
    }
    const { runRows } = await import("./rows.ts");
    const request = {
      path,
      program: await programIn(options.sources, environment),
      session,
      inputs,
      format,
      write: format.rows(),
      output,
      presenter,
      environment,
      failFast: options.failFast,
      progress,
    };
    const isGood = await runRows(request);
    this.status.clear();
    await output.flush();
    if (output.error !== undefined) this.reportUnwritable(output.error);
    return isGood ? this.exitCode : 1;
  }

  private async runSource(source: ProgramSource, name: string): Promise<void> {
    const splitter = new StatementSplitter();
    this.progress.expect(lengthOf(source));
    try {
      for await (const chunk of chunksOf(source, this.environment)) {
        this.progress.read(chunk.length);
        await this.runStatements(splitter.feed(chunk), name);
        if (this.isOver) return;
        await deliver(this.output, () => this.place());
      }
      await this.runStatements(splitter.end(), name);
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
      this.presenter.complain(thrown);
      this.exitCode = 2;
      if (this.options.failFast) this.isOver = true;
    }
  }

  /** @throws Interrupted where SIGINT comes while the reader is behind; a second one ends the process */
  private async runStatements(statements: readonly SourceStatement[], file: string): Promise<void> {
    const { output } = this;
    const steps = this.stepsThrough(statements, file);
    let isMore = statements.length > 0;
    let isWriting = false;
    const runSome = (): void => {
      do {
        isWriting = false;
        const { done, value } = steps.next();
        isMore = !done && !value;
        isWriting = isMore && !this.isOver && output.isDue;
      } while (isMore && !this.isOver && (!isWriting || output.settle()));
    };
    while (isMore && !this.isOver) {
      if (!cutOffBySignal(runSome)) {
        if (isWriting && this.budget.overrun === undefined) throw new Interrupted(this.place());
        this.tellInterruption();
      }
      if (isWriting) await output.flush();
      if (output.error !== undefined) this.isOver = true;
    }
  }

  /** Where it is: what was shown last. */
  private place(): string {
    const { shown } = this;
    return shown === undefined ? "nabla" : `${shown.file}:${shown.statement.line}`;
  }

  /**
   * Runs statements and shows what they do: a step is a reply, or a piece of one that may be long. It yields true once it
   * is known to be the last.
   */
  private *stepsThrough(
    statements: readonly SourceStatement[],
    file: string,
  ): Generator<true | undefined> {
    const { presenter } = this;
    for (const [at, statement] of statements.entries()) {
      this.progress.advance(1);
      // SIGTERM may come meanwhile.
      if (this.session.mayTakeLong(statement)) this.output.write();
      const replies = this.session.execute(statement, file);
      const isLast = at === statements.length - 1 && Array.isArray(replies) && replies.length === 1;
      for (const reply of replies) {
        this.shown = reply;
        if (reply.kind === "loop") yield* presenter.showing(reply);
        else presenter.show(reply);
        this.note(reply);
        yield isLast || undefined;
      }
    }
  }

  /** What was cut off, with what there is of it. */
  private tellInterruption(): void {
    const { overrun } = this.budget;
    this.isOver = true;
    if (overrun !== undefined) {
      const failure = this.session.fail(overrun, !this.isInteractive);
      if (failure !== undefined) this.presenter.show(failure);
      this.exitCode ||= 1;
      return;
    }
    const report = this.session.recover(!this.isInteractive);
    if (report === undefined) return;
    const interrupted = { ...report, isInterrupted: true } as const;
    this.interrupted = interrupted;
    this.presenter.show(interrupted);
  }

  /** What a reply means for how the run goes on and ends. */
  private note(reply: Reply): void {
    if (reply.kind === "failure") {
      this.exitCode ||= 1;
      if (this.options.failFast || isAtLimit(reply)) this.isOver = true;
    }
    if (reply.kind === "quit") this.isOver = true;
  }

  /** Loaded only when wanted, as it takes longer to load than most programs take to run. */
  private async interact(): Promise<void> {
    refuseFolderAsInput();
    const { interact } = await import("./repl.ts");
    this.output.share();
    // Each line that is run is watched by itself.
    this.session.onWork = undefined;
    const { session, sessions, presenter, environment, settings, options, status, budget } = this;
    const parts = { session, sessions, presenter, environment, settings, options, status, budget };
    await interact(parts);
  }

  private reportUnwritable(error: NodeJS.ErrnoException): void {
    if (error.code === "EPIPE") return;
    this.exitCode ||= 1;
    this.presenter.complain(ioError(`cannot write the answers: ${error.message}`));
  }
}
