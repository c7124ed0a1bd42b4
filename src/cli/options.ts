/** What the command line asks for. */

import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { sizeOf } from "../data/disk.ts";
import { isNameOfTable, tableAsProgram } from "../data/refuse.ts";
import { badOption, NablaError } from "../error.ts";
import type { Feature } from "../session/feature.ts";
import { type KnownOption, type Shell, shells } from "./completions.ts";
import { type Limit, limitOf } from "./limit.ts";
import { manualPage } from "./manual.ts";
import { isProgram } from "./operand.ts";
import {
  asText,
  choicesOf,
  settings as known,
  type SettingName,
  type Settings,
  settingNames,
  valueOfSetting,
} from "./settings.ts";

export interface Options {
  /** What to run, in order. */
  readonly sources: readonly ProgramSource[];
  /** Inputs to bind first, as `name=value`. */
  readonly inputs: readonly string[];
  /** Those that the command line makes; the others are as configured, or standard. */
  readonly settings: Partial<Settings>;
  readonly interactive: boolean;
  readonly quiet: boolean;
  readonly failFast: boolean;
  readonly config: boolean;
  /** Rows to run the program for; undefined where it is run once. */
  readonly data: string | undefined;
  /** Commands may not touch files. */
  readonly safe: boolean;
  /** What the run may use at most. */
  readonly limit: Limit;
}

export type ProgramSource =
  | { readonly kind: "text"; readonly text: string }
  /** The path `-` is standard input. */
  | { readonly kind: "file"; readonly path: string };

/** What the options were, or the text that answers `--help` and `--version`. */
export type Request = Options | { readonly answer: string };

/** @throws NablaError `bad-option` */
export function readOptions(args: readonly string[], features: readonly Feature[]): Request {
  const sources: ProgramSource[] = [];
  const inputs: string[] = [];
  let answer = "";
  let complaint = "";

  const command: Command = new InOrder((operand) =>
    sources.push(
      isProgram(operand) ? { kind: "text", text: operand } : { kind: "file", path: operand },
    ),
  )
    .name("nabla")
    .usage("[options] [file...]")
    .description(
      "A calculator that returns the value and the gradient of a formula.\n" +
        "With no program on a terminal, starts a session; otherwise runs the files or standard input.",
    )
    .argument("[file...]", "programs to run in order, in one session (- is stdin)")
    .option(
      "-e, --eval <text>",
      "run this text (repeatable; -e and files run in order)",
      (text: string) => sources.push({ kind: "text", text }),
    )
    .option(
      "-s, --set <name=value>",
      "set an input before the program runs (repeatable)",
      (input: string) => inputs.push(input),
    )
    .addOption(settingOption("-o, --output <format>", "output"))
    .option("-t, --terse", "print values only, all digits (-o plain)")
    .option("--json", "print a JSON object for each answer (-o json)")
    .addOption(settingOption("-p, --precision <digits>", "precision"))
    .option(
      "-d, --data <file>",
      "run once per row of a table, with its columns as inputs (CSV, TSV, JSON Lines, .gz; - is stdin; " +
        "default output: csv)",
      (file: string, earlier: string | undefined) => {
        if (earlier !== undefined) throw severalTables(earlier, file);
        return file;
      },
    )
    .option("-i, --interactive", "start a session after the files")
    .option("-q, --quiet", "hide the banner and notes")
    .option("--fail-fast", "stop at the first error")
    .addOption(settingOption("--color <when>", "color"))
    .option("--safe", "forbid commands that read or write files")
    .option(
      "--limit <amount>",
      "stop at a limit of processor time or memory (10s, 500MB; repeatable; in a session, stops the line)",
      (text: string, earlier: Limit | undefined) => ({
        ...earlier,
        ...checked(() => limitOf(text)),
      }),
    )
    .addOption(
      new Option("--completions <shell>", "print completions for a shell").choices(
        Object.keys(shells),
      ),
    )
    .addOption(new Option("--man", "print the manual page"))
    .option("--no-config", "ignore config and history")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", `\nExamples:\n${examples}`)
    .configureOutput({
      writeOut: (text) => (answer += text),
      writeErr: (text) => (complaint += text),
    })
    .exitOverride();
  // The last one said wins.
  command.on("option:terse", () => command.setOptionValue("output", "plain"));
  command.on("option:json", () => command.setOptionValue("output", "json"));

  try {
    command.parse(args, { from: "user" });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === 0) return { answer };
    throw usageError(complaint);
  }
  const options = command.opts();
  if (options.completions !== undefined) {
    return { answer: shells[options.completions as Shell](knownOptions(command)) };
  }
  if (options.man === true)
    return { answer: manualPage(knownOptions(command), features, examples) };
  refuseTables(sources, options.data);
  const made = settingNames
    .map((name) => [name, options[name]])
    .filter(([, value]) => value !== undefined);
  return {
    sources,
    inputs,
    settings: Object.fromEntries(made),
    interactive: options.interactive ?? false,
    quiet: options.quiet ?? false,
    failFast: options.failFast ?? false,
    config: options.config,
    data: options.data,
    safe: options.safe ?? false,
    limit: options.limit ?? {},
  };
}

