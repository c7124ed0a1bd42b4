/** The configuration file, read and written. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readConfig, writeConfig } from "../../src/cli/config.ts";
import { settingNames, settings } from "../../src/cli/settings.ts";
import { emptyFolder } from "../program.ts";

const path = join(emptyFolder(), "config.json");

it("may name its schema, which is no setting, and stays when settings are saved", () => {
  const $schema = "https://example.org/config.schema.json";
  writeFileSync(path, JSON.stringify({ $schema, precision: 4 }));
  const { values, errors } = readConfig(path);
  expect(errors).toEqual([]);
  expect(values).toEqual({ precision: 4 });
  const defaults = Object.fromEntries(settingNames.map((name) => [name, settings[name].default]));
  writeConfig(path, { ...defaults, ...values } as never, () => {});
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ $schema, precision: 4 });
  expect(readConfig(path).errors).toEqual([]);
});

it("may name nothing else that is no setting", () => {
  writeFileSync(path, JSON.stringify({ schema: "x", precision: 4 }));
  const { values, errors } = readConfig(path);
  expect(errors.map(({ code }) => code)).toEqual(["bad-option"]);
  expect(values).toEqual({ precision: 4 });
});
