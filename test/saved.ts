/** Sessions and what `:save` makes of them. */

import { Session } from "../src/index.ts";
import type { Host } from "../src/session/host.ts";

/** A session that saves into this program's memory. */
export function savingSession(): { readonly session: Session; readonly saved: () => string } {
  let saved = "";
  const host: Host = {
    settings: { seed: 0, list: () => [], set: () => {}, save: () => "" },
    files: {
      resolve: (path) => path,
      read: () => [],
      write: (_, text) => {
        saved = text;
      },
    },
  };
  const session = new Session({ host });
  const save = (): string => {
    for (const reply of session.run(":save a.nabla")) {
      if (reply.kind === "failure") throw reply.error;
    }
    return saved;
  };
  return { session, saved: save };
}

/** What `:save` writes after a program. */
export function savedBy(program: string): string {
  const { session, saved } = savingSession();
  for (const _ of session.run(program));
  return saved();
}