const severalTables = (one: string, other: string): NablaError =>
  badOption(
    `--data takes one file, not ${one} and ${other}`,
    'join the tables, or run nabla for each: for f in *.csv; do nabla … --data "$f"; done',
  );

/** Without `--data`, or where a shell has made several of `--data *.csv`, tables would be run as programs. */
function refuseTables(sources: readonly ProgramSource[], data: string | undefined): void {
  const endingOf = (path: string): string => /\.\w+(?:\.gz)?$/.exec(path)?.[0] ?? "";
  for (const source of sources) {
    if (source.kind === "text" || source.path === "-") continue;
    if (data === undefined) {
      if (isNameOfTable(source.path) && sizeOf(source.path) !== undefined)
        throw tableAsProgram(source.path);
      continue;
    }
    const ending = endingOf(source.path);
    const isLikeData = ending !== "" && ending !== ".nabla" && ending === endingOf(data);
    if (isLikeData || isNameOfTable(source.path)) throw severalTables(data, source.path);
  }
}

/** An option that makes a setting. */
function settingOption(flags: string, name: SettingName): Option {
  const { doc, default: standard } = known[name];
  const option = new Option(flags, `${doc} (${choicesOf(name)}; default: ${standard})`);
  return option.argParser((text: string) => checked(() => valueOfSetting(name, text)));
}

/** What an argument stands for; where it stands for nothing, the library is told why. */
function checked<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof NablaError)) throw thrown;
    throw new InvalidArgumentError(`${thrown.hint?.replace(/^use/, "Use")}.`);
  }
}

/** Each option with what it takes: the words of its choices or its setting, a file, a text. */
function knownOptions(command: Command): KnownOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ short, long, flags, description, argChoices }) => {
      const setting = long?.slice(2) as SettingName;
      const takes = argChoices ?? (setting in known ? wordsFor(setting) : undefined);
      const doc = description.replace(/\s*\n\s*/g, " ");
      const argument = /<(.*)>/.exec(flags)?.[1];
      return {
        short,
        long: long as string,
        doc,
        argument,
        takes:
          takes ?? (argument === undefined ? "nothing" : argument === "file" ? "file" : "text"),
      };
    });
}

function wordsFor(name: SettingName): string[] {
  const { takes } = known[name];
  if (!("from" in takes)) return takes.map(asText);
  return Array.from({ length: takes.to - takes.from + 1 }, (_, index) =>
    String(takes.from + index),
  );
}

const examples = `  nabla                                            start a session
  nabla examples/neuron.nabla                      run a program
  nabla '2+3'                                      compute a formula
  nabla -e 'tanh(x*w + b)' -s x=2 -s w=-3 -s b=6.88
  nabla -t -e '2^100'                              print the value, all digits
  echo '1/3' | nabla -t                            read a pipe
  nabla --json examples/neuron.nabla               print answers as JSON objects
  nabla -e 'price*n' --data examples/orders.csv    run once per row of a table
  nabla -e ':assert-close sin(pi), 0'              exit with 1 if it fails
`;

/** A command that tells of its operands as they come, between the options, since their order counts. */
class InOrder extends Command {
  private readonly tell: (operand: string) => void;

  constructor(tell: (operand: string) => void) {
    super();
    this.tell = tell;
    this.passThroughOptions();
  }

  override parseOptions(args: string[]): { operands: string[]; unknown: string[] } {
    const operands: string[] = [];
    let rest = args;
    for (;;) {
      // Options up to the first operand; that one, and whatever follows it.
      const { operands: found, unknown } = super.parseOptions(rest);
      const onlyOperands = rest[rest.length - found.length - 1] === "--";
      const next = onlyOperands ? found : found.slice(0, 1);
      for (const operand of next) this.tell(operand);
      operands.push(...next);
      if (onlyOperands || found.length === 0) return { operands, unknown };
      rest = found.slice(1);
    }
  }
}

/** Commander's words for it: the first line says what is wrong, a second what was probably meant. */
function usageError(complaint: string): NablaError {
  const [first = "", second] = complaint.trim().split("\n");
  const message = first.replace(/^error: /, "");
  const [formula] = /(?<=^unknown option ')-[\d.(].*(?='$)/.exec(message) ?? [];
  const hint = formula === undefined ? "see nabla --help" : `write nabla -e '${formula}'`;
  return badOption(message, second?.replace(/^\(|\)$/g, "").toLowerCase() ?? hint);
}
