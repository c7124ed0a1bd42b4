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
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} prefix=
  # --output=json: three words, or one where = is not among COMP_WORDBREAKS
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  elif [[ $word == --*=* ]]; then
    before=\${word%%=*} prefix=\${word%%=*}= word=\${word#*=}
  fi
  COMPREPLY=()
  case "$before" in
${options
  .filter(({ takes }) => takes !== "nothing")
  .map((option) => `    ${flagsOf(option).join("|")}) ${bashAction(option)}; return ;;`)
  .join("\n")}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "${options.flatMap(flagsOf).join(" ")}" -- "$word"))
  fi
}
# Where it replies nothing bash completes files, and knows how to quote their names.
complete -o default -F _nabla nabla
`,

  zsh: (options) => `#compdef nabla
# zsh completion for nabla; save as _nabla in a folder of $fpath: nabla --completions zsh > _nabla
_arguments -s \\
${options
  .map((option) => {
    const flags = flagsOf(option);
    const { takes } = option;
    // The value may be a word of its own, or follow: -ojson, --output=json.
    const spelled =
      takes === "nothing"
        ? flags
        : flags.map((flag) => (flag.startsWith("--") ? `${flag}=` : `${flag}+`));
    const names =
      flags.length === 1 ? `'${spelled[0]}` : `'(${flags.join(" ")})'{${spelled.join(",")}}'`;
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

/** Where a value cannot be guessed nothing is offered, no files either. */
function bashAction(option: KnownOption): string {
  if (option.takes === "file") return ":";
  if (option.takes === "text") return "compopt +o default 2> /dev/null";
  return `COMPREPLY=($(compgen -P "$prefix" -W "${wordsOf(option).join(" ")}" -- "$word"))`;
}

const flagsOf = ({ short, long }: KnownOption): string[] =>
  short === undefined ? [long] : [short, long];

const wordsOf = ({ takes }: KnownOption): readonly string[] =>
  typeof takes === "string" ? [] : takes;

const zshText = (text: string): string =>
  text.replace(/[[\]':]/g, (sign) => (sign === "'" ? "’" : `\\${sign}`));
