/** The command: runs what it is asked to in one session, and says by its exit code how it went. */

import { badOption, ioError, NablaError } from "../error.ts";
import { Session } from "../session/session.ts";
import { type SourceStatement, StatementSplitter } from "../syntax/statements.ts";
import { formats } from "../view/formats.ts";
import { type Options, readOptions, type Source } from "./options.ts";
import { type Environment, Output } from "./output.ts";
import { defaults, Presenter } from "./presenter.ts";
import { chunksOf } from "./source.ts";

/** How it ended: everything ran; some statement failed; wrong usage or an unreadable file. */
type ExitCode = 0 | 1 | 2;

/**
 * Runs the command.
 * @param args the command line, without the program
 * @param environment the process, or what stands for it
 */
export async function main(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const output = new Output(environment);
  try {
    const request = readOptions(args);
    if (!("answer" in request)) return await new Run(request, environment, output).run();
    output.answer(request.answer);
    await output.flush();
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof NablaError)) throw thrown;
    new Presenter(output, environment, defaults).complain(thrown);
    return 2;
  }
}

class Run {
  private readonly options: Options;
  private readonly environment: Environment;
  private readonly output: Output;
  private readonly presenter: Presenter;
  private readonly session: Session;
  private exitCode: ExitCode = 0;
  /** Nothing more is to be run: the user has left, the first error was to be the last, or nobody reads. */
  private isOver = false;

  constructor(options: Options, environment: Environment, output: Output) {
    this.options = options;
    this.environment = environment;
    this.output = output;
    this.presenter = new Presenter(output, environment, options);
    this.session = new Session({ gradients: formats[options.output].needsGradient });
  }

  /** @throws NablaError `bad-option` for a setting that cannot be made, before anything runs */
  async run(): Promise<ExitCode> {
    const { options, environment } = this;
    for (const setting of options.settings) this.set(setting);
    this.presenter.begin();
    const onTerminal = (): boolean => environment.stdin.isTTY && environment.stdout.isTTY;
    const isRepl = options.interactive || (options.sources.length === 0 && onTerminal());
    const sources: readonly Source[] =
      options.sources.length === 0 && !isRepl ? [{ kind: "file", path: "-" }] : options.sources;
    for (const [index, source] of sources.entries()) {
      if (!this.isOver) await this.runSource(source, nameOf(source, index, sources));
    }
    await this.output.flush();
    if (isRepl && !this.isOver) await this.interact();
    if (this.output.error !== undefined) this.reportUnwritable(this.output.error);
    return this.exitCode;
  }

  private set(setting: string): void {
    try {
      this.session.setInput(setting);
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
      throw badOption(`--set ${setting}: ${thrown.message}`, thrown.hint ?? "write it as x=2");
    }
  }

  private async runSource(source: Source, name: string): Promise<void> {
    const splitter = new StatementSplitter();
    try {
      for await (const chunk of chunksOf(source, this.environment)) {
        await this.runAll(splitter.feed(chunk), name);
        if (this.isOver) return;
        await this.output.flush();
      }
      await this.runAll(splitter.end(), name);
    } catch (thrown) {
      if (!(thrown instanceof NablaError)) throw thrown;
      this.presenter.complain(thrown);
      this.exitCode = 2;
      if (this.options.failFast) this.isOver = true;
    }
  }

  private async runAll(statements: Iterable<SourceStatement>, file: string): Promise<void> {
    const { session, presenter, output, options } = this;
    for (const statement of statements) {
      const reply = session.execute(statement, file);
      presenter.show(reply);
      if (reply.kind === "failure") {
        this.exitCode ||= 1;
        if (options.failFast) this.isOver = true;
      }
      if (reply.kind === "quit") this.isOver = true;
      if (output.isDue) await output.flush();
      if (output.error !== undefined) this.isOver = true;
      if (this.isOver) return;
    }
  }

  /** Loaded only when wanted, as it takes longer to load than most programs take to run. */
  private async interact(): Promise<void> {
    const { interact } = await import("./repl.ts");
    await interact(this.session, this.presenter, this.environment, this.options);
  }

  private reportUnwritable(error: NodeJS.ErrnoException): void {
    if (error.code === "EPIPE") return;
    this.exitCode ||= 1;
    this.presenter.complain(ioError(`cannot write the answers: ${error.message}`));
  }
}

/** What errors call a source. */
function nameOf(source: Source, index: number, all: readonly Source[]): string {
  if (source.kind === "file") return source.path === "-" ? "<stdin>" : source.path;
  const texts = all.slice(0, index + 1).filter(({ kind }) => kind === "text").length;
  return texts === 1 ? "<eval>" : `<eval ${texts}>`;
}
