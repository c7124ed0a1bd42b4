/** C, as the standard of 1999 has it: a function that returns the value and writes the gradient to an array. */

import { each } from "../../../operations/each.ts";
import { type Fragment, level, signed, ternary } from "../fragment.ts";
import { type Language, plainNames, type Spelling, type Spellings } from "../language.ts";
import { comment, declarations, lineWidth, statement } from "../layout.ts";
import type { Program } from "../program.ts";
import {
  arithmetic,
  call,
  comparison,
  connective,
  helper,
  isNumber,
  negation,
  nested,
  programmed,
  quotientOf,
  squareOr,
} from "../spelling.ts";
import { cHelpers } from "./c-helpers.ts";

/** The smallest or the largest: the library's function passes over what is not a number. */
const extreme =
  (plain: string, careful: string): Spelling =>
  (write, operands) => {
    if (operands.every((operand) => isNumber(write, operand)))
      return nested(plain)(write, operands);
    write.called.add(careful);
    return nested(careful)(write, operands);
  };

const spellings: Spellings = {
  ...arithmetic,
  ...programmed(),
  neg: negation(level.primary),
  eq: comparison("=="),
  ne: comparison("!="),
  and: connective("&&", level.and),
  or: connective("||", level.or),
  not: (write, [x]) => ({ text: `!${write.test(x as number, level.primary)}`, level: level.sign }),
  pow: squareOr(call("pow")),
  ...each(call, "cbrt erf erfc lgamma round trunc"),
  log: quotientOf("log"),
  sincd: helper("sinc_derivative"),
  normlogcdfd: helper("normlogcdf_derivative"),
  gamma: call("tgamma"),
  digammastep: helper("digamma_step"),
  abs: call("fabs"),
  ...each(helper, "sign mod"),
  min: extreme("fmin", "smaller"),
  max: extreme("fmax", "larger"),
  hypot: nested("hypot"),
};

/** Words of C and of GCC, what the function itself uses, macros, and what code can call. */
const reserved = new Set(
  (
    "auto break case char const continue default do double else enum extern float for goto if inline int long " +
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while " +
    "asm typeof alignas alignof constexpr nullptr static_assert thread_local typeof_unqual linux unix i386 " +
    "main value gradient bool true false complex I NAN INFINITY NULL EOF errno stdin stdout stderr " +
    "HUGE MATH_ERREXCEPT MATH_ERRNO math_errhandling signgam " +
    "DOMAIN SING OVERFLOW UNDERFLOW PLOSS TLOSS X_TLOSS MAXFLOAT " +
    "fpclassify isfinite isgreater isgreaterequal isinf isless islessequal islessgreater isnan isnormal isunordered " +
    "signbit iscanonical iseqsig issignaling issubnormal iszero " +
    "acos acosh asin asinh atan atan2 atanh cbrt ceil cos cosh erf erfc exp expm1 fabs floor fmax fmin fmod hypot lgamma log " +
    "log10 log1p log2 pow round sin sinh sqrt tan tanh tgamma trunc"
  ).split(" "),
);

/** Names for the implementation, and macros of math.h in their forms for each type: M_PIf64x, HUGE_VAL_F128. */
const macros = new RegExp(
  "^_[A-Z_]|^(?:" +
    "FP_(?:FAST_FMA(?:[FL]|F\\d+X?)?|L?LOGB(?:0|NAN)|ILOGB(?:0|NAN)|INFINITE|NAN|NORMAL|SUBNORMAL|ZERO|" +
    "INT_(?:UPWARD|DOWNWARD|TOWARDZERO|TONEAREST|TONEARESTFROMZERO))|" +
    "HUGE_VAL(?:F|L|_F\\d+X?)?|SNAN(?:F\\d*X?|L)?|" +
    "M_(?:E|[12]_PI|2_SQRTPI|LN2|LN10|LOG2E|LOG10E|PI(?:_[24])?|SQRT(?:2|1_2))(?:f\\d*x?|l)?)$",
);

const forms = (names: string): string[] =>
  names.split(" ").flatMap((name) => [name, `${name}f`, `${name}l`]);

