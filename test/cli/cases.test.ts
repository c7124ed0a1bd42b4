/** The command line as a table: arguments and input; output, messages and exit code. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, nabla, root } from "../program.ts";

interface Case {
  readonly args?: readonly string[];
  readonly input?: string;
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
  readonly exitCode?: number;
  readonly env?: Record<string, string>;
}

const folder = emptyFolder();
for (const [name, text] of Object.entries({
  "one.nabla": "x = 3\n",
  "two.nabla": "x^2\n",
  "bad.nabla": "1\nq\n2\n",
  "-5": "5\n",
  "bom.nabla": "\ufeff:vars\r\n1 + 1\r\n",
})) {
  writeFileSync(join(folder, name), text);
}

const unknownTahn =
  "<stdin>:1:1: error: unknown function tahn\n  tahn(1)\n  ^~~~\nhelp: did you mean tanh?\n";

const cases: Record<string, Case> = {
  "a pipe is run": { input: "2^10\n", stdout: "= 1024\n" },
  "a last line needs no newline": { input: "2^10", stdout: "= 1024\n" },
  "nothing gives nothing": { input: "" },
  "bindings print nothing": { input: "x = 2\nconst g = 9.81\nf(t) = g*t\n" },
  "- is standard input": { args: ["-t", "-"], input: "1 + 1", stdout: "2\n" },
  "files share one session": { args: ["-t", "one.nabla", "two.nabla"], stdout: "9\n" },
  "a file may be followed by standard input": {
    args: ["-t", "one.nabla", "-"],
    input: "x + 1",
    stdout: "4\n",
  },
  "texts and files run in the order given": {
    args: ["-t", "-e", "x = 1", "two.nabla", "-e", "x = 5", "two.nabla", "one.nabla", "-e", "x"],
    stdout: "1\n25\n3\n",
  },
  "a formula that is not a file is computed": {
    args: ["-t", "2+3", "sqrt(16)", "1/4", "x = 2", "-s", "k=3", "k*x", "50%"],
    stdout: "5\n4\n0.25\n6\n0.5\n",
  },
  "a bare name is a file, and so is what has a path or an extension": {
    args: ["x", "test-2", "run2", "a/b2", "./2+3", "2+3.nabla"],
    stderr: /^(?:nabla: error: cannot read .*\n){6}$/,
    exitCode: 2,
  },
  "texts need no input": { args: ["-e", "1 + 1"], stdout: "= 2\n" },
  "a text may begin with a minus": { args: ["-t", "-e", "-2^2"], stdout: "-4\n" },
  "-- ends the options": { args: ["-t", "--", "-5"], stdout: "5\n" },
  "--set comes before everything": {
    args: ["-t", "-e", "y = 2x", "-s", "x=7", "--set", "k = pi/2", "-e", "k"],
    stdout: "14\n1.5707963267948966\n",
  },
  "--set binds inputs": {
    args: ["--json", "-e", "x*w", "-s", "x=2", "-s", "w=-3"],
    stdout: /"gradient":\{"x":-3,"w":2\}/,
  },
  "--set binds uncertain inputs": {
    args: ["--json", "-e", "x^2", "-s", "x=3±0.1"],
    stdout: /"uncertainty":0.6000000000000001,.*"uncertainties":\{"x":0.1\}/,
  },
  "an uncertainty of a setting is checked": {
    args: ["-e", "x^2", "-s", "x=3±-0.1"],
    stderr: /--set x=3±-0.1: invalid uncertainty -0.1/,
    exitCode: 2,
  },
  "plain and csv have values alone": {
    args: ["-t", "-e", "x^2", "-s", "x=3±0.1"],
    stdout: "9\n",
  },
  "csv has the columns that it always had": {
    args: ["-o", "csv", "-e", "x^2", "-s", "x=3±0.1"],
    stdout: "file,line,name,value,input,input_value,gradient\r\n<eval>,1,,9,x,3,6\r\n",
  },
  "what is uncertain about data has its columns": {
    args: ["-e", "y = k*x", "-s", "k=3±0.5", "--data", "-"],
    input: "x\n2\n4\n",
    stdout: "row,y,u(y),dy/dk,dy/dx\r\n1,6,1,2,3\r\n2,12,2,4,3\r\n",
  },
  "a setting that is none is wrong usage": {
    args: ["-e", "1", "-s", "x"],
    stderr:
      "nabla: error: --set x: expected a name, `=` and a value, as in `x=2`\nhelp: write --set x=2\n",
    exitCode: 2,
  },
  "wrong usage comes before all output": {
    args: ["-o", "csv", "-s", "x"],
    stderr: /^nabla: error: --set x/,
    exitCode: 2,
  },
  "a setting has no variables": {
    args: ["-e", "1", "-s", "x=2", "-s", "y=x"],
    stderr: /^nabla: error: --set y=x: /,
    exitCode: 2,
  },
  "-o plain": { args: ["-o", "plain"], input: "x = 2\n1/3*x\n", stdout: "0.6666666666666666\n" },
  "-t does the same": { args: ["-t"], input: "2/3", stdout: "0.6666666666666666\n" },
  "--json has a record for each": {
    args: ["--json"],
    input: "x = 2\nx^2\ntahn(1)\n",
    stdout:
      '{"file":"<stdin>","line":2,"source":"x^2","value":4,"gradient":{"x":4},"inputs":{"x":2}}\n' +
      '{"file":"<stdin>","line":3,"source":"tahn(1)","error":{"code":"unknown-name","message":"unknown function tahn","column":1,"length":4,"hint":"did you mean tanh?"}}\n',
    stderr: /^<stdin>:3:1: error: unknown function tahn\n/,
    exitCode: 1,
  },
  "-o csv": {
    args: ["-o", "csv"],
    input: "x = 2\ny = x^2\n",
    stdout: "file,line,name,value,input,input_value,gradient\r\n<stdin>,2,y,4,x,2,4\r\n",
  },
  "csv has no place for a report": {
    args: ["-o", "csv"],
    input: ":help sin\n",
    stdout: "file,line,name,value,input,input_value,gradient\r\n",
    stderr: /^sin\(x\): sine\n/,
  },
  "the last format wins": { args: ["--json", "-o", "csv", "-t"], input: "1", stdout: "1\n" },
  "-p": { args: ["-p", "3"], input: "2/3", stdout: "= 0.667\n" },
  "-p 17": { args: ["-p", "17"], input: "0.1", stdout: "= 0.10000000000000001\n" },
  "-p does not touch exact formats": {
    args: ["-p", "3", "-t"],
    input: "1/3",
    stdout: "0.3333333333333333\n",
  },
  "-p takes 1 to 17": {
    args: ["-p", "18", "-e", "1"],
    stderr:
      "nabla: error: option '-p, --precision <digits>' argument '18' is invalid. Use 1 to 17.\nhelp: see nabla --help\n",
    exitCode: 2,
  },
  "an error stops nothing": {
    input: "tahn(1)\n1 + 1\n",
    stdout: "= 2\n",
    stderr: unknownTahn,
    exitCode: 1,
  },
  "--fail-fast stops at it": {
    args: ["--fail-fast"],
    input: "tahn(1)\n1 + 1\n",
    stderr: unknownTahn,
    exitCode: 1,
  },
  "--fail-fast stops the files, too": {
    args: ["--fail-fast", "bad.nabla", "two.nabla"],
    stdout: "= 1\n",
    stderr: /^bad\.nabla:2:1: error: unknown variable q\n/,
    exitCode: 1,
  },
  "an unreadable file stops nothing, but counts": {
    args: ["-t", "missing.nabla", "-e", "1 + 1"],
    stdout: "2\n",
    stderr: "nabla: error: cannot read missing.nabla: no such file or folder\n",
    exitCode: 2,
  },
  "an unreadable file counts more than an error": {
    args: ["bad.nabla", "missing.nabla"],
    stdout: "= 1\n= 2\n",
    stderr: /missing\.nabla/,
    exitCode: 2,
  },
  "a folder is not a program": {
    args: ["."],
    stderr: "nabla: error: cannot read .: is a folder\n",
    exitCode: 2,
  },
  "an unknown option is wrong usage": {
    args: ["--jsno"],
    stderr: "nabla: error: unknown option '--jsno'\nhelp: did you mean --json?\n",
    exitCode: 2,
  },
  "a formula that begins with a sign is no option": {
    args: ["-3+5"],
    stderr: "nabla: error: unknown option '-3+5'\nhelp: write nabla -e '-3+5'\n",
    exitCode: 2,
  },
  "an unknown format is wrong usage": {
    args: ["-o", "xml"],
    stderr:
      "nabla: error: option '-o, --output <format>' argument 'xml' is invalid. Use table, plain, json, csv.\nhelp: see nabla --help\n",
    exitCode: 2,
  },
  "--version": { args: ["--version"], stdout: /^\d+\.\d+\.\d+\n$/ },
  "-V": { args: ["-V"], stdout: /^\d+\.\d+\.\d+\n$/ },
  "--help has examples": {
    args: ["--help"],
    stdout: /Usage: nabla \[options\] \[file\.\.\.\][\s\S]*Examples:\n {2}nabla /,
  },
  "-h anywhere": { args: ["one.nabla", "-h"], stdout: /Usage: nabla/ },
  ":quit leaves, files and all": {
    args: ["-t", "-", "two.nabla"],
    input: "1\n:quit\n2\n",
    stdout: "1\n",
  },
  "notes go to standard error": {
    input: "e = 3\n2e\n",
    stderr: "<stdin>:1:1: note: e now hides the constant e; :reset e restores it\n",
    stdout: "2e = 6\n\n input   value   ∂ans/∂input\n e           3             2   ████████\n\n",
  },
  "-q: no notes": { args: ["-q", "-t"], input: "e = 3\n2e\n", stdout: "6\n" },
  "messages of a repeated -e are told apart": {
    args: ["-e", "1", "-e", "q"],
    stdout: "= 1\n",
    stderr: /^<eval 2>:1:1: /,
    exitCode: 1,
  },
  "no color in a pipe": { input: "tahn(1)", stderr: unknownTahn, exitCode: 1 },
  "--color always": { args: ["--color", "always"], input: "1", stdout: "\u001b[1m= 1\u001b[22m\n" },
  FORCE_COLOR: { input: "1", env: { FORCE_COLOR: "1" }, stdout: "\u001b[1m= 1\u001b[22m\n" },
  "--color never outranks FORCE_COLOR": {
    args: ["--color", "never"],
    input: "1",
    env: { FORCE_COLOR: "1" },
    stdout: "= 1\n",
  },
  "a byte order mark and CRLF are no part of a program": {
    args: ["bom.nabla"],
    stdout: "nothing defined yet\n= 2\n",
  },
  "a tree of commands works in pipes": {
    args: ["-t"],
    input: "x = 2\ny = x^2;\n:trace y\n",
    stdout: "y\t4\t1\nx\t2\t4\n",
  },
  "a line that begins with a point is one like any other": {
    args: ["-i", "-q"],
    input: ".5 + 1\n.help me\n1 + 1\n",
    stdout: "∇ ans = 1.5\n∇ ∇ ans = 2\n∇ ",
    stderr: "error: expected a number, a name or `(`\n  .help me\n  ^\nhelp: write :help\n",
  },
  "-i goes on interactively": {
    args: ["-i", "-q", "-e", "x = 2"],
    input: "x^2 +\n1\ny = 3\n",
    stdout: /^∇ … ans = 5\n\n[\s\S]*\n\n∇ y = 3\n∇ $/,
  },
};

describe.each(Object.entries(cases))("%s", (_name, expected) => {
  const { args = [], input = "", stdout = "", stderr = "", exitCode = 0, env = {} } = expected;

  it("does as it should", () => {
    const outcome = nabla(args, input, { cwd: folder, env });
    for (const [text, wanted] of [
      [outcome.stdout, stdout],
      [outcome.stderr, stderr],
    ] as const) {
      if (typeof wanted === "string") expect(text).toBe(wanted);
      else expect(text).toMatch(wanted);
    }
    expect(outcome.exitCode).toBe(exitCode);
  });
});

describe("the version", () => {
  it("is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(nabla(["--version"]).stdout).toBe(`${version}\n`);
  });
});
