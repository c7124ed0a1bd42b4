/**
 * The interactive session: Node's own REPL, with nabla in the place of JavaScript.
 */

import { type REPLServer, start } from "node:repl";
import manifest from "../../package.json" with { type: "json" };
import type { Session } from "../session/session.ts";
import { StatementSplitter } from "../syntax/statements.ts";
import { complete } from "./completion.ts";
import { History, historyFile } from "./history.ts";
import { interruptible } from "./interrupt.ts";
import type { Options } from "./options.ts";
import type { Environment } from "./output.ts";
import { Painter } from "./painter.ts";
import type { Presenter } from "./presenter.ts";
import type { Settings } from "./settings.ts";
import type { StatusLine } from "./status.ts";

const prompt = "∇ ";
const continuation = "… ";
const historySize = 10_000;
/** Errors in what was just typed need no file before them. */
const noFile = "";

interface Conversation {
  readonly session: Session;
  readonly presenter: Presenter;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly options: Options;
  readonly status: StatusLine;
}

/** Goes on until the user leaves. */
export async function interact(conversation: Conversation): Promise<void> {
  const { session, presenter, environment, options, status } = conversation;
  const { stdin, stdout, env } = environment;
  const isTerminal = Boolean(stdin.isTTY && stdout.isTTY);
  if (!options.quiet) {
    presenter.remark(`nabla ${manifest.version} (:help tells more)`);
    presenter.send();
  }
  const path = options.config && isTerminal ? historyFile(env) : undefined;
  const history = path === undefined ? undefined : new History(path);
  /** The lines of a statement that is not complete. */
  let pending = "";

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
      take(line);
      recall();
      done(null, undefined);
    },
    completer: (line: string) => complete(line, session),
    // An option of the editor below, which the types of the REPL do not know.
    ...{ historySize },
  });
  const entries = history?.entries() ?? [];
  /** In the place of the lines that the editor has remembered by itself. */
  const recall = (): void => {
    (server as unknown as { history: string[] }).history = [...entries];
  };

  /** A line has been typed: it is run, unless the statement goes on. */
  const take = (line: string): void => {
    const splitter = new StatementSplitter();
    const statements = [...splitter.feed(`${pending}${line.trimEnd()}\n`)];
    if (splitter.isUnfinished) {
      pending += `${line.trimEnd()}\n`;
      server.setPrompt(continuation);
      return;
    }
    remember(pending + line);
    pending = "";
    server.setPrompt(prompt);
    const isDone = interruptible(session, environment, status, () => {
      for (const statement of statements) {
        for (const reply of session.execute(statement, noFile)) {
          presenter.show(reply);
          const isTyped = reply.file === noFile && !statement.silent;
          if (reply.kind === "definition" && isTyped) presenter.echo(reply);
          if (reply.kind === "quit") {
            server.close();
            return;
          }
        }
      }
    });
    if (!isDone) {
      const kept = session.recover();
      presenter.remark("interrupted");
      if (kept !== undefined) presenter.show(kept);
    }
    presenter.send();
  };

  /** Whole statements are remembered, each as one line; not what begins with a space. */
  const remember = (text: string): void => {
    const entry = text.trimEnd().replace(/\s*\n\s*/g, " ");
    if (entry === "" || entry.startsWith(" ") || entry === entries[0]) return;
    entries.unshift(entry);
    if (entries.length > historySize) entries.pop();
    history?.add(entry);
  };

  /** Ctrl-C gives up the line, and the unfinished lines before it, and nothing else. */
  const abandon = (): void => {
    const wasEmpty = server.line === "" && pending === "";
    // Node documents no other way to abandon a line and yet leave it on the screen.
    (server as unknown as { clearLine(): void }).clearLine();
    pending = "";
    server.setPrompt(prompt);
    if (wasEmpty) presenter.remark("Ctrl-D or :quit leaves");
    presenter.send();
    server.displayPrompt();
  };

  dropOwnCommands(server, take);
  server.removeAllListeners("SIGINT").on("SIGINT", abandon);
  recall();
  if (isTerminal && env.TERM !== "dumb") {
    new Painter({
      ...conversation,
      editor: server,
      screen: presenter.answers,
      pending: () => pending,
    });
    stdout.write(pastesAreMarked);
  }
  await new Promise<void>((resolve) => server.once("exit", resolve));
  // What is unfinished at the end of a pipe is told, as in a file.
  if (!isTerminal && pending !== "") {
    for (const reply of session.run(pending, noFile)) presenter.show(reply);
    presenter.send();
  }
  if (isTerminal && env.TERM !== "dumb") stdout.write(pastesAreNotMarked);
}

/** Asks the terminal to say where a paste begins and ends. */
const pastesAreMarked = "\x1b[?2004h";
const pastesAreNotMarked = "\x1b[?2004l";

/** `.load` and the like are about JavaScript; here a line that begins with a point is a line like any other. */
function dropOwnCommands(server: REPLServer, take: (line: string) => void): void {
  const commands = new Proxy(
    {},
    {
      get: (_none, name) => ({
        help: "",
        action: (rest: string) => {
          take(`.${String(name)} ${rest}`);
          server.displayPrompt();
        },
      }),
    },
  );
  Object.defineProperty(server, "commands", { value: commands });
}
