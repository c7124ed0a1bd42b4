/** The process: its arguments and streams in, its exit code out. */

import { main } from "../src/cli/main.ts";

main(process.argv.slice(2), process).then((exitCode) => {
  process.exitCode = exitCode;
});
