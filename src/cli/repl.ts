/**
 * The interactive session: Node's own REPL, with nabla in the place of JavaScript.
 * It is loaded when it is wanted. What it imports is set apart in the bundle, so that has to be little.
 */

import { type REPLServer, Recoverable, start } from "node:repl";
import manifest from "../../package.json" with { type: "json" };
import type { Session } from "../session/session.ts";
import { StatementSplitter } from "../syntax/statements.ts";
import { historyFile } from "./history.ts";
import type { Options } from "./options.ts";
import type { Environment } from "./output.ts";
import type { Presenter } from "./presenter.ts";

const prompt = "∇ ";
const historySize = 10_000;
/** Errors in what was just typed need no file before them. */
const noFile = "";

/** Goes on until the user leaves. */
export async function interact(
  session: Session,
  presenter: Presenter,
  { stdin, stdout, env }: Environment,
  { quiet, config }: Options,
): Promise<void> {
  const isTerminal = Boolean(stdin.isTTY && stdout.isTTY);
  if (!quiet) {
    presenter.remark(`nabla ${manifest.version} (:help tells more)`);
    presenter.send();
  }
  /** Runs what was typed, unless it is the beginning of something. */
  const run = (text: string): boolean => {
    const splitter = new StatementSplitter();
    // Node 24 and later join the lines of an unfinished statement by a carriage return.
    const statements = [...splitter.feed(`${text.replaceAll("\r", "\n")}\n`)];
    if (splitter.isUnfinished) return false;
    for (const statement of statements) {
      const reply = session.execute(statement, noFile);
      presenter.show(reply);
      if (reply.kind === "definition" && !statement.silent) presenter.echo(reply);
      if (reply.kind === "quit") server.close();
    }
    presenter.send();
    return true;
  };
  const server = start({
    prompt,
    input: stdin,
    output: stdout,
    terminal: isTerminal,
    useColors: false,
    preview: false,
    useGlobal: true,
    ignoreUndefined: true,
    eval: (text, _context, _file, done) => {
      const isComplete = run(text);
      done(isComplete ? null : new Recoverable(new SyntaxError("unfinished")), undefined);
    },
    completer: (line: string) => complete(line, session),
    ...{ historySize },
  });
  dropOwnCommands(server, run);
  handleInterrupts(server, presenter);
  const history = config && isTerminal ? historyFile(env) : undefined;
  if (history !== undefined) {
    await new Promise<void>((resolve) => server.setupHistory(history, () => resolve()));
  }
  await new Promise<void>((resolve) => server.once("exit", resolve));
}

/** `.load` and the like are about JavaScript; here a line that begins with a point is a line like any other. */
function dropOwnCommands(server: REPLServer, run: (text: string) => boolean): void {
  const commands = new Proxy(
    {},
    {
      get: (_none, name) => ({
        help: "",
        action: (rest: string) => {
          run(`.${String(name)} ${rest}`);
          server.displayPrompt();
        },
      }),
    },
  );
  Object.defineProperty(server, "commands", { value: commands });
}

/** Ctrl-C gives up the line, and the unfinished lines before it, and nothing else. */
function handleInterrupts(server: REPLServer, presenter: Presenter): void {
  server.removeAllListeners("SIGINT");
  server.on("SIGINT", () => {
    const wasEmpty = server.line === "";
    // Node documents no other way to abandon a line and yet leave it on the screen.
    (server as unknown as { clearLine(): void }).clearLine();
    server.clearBufferedCommand();
    if (wasEmpty) presenter.remark("Ctrl-D or :quit leaves");
    presenter.send();
    server.displayPrompt();
  });
}

/** What the last word of a line can become, and that word. */
function complete(line: string, session: Session): [string[], string] {
  const isCommand = /^\s*:\S*$/.test(line);
  const [word] = (isCommand ? /:\S*$/ : /[\p{L}_][\p{L}\p{N}_]*$/u).exec(line) ?? [""];
  if (word === "") return [[], line];
  const candidates = isCommand ? session.commands() : [...new Set(session.names())];
  return [candidates.filter((candidate) => candidate.startsWith(word)).sort(), word];
}
