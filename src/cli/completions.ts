/** Completion scripts for shells, made from the options that there are. */

/** An option of the command line, as a shell needs to know it. */
export interface KnownOption {
  readonly short: string | undefined;
  readonly long: string;
  readonly doc: string;
  /** What it calls what it takes. */
  readonly argument: string | undefined;
  /** What it takes: nothing, one of some words, a file, or a text that cannot be guessed. */
  readonly takes: "nothing" | "file" | "text" | readonly string[];
}

export type Shell = "bash" | "zsh" | "fish";

export const shells: Readonly<Record<Shell, (options: readonly KnownOption[]) => string>> = {
  bash: (
    options,
  ) => `# bash completion for nabla; put into ~/.bashrc: source <(nabla --completions bash)
_nabla() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case "$before" in
${options
  .filter(({ takes }) => takes !== "nothing" && takes !== "file")
  .map(
    (option) =>
      `    ${flagsOf(option).join("|")}) COMPREPLY=($(compgen -W "${wordsOf(option).join(" ")}" -- "$word")); return ;;`,
  )
  .join("\n")}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "${options.flatMap(flagsOf).join(" ")}" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _nabla nabla
`,

  zsh: (options) => `#compdef nabla
# zsh completion for nabla; save as _nabla in a folder of $fpath: nabla --completions zsh > _nabla
_arguments -s \\
${options
  .map((option) => {
    const flags = flagsOf(option);
    const names =
      flags.length === 1 ? `'${flags[0]}` : `'(${flags.join(" ")})'{${flags.join(",")}}'`;
    const { takes } = option;
    const action =
      takes === "nothing"
        ? ""
        : takes === "file"
          ? ":file:_files"
          : `:value:(${wordsOf(option).join(" ")})`;
    return `  ${names}[${zshText(option.doc)}]${action}' \\`;
  })
  .join("\n")}
  '*:file:_files'
`,

  fish: (options) => `# fish completion for nabla; save as ~/.config/fish/completions/nabla.fish
${options
  .map(({ short, long, doc, takes }) => {
    const name = `complete -c nabla${short === undefined ? "" : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`;
    const description = ` -d '${doc.replaceAll("'", "\\'")}'`;
    if (takes === "nothing") return name + description;
    if (takes === "file") return `${name}${description} -r -F`;
    return `${name}${description} -x${takes === "text" ? "" : ` -a '${takes.join(" ")}'`}`;
  })
  .join("\n")}
`,
};

const flagsOf = ({ short, long }: KnownOption): string[] =>
  short === undefined ? [long] : [short, long];

const wordsOf = ({ takes }: KnownOption): readonly string[] =>
  typeof takes === "string" ? [] : takes;

const zshText = (text: string): string =>
  text.replace(/[[\]':]/g, (sign) => (sign === "'" ? "’" : `\\${sign}`));
