/**
 * The interactive session: Node's own REPL, with nabla in the place of JavaScript.
 */

import { type REPLServer, start } from "node:repl";
import manifest from "../../package.json" with { type: "json" };
import { NablaError } from "../error.ts";
import type { Pages } from "../session/feature.ts";
import { isAtLimit, type Reply, type Report } from "../session/reply.ts";
import type { Session } from "../session/session.ts";
import { asOneLine } from "../syntax/one-line.ts";
import { type SourceStatement, StatementSplitter } from "../syntax/statements.ts";
import { type Printable, printable, shown } from "../text/printable.ts";
import { complete } from "./completion.ts";
import { History, historyFile } from "./history.ts";
import { interruptible } from "./interrupt.ts";
import type { KeptSessions } from "./kept-sessions.ts";
import type { Budget } from "./limit.ts";
import { LineEditor } from "./line-editor.ts";
import type { Options } from "./options.ts";
import type { Environment } from "./output.ts";
import { Pager } from "./pager.ts";
import { Painter } from "./painter.ts";
import type { Presenter } from "./presenter.ts";
import type { Settings } from "./settings.ts";
import { beforeDeath } from "./signals.ts";
import type { StatusLine } from "./status.ts";

const prompt = "∇ ";
const continuation = "… ";
const historySize = 10_000;
/** What it is, how to have a gradient, and how to go on and to leave. */
const greeting = (hasSessions: boolean): readonly string[] => [
  `nabla ${manifest.version}: values of formulas, with exact gradients`,
  "Type x = 3, then x^2 + sin(x) for its value and gradient.",
  `Help: :help${hasSessions ? "   last session: :restore" : ""}   leave: Ctrl-D`,
];
/** Errors in what was just typed need no file before them. */
const noFile = "";

interface Conversation {
  readonly session: Session;
  readonly sessions: KeptSessions | undefined;
  readonly presenter: Presenter;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly options: Options;
  readonly status: StatusLine;
  readonly budget: Budget;
}

/** Goes on until the user leaves. */
export async function interact(conversation: Conversation): Promise<void> {
  const { session, sessions, presenter, environment, options, status, budget } = conversation;
  const { stdin, stdout, env } = environment;
  const isTerminal = Boolean(stdin.isTTY && stdout.isTTY);
  if (!options.quiet) {
    for (const line of greeting(sessions !== undefined && !options.safe))
      presenter.remark(printable(line));
    presenter.send();
  }
  const program = (): string => session.program();
  sessions?.begin(program);
  const path = options.config && isTerminal ? historyFile(env) : undefined;
  const history = path === undefined ? undefined : new History(path);
  /** The lines of a statement that is not complete. */
  let pending = "";
  /** The lines of comment above what comes next. */
  let comment: readonly string[] = [];
  /** Where the terminal can do what it needs. */
  let painter: Painter | undefined;
  /** Whether what has pages is shown page by page. What is pasted would be taken for keys. */
  const isPaging = (): boolean =>
    painter !== undefined && !editor.isPasting && presenter.isConversational;

  /** Puts the terminal in order if a signal ends the process. */
  const listen = (): void => {
    if (painter === undefined) return;
    leaveToSystem = beforeDeath(() => {
      stdout.write(pastesAreNotMarked);
      stdin.setRawMode(false);
    });
  };
  let leaveToSystem = (): void => {};

  const server = start({
    prompt,
    input: stdin,
    output: stdout,
    terminal: isTerminal,
    useColors: false,
    preview: false,
    useGlobal: true,
    ignoreUndefined: true,
    eval: (line, _context, _file, done) => {
      take(line, () => {
        editor.recall(entries);
        done(null, undefined);
      });
    },
    completer: (line: string) => complete(line, session),
    // An option of the editor below, which the types of the REPL do not know.
    ...{ historySize },
  });
  const editor = new LineEditor(server, stdin);
  const entries = entriesIn(history, presenter);

  const duringWork = (): void => {
    presenter.sendLate();
    budget.check();
  };

  /** A line has been typed: it is run, unless the statement goes on. */
  const take = (line: string, done: () => void): void => {
    const splitter = new StatementSplitter(comment);
    const statements = [...splitter.feed(`${pending}${line.trimEnd()}\n`)];
    if (splitter.isUnfinished) {
      pending += `${line.trimEnd()}\n`;
      server.setPrompt(continuation);
      done();
      return;
    }
    comment = splitter.lastComment;
    for (const text of entriesOf(pending + line, statements)) remember(text);
    pending = "";
    server.setPrompt(prompt);
    let paged: Paged | undefined;
    let isLeft = false;
    // Nobody would hear of a signal meanwhile, and it ends the process at once.
    leaveToSystem();
    budget.begin();
    const mayTakeLong = statements.some((statement) => session.mayTakeLong(statement));
    const run = (): void => {
      for (const statement of statements) {
        if (session.mayTakeLong(statement)) presenter.send();
        for (const reply of session.execute(statement, noFile)) {
          // A command that shows something is the last statement of its line.
          paged = isPaging() && !statement.silent ? pagedIn(reply, presenter) : undefined;
          presenter.show(paged?.before ?? reply);
          const isTyped = reply.file === noFile && !statement.silent;
          if (reply.kind === "definition" && isTyped) presenter.echo(reply);
          if ((reply.kind === "move" || reply.kind === "loop") && isTyped)
            presenter.echoMove(reply);
          isLeft = reply.kind === "quit";
          if (isLeft || isAtLimit(reply)) return;
        }
      }
    };
    isGivenUp = editor.isInterruptNext();
    const isDone =
      !isGivenUp && interruptible(session, environment, status, mayTakeLong, duringWork, run);
    listen();
    if (!isDone && budget.overrun !== undefined) {
      const failure = session.fail(budget.overrun);
      if (failure !== undefined) presenter.show(failure);
    } else if (!isDone) {
      // To put a large graph in order takes a while.
      presenter.remark(printable("interrupted"));
      presenter.send();
      const kept = session.recover();
      if (kept?.kind === "loop") {
        presenter.show(kept);
        presenter.echoMove(kept);
      } else if (kept !== undefined && kept.parts.length > 0) presenter.show(kept);
    }
    presenter.send();
    sessions?.keep(program);
    if (isLeft) {
      // Without another prompt, behind which the shell would write its own.
      server.close();
      return;
    }
    if (!isDone || paged === undefined) {
      done();
      return;
    }
    const { pages, after } = paged;
    new Pager(pages, { environment, screen: presenter.answers, editor: server }, () => {
      presenter.show(after);
      presenter.send();
      done();
    });
  };

  /** Whole statements are remembered, each as one line; not what begins with a space. */
  const remember = (text: string): void => {
    const entry = printable(asOneLine(text));
    if (entry === "" || entry.startsWith(" ") || entry === entries[0]) return;
    entries.unshift(entry);
    if (entries.length > historySize) entries.pop();
    history?.add(entry);
  };

  /** The line that has been entered last was given up by a Ctrl-C that was typed at once. */
  let isGivenUp = false;

  /** Ctrl-C gives up the line, and the unfinished lines before it, and nothing else. */
  const abandon = (): void => {
    const wasEmpty = server.line === "" && pending === "";
    const isSpent = wasEmpty && isGivenUp;
    isGivenUp = false;
    if (isSpent) return;
    editor.abandon();
    pending = "";
    server.setPrompt(prompt);
    if (wasEmpty) presenter.remark(printable("Press Ctrl-D or type :quit to leave."));
    presenter.send();
    server.displayPrompt();
  };

  dropOwnCommands(server, take);
  server.removeAllListeners("SIGINT").on("SIGINT", abandon);
  editor.recall(entries);
  if (isTerminal && env.TERM !== "dumb") {
    painter = new Painter({
      ...conversation,
      editor,
      server,
      screen: presenter.answers,
      pending: () => pending,
    });
    stdout.write(pastesAreMarked);
    listen();
  }
  await new Promise<void>((resolve) => server.once("exit", resolve));
  sessions?.keep(program, true);
  // What is unfinished at the end of a pipe is told, as in a file.
  if (!isTerminal && pending !== "") {
    for (const reply of session.run(pending, noFile)) presenter.show(reply);
    presenter.send();
  }
  leaveToSystem();
  if (isTerminal && env.TERM !== "dumb") stdout.write(pastesAreNotMarked);
}

