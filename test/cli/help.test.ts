/** What the command tells of itself: help, manual, completions. */

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { features } from "../../src/features/all.ts";
import { usageOf } from "../../src/session/command.ts";
import { commandsOf } from "../../src/session/feature.ts";
import { emptyFolder, environment, nabla, program, root } from "../program.ts";

const commands = commandsOf(features);

const has = (name: string): boolean => spawnSync(name, ["--version"]).status === 0;

describe("--help", () => {
  const { stdout } = nabla(["--help"]);
  const examples = stdout
    .slice(stdout.indexOf("Examples:"))
    .split("\n")
    .filter((line) => line.startsWith("  "))
    .map((line) => line.trim().replace(/ {3,}.*/, ""));

  it.each(examples)("has an example that works: %s", (example) => {
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", `nabla() { "${process.execPath}" "${program}" "$@"; }; ${example}`],
      { cwd: root, env: environment(), input: "", encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("fits a terminal", () => {
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe("--man", () => {
  const { stdout } = nabla(["--man"]);

  it("tells of every option and every command", () => {
    const options = nabla(["--help"]).stdout.match(/--[a-z-]+/g) ?? [];
    for (const option of options) expect(stdout).toContain(option.replaceAll("-", "\\-"));
    for (const name of commands.keys()) expect(stdout).toContain(`:${name.replaceAll("-", "\\-")}`);
  });

  it.runIf(has("groff"))("is a page without a mistake", () => {
    const { stderr, stdout: page } = spawnSync("groff", ["-man", "-ww", "-Tutf8"], {
      input: stdout,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(page).toContain("a calculator that returns values and exact gradients");
  });

  it.each(["FORCE_COLOR", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"])(
    "tells of the variable %s",
    (name) => {
      expect(stdout).toContain(`\\fB${name}\\fR`);
    },
  );

  it("is installed with the package", () => {
    expect(readFileSync(join(root, "dist/nabla.1"), "utf8")).toBe(stdout);
  });
});

describe("--completions", () => {
  const completed = (...words: string[]): string[] => {
    const { stdout } = spawnSync(
      "bash",
      [
        "-c",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
        'eval "$(cat)"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _nabla; printf "%s\\n" "${COMPREPLY[@]}"',
        "bash",
        "nabla",
        ...words,
      ],
      { input: nabla(["--completions", "bash"]).stdout, encoding: "utf8", cwd: root },
    );
    return stdout.trim().split("\n");
  };

  it("for bash complete options and their values, and leave files to bash", () => {
    expect(completed("--fa")).toEqual(["--fail-fast"]);
    expect(completed("-o", "j")).toEqual(["json"]);
    expect(completed("--color", "")).toEqual(["auto", "always", "never"]);
    // Where = is none of COMP_WORDBREAKS, and where it is.
    expect(completed("--output=pl")).toEqual(["--output=plain"]);
    expect(completed("--output", "=", "pl")).toEqual(["plain"]);
    expect(completed("--output", "=")).toEqual(["table", "plain", "json", "csv"]);
    expect(completed("--data", "examples/or")).toEqual([""]);
    expect(completed("-e", "examples/or")).toEqual([""]);
  });

  it.each([
    ["bash", "bash", ["-n"]],
    ["zsh", "zsh", ["-n"]],
    ["fish", "fish", ["--no-execute"]],
  ])("for %s are well-formed", (shell, command, args) => {
    const { stdout, exitCode } = nabla(["--completions", shell]);
    expect(exitCode).toBe(0);
    for (const option of ["json", "data", "no-config"]) expect(stdout).toContain(option);
    if (has(command)) {
      // From a file: what Node gives as standard input is a socket, which fish refuses.
      const file = join(emptyFolder(), "completions");
      writeFileSync(file, stdout);
      const { status, stderr } = spawnSync(command, [...args, file], { encoding: "utf8" });
      expect(stderr).toBe("");
      expect(status).toBe(0);
    }
  });

  it("for others are refused", () => {
    expect(nabla(["--completions", "csh"]).exitCode).toBe(2);
  });
});

describe("the schema of json", () => {
  const schema = JSON.parse(readFileSync(join(root, "docs/record.schema.json"), "utf8"));
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

  it("holds for what is written", () => {
    const program = readFileSync(join(root, "test/screens/program.nabla"), "utf8");
    const more =
      "ln(0)\n[1/0, nan]\nx1 = 5; o*x1\ne = 2\n(1\n:nothing\n:assert 1 > 2\n:load none.nabla\n" +
      "x1*tanh(40 + x1) + floor(x2)\n:heat x1*x2 + x1\n:tree sqrt(x2)*o*2\n" +
      ":plot tan(t), sqrt(t), t = -2..2, tangent at 1\n:contour ln(s)/t, s = -1..1, t = -1..1\n" +
      "u = 3 ± 0.1; v = [1, 0] ± 2%\nu*v\nsqrt(v[2])\n:correlate u v[1] 0.5\n:correlate\n:correlate u v\n" +
      "w = 1..4; :fit w^2 ~ a*w + b\n:fit w^2 ~ a*w^n\n" +
      "k = 1; l = k^2;\nk, fresh := 2, [1/0, 2]\nk -= 0.1*∇l\nv[2] := 3\nl := 3\n" +
      "for k in [0, nan] { for j in 1..2 { k/j, [k, j] } }\nrepeat 2 { 1/0 }\n" +
      ":budget u^2*v[1], second\n:montecarlo u^2, n 1000\n:sensitivity u^2\n:whatif u += 1%, u^2\n";
    const { stdout } = nabla(["--json"], program + more);
    const rows = nabla(["--json", "-e", "price^n", "-d", "-"], "price,n\n1,2\nq,3\n").stdout;
    const records = (stdout + rows)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.length).toBeGreaterThan(25);
    for (const record of records) {
      validate(record);
      expect(validate.errors, JSON.stringify(record)).toBeNull();
    }
  });

  it("refuses what is not", () => {
    for (const record of [
      {},
      { file: "x" },
      { file: "x", line: 1, source: "1", value: "1", gradient: {}, inputs: {} },
    ]) {
      expect(validate(record)).toBe(false);
    }
  });
});

describe("the usage of commands", () => {
  it("is told where it is wrong", () => {
    expect(usageOf(commands.get("save") as never)).toBe(":save FILE");
    expect(nabla(["-e", ":save"]).stderr).toContain("expected a file name");
  });
});
