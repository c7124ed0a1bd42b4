/** Paths for programs: as JSON, and the derivative alone. */

import { array, member, number, numbers, object, text } from "../../formats/json-text.ts";
import { exact } from "../../text/number.ts";
import type { Paths } from "./part.ts";
import { pathText } from "./path-text.ts";

export const pathsJson = (paths: Paths): readonly string[] => [pathRows(paths), pathSum(paths)];

const pathRows = ({ rows }: Paths): string =>
  array(
    rows.map((path) =>
      object([
        member("path", text(pathText(path))),
        member("locals", numbers(path.locals)),
        member("product", number(path.product)),
      ]),
    ),
  );

const pathSum = ({ count, magnitude, sum }: Paths): string =>
  object([
    member("count", number(count)),
    ...(Number.isSafeInteger(count) ? [] : [member("log10_count", number(magnitude))]),
    member("sum", number(sum)),
  ]);

export const derivativeIn = ({ sum }: Paths): readonly string[] => [exact(sum)];
