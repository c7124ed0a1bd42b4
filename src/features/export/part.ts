/** What `:export` shows. */

export interface Source {
  readonly kind: "source";
  readonly language: string;
  readonly text: string;
}

declare module "../../session/reply.ts" {
  interface PartKinds {
    readonly source: Source;
  }
}