/** What can be recalled; nothing, and a word about it, where the file cannot be read. */
function entriesIn(history: History | undefined, presenter: Presenter): Printable[] {
  try {
    return history?.entries() ?? [];
  } catch (thrown) {
    if (!(thrown instanceof NablaError)) throw thrown;
    presenter.complain(thrown);
    return [];
  }
}

/** Lines as they are recalled: cut where a statement was given up, and another began at the beginning of a line. */
function entriesOf(text: string, statements: readonly SourceStatement[]): string[] {
  const lines = text.split("\n");
  const begins = statements
    .filter(({ line, column }) => lines[line - 1]?.slice(0, column - 1).trim() === "")
    .map(({ line }) => line - 1);
  return [0, ...begins.slice(1)].map((begin, index) =>
    lines.slice(begin, begins[index + 1]).join("\n"),
  );
}

/** A report with something to go through page by page: what is shown before that, and after. */
interface Paged {
  readonly pages: Pages;
  readonly before: Report;
  readonly after: Report;
}

/** A single page is shown as it is; and what a loaded file shows goes on below. */
function pagedIn(reply: Reply, presenter: Presenter): Paged | undefined {
  if (reply.kind !== "report" || reply.file !== noFile) return undefined;
  const page = presenter.pageOf(reply);
  if (page !== undefined) {
    const nothing = { ...reply, parts: [] };
    return { pages: page, before: nothing, after: nothing };
  }
  for (const [at, part] of reply.parts.entries()) {
    const pages = presenter.pagesOf(part);
    if (pages === undefined) continue;
    if (pages.length < 2) return undefined;
    const [before, after] = [reply.parts.slice(0, at), reply.parts.slice(at + 1)];
    return { pages, before: { ...reply, parts: before }, after: { ...reply, parts: after } };
  }
  return undefined;
}

/** Asks the terminal to say where a paste begins and ends. */
const pastesAreMarked = shown`\x1b[?2004h`;
const pastesAreNotMarked = shown`\x1b[?2004l`;

/** `.load` and the like are about JavaScript; here a line that begins with a point is a line like any other. */
function dropOwnCommands(server: REPLServer, take: (line: string, done: () => void) => void): void {
  const commands = new Proxy(
    {},
    {
      get: (_none, name) => ({
        help: "",
        action: (rest: string) => {
          take(`.${String(name)} ${rest}`, () => server.displayPrompt());
        },
      }),
    },
  );
  Object.defineProperty(server, "commands", { value: commands });
}