/** Functions of the libraries that compilers know. A parameter may be called so. */
const taken = new Set([
  ...forms(
    "acos acosh asin asinh atan atan2 atanh cabs cacos cacosh carg casin casinh catan catanh cbrt ccos ccosh ceil cexp " +
      "cimag clog clog10 conj copysign cos cosh cpow cproj creal csin csinh csqrt ctan ctanh drem erf erfc exp exp10 exp2 " +
      "expm1 fabs fdim finite floor fma fmax fmin fmod frexp gamma hypot ilogb isinf isnan j0 j1 jn ldexp lgamma llrint " +
      "llround log log10 log1p log2 logb lrint lround modf nan nearbyint nextafter nexttoward pow pow10 remainder remquo " +
      "rint round roundeven scalb scalbln scalbn significand sin sincos sinh sqrt tan tanh tgamma trunc y0 y1 yn",
  ),
  ..."gamma_r gammaf_r gammal_r lgamma_r lgammaf_r lgammal_r signbitf signbitl scalbnf".split(" "),
  ...(
    "abort abs aligned_alloc alloca atexit atof atoi atol bcmp bcopy bsearch bzero calloc clock dcgettext dgettext div " +
    "execl execle execlp execv execve execvp exit fclose feclearexcept fegetenv fegetexceptflag fegetround " +
    "feholdexcept feraiseexcept fesetenv fesetexceptflag fesetround fetestexcept feupdateenv ffs ffsl ffsll fopen fork " +
    "fprintf fputc fputs fread free fscanf fwrite getc getchar getenv gettext imaxabs index isalnum isalpha isascii " +
    "isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper iswalnum iswalpha iswblank iswcntrl " +
    "iswdigit iswgraph iswlower iswprint iswpunct iswspace iswupper iswxdigit isxdigit labs ldiv llabs localtime " +
    "longjmp malloc memchr memcmp memcpy memmove mempcpy memset posix_memalign printf putc putchar puts qsort raise " +
    "rand random read realloc remove rename rindex scanf setjmp signal snprintf sprintf srand sscanf stpcpy stpncpy " +
    "strcasecmp strcat strchr strcmp strcpy strcspn strdup strfmon strftime strlen strncasecmp strncat strncmp strncpy " +
    "strndup strnlen strpbrk strrchr strspn strstr strtod system time toascii tolower toupper towlower towupper " +
    "vfprintf vfscanf vprintf vscanf vsnprintf vsprintf vsscanf write"
  ).split(" "),
]);

/** Of a positive number. A whole one would be divided as such. */
function literal(size: number): string {
  if (Number.isNaN(size)) return "NAN";
  if (size === Number.POSITIVE_INFINITY) return "INFINITY";
  return /^\d+$/.test(String(size)) ? `${size}.0` : String(size);
}

function assemble(program: Program): string {
  const { name, parameters, bindings, value, partials, helpers } = program;
  const typed = parameters.map(({ identifier, length }) =>
    length === undefined ? `double ${identifier}` : `const double ${identifier}[${length}]`,
  );
  const size = parameters.reduce((sum, { length }) => sum + (length ?? 1), 0);
  const all = [...typed, `double gradient[${size}]`];
  const head = `double ${name}(${all.join(", ")})`;
  let place = 0;
  const stores = partials.flatMap((partial) =>
    [partial]
      .flat()
      .map((fragment) =>
        statement(`    gradient[${place++}] = `, (fragment as Fragment).text, ";", "        "),
      ),
  );
  const mentioned = new Set(
    [...bindings.map(({ code }) => code.text), value.text, ...stores].flatMap(
      (text) => text.match(/\w+/g) ?? [],
    ),
  );
  const unused = parameters.filter(({ identifier }) => !mentioned.has(identifier));
  const before = [
    ...unused.map(({ identifier }) => `    (void)${identifier};`),
    ...declarations(bindings, ["/* ", " */"], ({ identifier, code, isTest }) =>
      statement(
        `    const ${isTest ? "int" : "double"} ${identifier} = `,
        code.text,
        ";",
        "        ",
      ),
    ),
  ];
  const lines = [
    "#include <math.h>",
    "",
    ...helpers.flatMap((code) => [code, ""]),
    ...documentation(program),
    ...(head.length < lineWidth
      ? [head]
      : [
          `double ${name}(`,
          ...all.map((text, at) => `    ${text}${at === all.length - 1 ? ")" : ","}`),
        ]),
    "{",
    ...before,
    ...(before.length > 0 ? [""] : []),
    ...stores,
    `    return ${value.text};`,
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function documentation({ formula, remarks, parameters }: Program): string[] {
  let place = 0;
  const order = parameters.map(({ identifier, length }) => {
    const from = place;
    place += length ?? 1;
    if (length === undefined) return identifier;
    return `${identifier}[0]${length > 1 ? ` to ${identifier}[${length - 1}] (gradient[${from}] to gradient[${place - 1}])` : ""}`;
  });
  const text = [
    `${formula}.`,
    `Writes the gradient: the derivatives with respect to ${order.join(", ")}.`,
    ...remarks.map((remark) => `${remark}.`),
  ];
  // A question mark after another could begin a sign of three characters.
  const lines = text.flatMap((line) => comment(line.replaceAll("??", "? ?"), " * "));
  return ["/*", ...lines.map((line) => line.replace(/\\$/, "\\ .")), " */"];
}

export const c: Language = {
  words: ["c"],
  title: "C",
  endings: ["c", "h"],
  naming: {
    reserved: new Set([...reserved, ...Object.keys(cHelpers)]),
    reservedForm: macros,
    taken,
    allowsLetters: false,
    folded: (name: string) => name,
  },
  spellings,
  helpers: cHelpers,
  longest: 28,
  isStrict: false,
  ...plainNames,
  number: signed(literal),
  choice: ternary,
  assemble,
};
