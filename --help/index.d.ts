/** The one error class of nabla, with one factory per code. */
/** A range of UTF-16 offsets in the text of one statement: `start` inclusive, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}
type ErrorCode =
  | "syntax"
  | "unknown-name"
  | "arity"
  | "recursive-function"
  | "ambiguous"
  | "ambiguous-coefficient"
  | "bad-change"
  | "cannot-move"
  | "cannot-follow"
  | "not-finite"
  | "bad-loop"
  | "chained-comparison"
  | "not-a-constant"
  | "not-differentiable"
  | "length-mismatch"
  | "number-expected"
  | "list-expected"
  | "out-of-range"
  | "bad-uncertainty"
  | "bad-correlation"
  | "bad-draw"
  | "too-long"
  | "too-deep"
  | "assertion"
  | "no-solution"
  | "unknown-command"
  | "bad-option"
  | "bad-cell"
  | "bad-fit"
  | "io"
  | "limit";
interface ErrorDetail {
  readonly span?: Span | undefined;
  readonly hint?: string | undefined;
}
/** Whatever the user can mend. `span` is where, in the text of the statement; `hint` is what to try. */
declare class NablaError extends Error {
  readonly name = "NablaError";
  readonly code: ErrorCode;
  readonly span: Span | undefined;
  readonly hint: string | undefined;
  constructor(code: ErrorCode, message: string, detail?: ErrorDetail);
  /** The same error with a place in the text, if it has none. */
  at(span: Span): NablaError;
  /** The same error, in this turn of a loop. */
  inTurn(turn: string): NablaError;
  /** The same error as the user sees it who called a function in whose body it arose. */
  fromCall(call: Span, name: string): NablaError;
}
/** Splits the text of a program into statements, line by line as it arrives, in linear time. */
/** One statement as it stands in its source. */
interface SourceStatement {
  /**
   * Without the ending `;` and, but for commands, without comments. Lines are joined by newlines, with an empty one for a
   * comment.
   */
  readonly text: string;
  /** Where it begins: line and column counted from 1, columns in code points. */
  readonly line: number;
  readonly column: number;
  /** The lines of comment right above it, without their signs; left out where none are. */
  readonly comment?: string;
  /** It ended with `;`: its answer, or its report, is not printed. */
  readonly silent: boolean;
  /** The offset in `text` of a bracket that is never closed. */
  readonly unclosed: number | undefined;
  /** The line was longer than any that makes sense, and is not all here. */
  readonly isCut?: boolean;
  /** Of a loop: what stands in its braces. */
  readonly block?: Block;
}
/** What follows the head of a loop. The text of a loop within another is its head alone. */
interface Block {
  /** What stands before the brace, as `repeat 3`. */
  readonly head: string;
  readonly statements: readonly SourceStatement[];
}
type Expression =
  | NumberLiteral
  | Name$1
  | Unary
  | Chain
  | Power
  | Conditional
  | Factorial
  | Call
  | List
  | Range
  | Comprehension
  | Index;
/** A number; never negative, for a sign is an operator. */
interface NumberLiteral extends Span {
  readonly kind: "number";
  readonly value: number;
}
interface Name$1 extends Span {
  readonly kind: "name";
  readonly name: string;
  /** No name that can be written, but words that stand for a node: `x (was 2)`. */
  readonly isDescription?: true;
}
/** Stands for what is left out of a formula that would be too long to read. */
declare const ellipsis: Name$1;
declare const isEllipsis: (expression: Expression) => boolean;
interface Unary extends Span {
  readonly kind: "unary";
  readonly operator: "-" | "+" | "not";
  readonly operand: Expression;
}
/**
 * Operands joined, from the left, by operators of one level: `a - b + c`. One node however long, so that
 * the tree is as deep as the brackets of the text and recursion over it is as safe as parsing it was.
 * A comparison is a chain of two operands, a coefficient (`2x`) a chain joined by `juxtaposed`.
 */
interface Chain extends Span {
  readonly kind: "chain";
  readonly operands: readonly Expression[];
  readonly operators: readonly ChainOperator[];
  /** Written with a percent sign: `5%` is 5/100, `5% of x` is 5*x/100. */
  readonly isPercent?: true;
  /** The operators, of those in a sum, that are the sign of an argument if a function stands before them: `sin -1`. */
  readonly maybeCalls?: readonly number[];
}
type ChainOperator =
  | "or"
  | "and"
  | "<"
  | "<="
  | ">"
  | ">="
  | "=="
  | "!="
  | "+"
  | "-" /** A percentage more, or less, of what stands before: `80 - 15%`. */
  | "+%"
  | "-%"
  | "*"
  | "/" /** Floored division. */
  | "//"
  | "%"
  | typeof juxtaposed;
/** The operator that is not written: the product in `2x`. */
declare const juxtaposed = "juxtaposed";
interface Power extends Span {
  readonly kind: "power";
  readonly base: Expression;
  readonly exponent: Expression;
}
interface Conditional extends Span {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}
interface Factorial extends Span {
  readonly kind: "factorial";
  readonly operand: Expression;
}
interface Call extends Span {
  readonly kind: "call";
  readonly callee: Name$1;
  /** How many times the function is differentiated first: the number of primes in `f''(x)`. */
  readonly primes: number;
  readonly operands: readonly Expression[];
  /** Written so that it is a product, which has to be spelled out, where the name is that of a variable: `sin x`, `sin²(x)`. */
  readonly isOpen?: true;
  /** Of an open call where it is not clear how far its argument goes: both spellings. */
  readonly readings?: readonly [string, string];
}
interface List extends Span {
  readonly kind: "list";
  readonly items: readonly Expression[];
}
/** `from..to`: from one number in steps of 1 up to another. */
interface Range extends Span {
  readonly kind: "range";
  readonly from: Expression;
  readonly to: Expression;
}
/** `[element for variable in source]` */
interface Comprehension extends Span {
  readonly kind: "comprehension";
  readonly element: Expression;
  readonly variable: Name$1;
  readonly source: Expression;
}
/** `base[position]`, counted from 1. */
interface Index extends Span {
  readonly kind: "index";
  readonly base: Expression;
  readonly position: Expression;
}
type Statement =
  | Assignment
  | Definitions
  | Move
  | ConstantDefinition
  | FunctionDefinition
  | ExpressionStatement;
interface Assignment extends Span {
  readonly kind: "assignment";
  readonly target: Name$1;
  readonly value: Expression;
  readonly uncertainty?: Uncertainty;
}
/** `a, b = f, g`: all right sides are taken before any name is bound. */
interface Definitions extends Span {
  readonly kind: "definitions";
  readonly targets: readonly Name$1[];
  /** As many as targets. */
  readonly values: readonly Expression[];
}
/** `w, b -= 0.1*∇loss`: inputs get other numbers. All right sides are taken before any of them moves. */
interface Move extends Span {
  readonly kind: "move";
  readonly targets: readonly Target[];
  /** What stands between: of `-=` the minus. Undefined for `:=`. */
  readonly operator: MoveOperator | undefined;
  /** As many as targets, or one for all. */
  readonly values: readonly Expression[];
  readonly uncertainty?: Uncertainty;
}
type MoveOperator = "+" | "-" | "*" | "/" | "^";
/** An input, or an element of one. */
interface Target extends Span {
  readonly name: Name$1;
  readonly position: Expression | undefined;
}
/** What `∇` is called among functions: no name in a program is. */
declare const gradientName = "\u2207";
/** `± size` after the value of an input. Its span begins at the sign. */
interface Uncertainty extends Span {
  readonly size: Expression;
  /** The size is in percent of the value. */
  readonly isRelative: boolean;
}
interface ConstantDefinition extends Span {
  readonly kind: "constant";
  readonly target: Name$1;
  readonly value: Expression;
}
interface FunctionDefinition extends Span {
  readonly kind: "function";
  readonly target: Name$1;
  readonly parameters: readonly Name$1[];
  readonly body: Expression;
}
interface ExpressionStatement extends Span {
  readonly kind: "expression";
  readonly value: Expression;
}
/** The expressions in a statement, from the left. */
declare function expressionsIn(statement: Statement): readonly Expression[];
/** The names that a statement binds; that of a function is among functions. */
declare function boundIn(statement: Statement): readonly Name$1[];
/** Whether brackets stand around it, which leave no node, but are in its span. */
declare function isBracketed(expression: Expression): boolean;
/** The operands of an expression, from the left. */
declare function operandsOf(expression: Expression): readonly Expression[];
/** The same expression with other operands in the place of its own. */
declare function withOperands(expression: Expression, operands: readonly Expression[]): Expression;
/** The numbers of one call, each by its index. */
interface Stream {
  /** From 0 to 1, which is excluded. */
  uniform(index: number): number;
  /** Standard normal. */
  normal(index: number): number;
  /** A whole number from 0 on, less than `count`. */
  below(count: number, index: number): number;
}
/** What of a scope tells where a call stands. */
interface Site {
  readonly parameters: {
    readonly size: number;
  };
  readonly at: Span | undefined;
  readonly called?:
    | {
        readonly name: string;
      }
    | undefined;
  readonly calledAt?: Span | undefined;
}
interface Draws {
  /** The numbers that a call draws: always the same for the same place of a statement. */
  take(
    call: Call,
    site: Site,
    count: number,
    make: (stream: Stream, index: number) => number,
  ): readonly number[];
  /** Lowers what a draw is told, as how many numbers. A draw is made of numbers: no formula follows from the names there. */
  told<Result>(work: () => Result): Result;
  /** The same expression is lowered from its beginning again. */
  restart(): void;
}
/** The shape of a row in the table of operations. */
/** What every row tells. */
interface Described {
  /** What it is, in a few words, for `:help` and the language reference. */
  readonly doc: string;
  /** An expression that shows it at work. */
  readonly example: string;
  /** Of several numbers, whether it may be taken of some of them first, and then of what these come to. */
  readonly associative?: boolean;
}
/** An operation that a node of the graph can be. */
interface Primitive<Value> extends Described {
  /** The value at the given operands; never throws: a NaN or an infinity is an answer. */
  readonly value: Value;
  /**
   * The derivative with respect to each parameter, in nabla's own language, in terms of the parameters.
   * Conditionals stand at the top only, and only the taken branch is built; a branch that is the number 0
   * says that nothing flows to that operand, not even a product with an infinity. A branch `vanishing(e, y)` says the
   * same where e is 0 as long as y stays what it is: only where y varies is e needed, to be differentiated again.
   * The last parameter of a variadic operation stands for any number of operands: in its rule `x` is the one
   * that the derivative is with respect to, `xs` are all of them, and `f` is the operation's own value.
   */
  readonly partials: readonly string[];
  /** The interval of each parameter over which value and derivative are finite and smooth, for tests and plots. */
  readonly domain: readonly (readonly [low: number, high: number])[];
  /** Where the value is a number, as a condition in terms of the parameters; everywhere, if it is left out. */
  readonly where?: string;
  /** The operator that it is also, or only, written with. */
  readonly symbol?: string;
  /** The parameters for which it goes flat far out: its derivative dies away there while its value may matter. */
  readonly saturates?: readonly string[];
  /**
   * Where a derivative follows a convention, as a condition in the rules' terms, and which one it is. With `of`, only
   * where this parameter varies, too.
   */
  readonly kink?: readonly [where: string, convention: string, of?: string];
  /** Where derivatives of higher order may jump though the first does not, likewise as a condition. */
  readonly seam?: string;
  /**
   * What it is beside a kink or a seam, as a formula that is smooth on either side: its comparisons are decided there,
   * and not at the point itself, whose value is `f`.
   */
  readonly beside?: string;
}
/** A function that stands for a formula in nabla's own language, which gives its derivatives, too. */
type PrimitiveRow = Primitive<(...operands: number[]) => number>;
/** The value of an operation of any number of operands takes them as one array, for they may be many. */
interface VariadicRow extends Primitive<(operands: readonly number[]) => number> {
  /** It depends on how many operands there are, and not on what they are: in a formula it is a constant. */
  readonly isCount?: true;
  /**
   * Of a number and any number of others: the same as a function of the first, when the others have been gone through.
   * A rule asks for it once for each operand, of always the same others.
   */
  readonly among?: (others: readonly number[]) => (first: number) => number;
}
type Group =
  | "operators"
  | "powers and logs"
  | "circular"
  | "hyperbolic"
  | "neural"
  | "special"
  | "steps and choice"
  | "lists"
  | "calculus"
  | "auxiliary";
interface Parameter {
  readonly name: string;
  /** What it is where it is left out. */
  readonly default: number | undefined;
}
interface Parameters$1 {
  readonly parameters: readonly Parameter[];
  /** Whether the last parameter stands for any number of arguments, at least one, or for the elements of a list. */
  readonly variadic: boolean;
  /** The fewest and the most arguments that it takes. */
  readonly minArity: number;
  readonly maxArity: number;
}
interface Signature extends Parameters$1 {
  readonly name: string;
  readonly group: Group;
}
interface Coded extends Signature {
  /** Its place in the table: what the graph stores. */
  readonly code: number;
}
type Operation =
  | (PrimitiveRow &
      Coded & {
        readonly variadic: false;
      })
  | (VariadicRow &
      Coded & {
        readonly variadic: true;
      });
/** What a derivative at a kink is the derivative of: kept beside its node, for when it is differentiated again. */
/** An id in the graph, which imports this. */
type NodeId$1 = number;
/** A derivative that is not what its formula says at other points, as the point is at a kink. */
interface DerivativeAtKink {
  /** What it is the derivative of, and with respect to which variables, one after the other. */
  readonly of: NodeId$1;
  readonly by: readonly NodeId$1[];
  /** The nodes at the kink. */
  readonly kinks: readonly NodeId$1[];
}
declare class Interruptible {
  /** Called while work goes on, at the latest after some thousand nodes, whether they are new or not. It may throw. */
  onWork: (() => void) | undefined;
  private work;
  /** Does work during which `onWork` is another; afterwards it is again what it was. */
  whileWatching<Result>(onWork: () => void, work: () => Result): Result;
  /** Counts work: operands, calls. */
  spend(units: number): void;
}
/** The place of a node in its graph. */
type NodeId = number;
/** Nodes as arrays, by id: the operands of `id` are in `operandIds`, from `operandOffsets[id]` up to `operandOffsets[id + 1]`. */
interface NodeArrays {
  readonly opcodes: Uint8Array;
  /** Bits, `activeBit` among them. */
  readonly flags: Uint8Array;
  readonly operandOffsets: Int32Array;
  readonly operandIds: Int32Array;
  readonly values: Float64Array;
}
declare class Graph extends Interruptible {
  private count;
  private opcodes;
  /** The value of the next node is written at `count` before `push` or `intern` takes it: to hand it on would be slower. */
  private numbers;
  /** Where the operands of a node begin in `operandIds`; they end where those of the next begin. */
  private operandOffsets;
  private operandIds;
  /** What else is to be known of a node, as bits. */
  private flags;
  /**
   * From a node's content to its id + 1, so that equal nodes are one: open addressing. It is always as if its nodes had
   * just been entered in their order. So they leave it in the opposite order, and what was pushed past a node has left
   * before it.
   */
  private internTable;
  private labels;
  private derivativesAtKinks;
  /** Counts how often ids of nodes have lost their meaning, as the nodes are gone or have moved. */
  generation: number;
  /** The number of nodes; the id of the next one. */
  get size(): number;
  value(id: NodeId): number;
  /** The operation that made a node; undefined for a constant, an input and an alias. */
  operation(id: NodeId): Operation | undefined;
  isConstant(id: NodeId): boolean;
  isInput(id: NodeId): boolean;
  isActive(id: NodeId): boolean;
  arity(id: NodeId): number;
  operand(id: NodeId, position: number): NodeId;
  operands(id: NodeId): Int32Array;
  /** These nodes and all that they are made from, in ascending order. */
  dependencies(roots: readonly NodeId[]): readonly NodeId[];
  /** The same without a look at the others; undefined where there are many. */
  private fewDependencies;
  private manyDependencies;
  /** The nodes as they are stored, until the next one is appended. */
  get arrays(): NodeArrays;
  /** The name that the user gave to a node. */
  label(id: NodeId): string | undefined;
  setLabel(id: NodeId, label: string): void;
  constant(value: number): NodeId;
  /** A new variable; two inputs are never one, whatever their values. */
  input(value: number, label: string): NodeId;
  /** A new node with the value and the gradient of another, and an identity of its own. */
  alias(id: NodeId): NodeId;
  /** A new node with the value of another that is a derivative at a kink. Passes look up there what flows through it. */
  aliasAtKink(id: NodeId, derivative: DerivativeAtKink): NodeId;
  derivativeAtKink(id: NodeId): DerivativeAtKink | undefined;
  /**
   * The node that applies an operation: an equal one that exists, a constant where all operands are,
   * the operand itself in x*1, x/1 and x^1, otherwise a new one.
   */
  apply(operation: Operation, operands: readonly NodeId[]): NodeId;
  /**
   * Gives nodes an identity of their own, so that the same formula written again is another node. A derivative with
   * respect to one is then about it alone. An older node gets an alias instead, and so does one that is there twice.
   */
  makeDistinct(ids: readonly NodeId[], createdSince: NodeId): NodeId[];
  /** Takes nodes out of the intern table for good, the first of them at `first`: the later ones leave, and come back. */
  private withdraw;
  /**
   * Drops every node that no root needs and moves the others together, keeping their order.
   * Returns the new id of each kept node, and -1 for those that are gone.
   */
  collect(roots: Iterable<NodeId>): Int32Array;
  /** Takes back the nodes appended since the graph had this size. */
  truncate(size: number): void;
  private isOne;
  /** Puts the value of an operation where the next node will have it. */
  private evaluate;
  /** Appends a node. Its value is there already. */
  private push;
  private growNodes;
  /** The node with this content and the next value: the one that exists, or a new one. */
  private intern;
  private holds;
  /** The slot where a node stands; or if it stands nowhere, the free one that it belongs in. */
  private slotOf;
  private isInterned;
  private growInternTable;
  /** Puts the nodes from this one on into the intern table, in their order; none of them stands there. */
  private internFrom;
}
type Quantity = NodeId | readonly NodeId[];
interface UserFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Expression;
  /** What its user has written, which the spans in the body are of; left out where nobody has. */
  readonly text?: string;
}
/** Something in the body of a function. */
interface BodySpan {
  readonly called: UserFunction;
  readonly span: Span;
}
/** What the names of a program stand for at the moment. */
interface Names {
  readonly draws: Draws;
  /** What a variable or a constant stands for. */
  variable(name: string): Quantity | undefined;
  function(name: string): UserFunction | undefined;
  /** What a gradient is with respect to that names no variables. */
  gradientBy(output: NodeId, call: Call, scope: Scope): Quantity;
  /** A branch is not taken, and its names are not looked up. */
  passOver?(branch: Expression): void;
  /** What is to be said of a name that nothing bears. */
  unknownName(name: Name$1, what: "variable" | "function", scope: Scope): NablaError;
}
/** A call that is under way, and how many are, with those around it. */
interface CallStack {
  readonly name: string;
  readonly depth: number;
  readonly caller: CallStack | undefined;
}
/** Where an expression stands. */
interface Scope {
  /** The parameters around it, and the variables of comprehensions. */
  readonly parameters: ReadonlyMap<string, Quantity>;
  /** The functions of the user's whose bodies it is in. */
  readonly calls: CallStack | undefined;
  /** In a function's body: the call, which is what the user has written in this statement. */
  readonly at: Span | undefined;
  /** The innermost function of the user's whose body it is in. */
  readonly called?: UserFunction | undefined;
  /** In the formula of a function that is called there: that call. */
  readonly calledAt?: Span | undefined;
}
/** A piece of a command's text, which knows its place, so that errors have one. */
declare class ArgumentText implements Span {
  /** Without spaces around it. */
  readonly text: string;
  /** Its offsets in the statement. */
  readonly start: number;
  readonly end: number;
  /** @param offset where the text begins in the statement */
  constructor(text: string, offset: number);
  get isEmpty(): boolean;
  /** @throws NablaError `syntax` where it is not one */
  expression(): Expression;
  /** The expressions between commas. */
  expressions(): readonly Expression[];
  /** A single name, without backquotes. @throws NablaError `syntax` where it is not one */
  name(): string;
  /** The pieces between separators that stand outside of brackets and backquotes. */
  split(separator?: string): ArgumentText[];
  /**
   * What stands before the first such sign or word outside of brackets and backquotes, and what after it; undefined
   * where there is none. A word has spaces around it; `=` is none of those in `==`, `<=`, `>=` and `!=`.
   */
  cut(sign: string): [before: ArgumentText, after: ArgumentText | undefined];
  /** What stands before such words, with a space before them and outside of brackets, and from each of them on. */
  splitBefore(words: RegExp): ArgumentText[];
  /** What stands after a word that it begins with. */
  after(word: string): ArgumentText;
  private slice;
}
/** A function of two variables on a grid: its levels, and where it is not continuous. */
type AxisRange = readonly [low: number, high: number];
/** Curves and points over common axes. */
interface Plot {
  readonly kind: "plot";
  readonly title?: string;
  readonly x: Axis;
  readonly y: Axis;
  /** In the order of the legend; later ones are drawn over earlier ones. */
  readonly series: readonly Series[];
  /** What its reader has to know: where it is cut off, say, or where there is no number. */
  readonly notes?: readonly string[];
  /** Another plot over the same x, drawn below it: residuals, say. */
  readonly below?: Plot;
}
interface Axis {
  readonly label?: string;
  /** What is shown, from its smaller to its larger end; what lies outside is cut off. Both are finite. */
  readonly range: AxisRange;
}
type Series = (Curve | Points) & {
  /** It is drawn over all others, whatever its place among them. */ readonly isOnTop?: boolean;
};
/** A curve in pieces that are not joined: between them it jumps, has a pole or is not a number. */
interface Curve {
  readonly kind: "line";
  readonly name: string;
  /** Each from the left to the right, of one point at least. All numbers are finite. */
  readonly pieces: readonly (readonly Point[])[];
}
/** Points that stand for themselves, as measurements do. Those with a number that is not finite are left out. */
interface Points {
  readonly kind: "points";
  readonly name: string;
  readonly points: readonly Point[];
}
type Point = readonly [x: number, y: number];
/** A function of two variables, as lines of equal value. */
interface Contour {
  readonly kind: "contour";
  readonly name: string;
  readonly x: Axis;
  readonly y: Axis;
  /** From the lowest to the highest. */
  readonly levels: readonly Level[];
  readonly gradient: Vectors;
  /** Where it is no number: small rectangles, side by side. */
  readonly blanks: readonly Rectangle[];
  /** What is drawn over the areas, in the order of the legend. */
  readonly points?: readonly Points[];
  readonly notes: readonly string[];
}
interface Level {
  readonly value: number;
  readonly lines: readonly (readonly Point[])[];
  /** Where the function is above it: rings, the inner ones of which are holes. */
  readonly areas: readonly (readonly Point[])[];
}
/** At the middles of equal rectangles, row by row from the lowest y. */
interface Vectors {
  readonly columns: number;
  readonly rows: number;
  readonly vectors: readonly Vector[];
}
interface Vector {
  readonly at: Point;
  /** The partials; NaN where there are none. */
  readonly partials: Point;
}
interface Rectangle {
  readonly x: AxisRange;
  readonly y: AxisRange;
}
/** A number, or a list of them. */
type Numbers = number | readonly number[];
/** Rows under columns; a cell is a number, a list of them, a text, or a formula. */
interface Listing {
  readonly kind: "listing";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * Whether bars show the relative size of the numbers in the last column. Where it is false there are several such
   * columns, which a narrow screen may show in pieces.
   */
  readonly bars?: boolean;
  /** The most digits of its numbers that mean something to a reader, if there is a limit. */
  readonly digits?: number;
  /** The number of columns that say what a row is about, and stand in each of these pieces; 2 by default. */
  readonly leading?: number;
  /** Of many rows: that there are more, and that a screen may leave out some of these, too. */
  readonly rest?: Rest;
  /** The keys of the columns with what the command was to find. */
  readonly results?: readonly string[];
  /** The places of the rows with it; all rows, if left out. */
  readonly resultRows?: readonly number[];
}
interface Column {
  readonly key: string;
  readonly title: string;
  /** What stands over it where there is little room. */
  readonly short?: string;
  /** The most significant digits of its numbers that are worth reading. */
  readonly digits?: number;
  /** Parts of its numbers that are smaller than this are not worth reading. */
  readonly finest?: number;
  /** The key of the column with the standard uncertainties of its numbers, which tell what their digits are worth. */
  readonly uncertainty?: string;
  /** Its formulas are of different things: where they are shortened to the same, they are numbered. */
  readonly isDistinct?: true;
  /** It is left out where the screen is too narrow for all. */
  readonly minor?: boolean;
}
type Cell = string | Numbers | Expression;
/** What is left out: how many of what, and what shows it. */
interface Rest {
  readonly count: number;
  readonly noun: string;
  readonly how: string;
}
/** Numbers, with their standard uncertainties or without, and what they are. */
interface Estimates {
  readonly kind: "estimates";
  readonly rows: readonly Estimate[];
}
interface Estimate {
  readonly name: string;
  readonly value: number;
  readonly uncertainty?: number;
  /** Without one, that of something beside it, to whose digits it is shown. */
  readonly beside?: number;
  readonly meaning: string;
  /** Its uncertainty is what the command was to find. */
  readonly isResult?: true;
}
/** Things that have names, one below the other. Programs get them as an object. */
interface Facts {
  readonly kind: "facts";
  readonly rows: readonly Fact[];
}
interface Fact {
  /** Undefined for what is for people alone. */
  readonly key?: string;
  /** What stands before it; undefined for what is for programs alone. */
  readonly title?: string;
  readonly value: Numbers | string | boolean | ReadonlyMap<string, Numbers>;
  /** It is what the command was to find. */
  readonly isResult?: true;
  /** How people are told, with the numbers in it rounded; the value itself, if it is undefined. */
  readonly words?: readonly (string | number)[];
}
/** A text with some of it marked, as what is meant. */
interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}
type Reply = Answer | Definition | Moved | Turns | Report | Failure | Quit;
interface Common {
  /** The name of the file, or `<stdin>` and the like. */
  readonly file: string;
  readonly statement: SourceStatement;
  /** The row of data that the program was run for, counted from 1, and the file that holds it. */
  readonly row?: number;
  readonly rowFile?: string;
}
/** A value and its gradient. */
interface Answer extends Common {
  readonly kind: "answer";
  /** The name it was assigned to; undefined for a plain expression. */
  readonly name: string | undefined;
  readonly value: Numbers;
  /**
   * The standard uncertainty, for a list that of each element; left out where the answer depends on no uncertain input,
   * or gradients were not asked for.
   */
  readonly uncertainty?: Numbers;
  /** One row for each input it depends on; empty where gradients were not asked for. */
  readonly gradient: readonly GradientRow[];
  readonly notes: readonly Note[];
}
/** With lists there are more partials: for each element of the answer, and within that of the input. */
interface GradientRow {
  readonly input: string;
  readonly value: Numbers;
  /** The standard uncertainty of the input, of the shape of its value; left out where it has none. */
  readonly uncertainty?: Numbers;
  /** ∂answer/∂input */
  readonly partial: Numbers | readonly Numbers[];
}
/** A statement that only binds a name. */
interface Definition extends Common {
  readonly kind: "definition";
  readonly what: "input" | "constant" | "function";
  readonly name: string;
  /** Undefined for a function. */
  readonly value: Numbers | undefined;
  /** The standard uncertainty of an input, of the shape of its value; left out where it has none. */
  readonly uncertainty?: Numbers;
  readonly notes: readonly Note[];
}
/** Inputs that have other numbers than before. */
interface Moved extends Common {
  readonly kind: "move";
  readonly moved: readonly MovedInput[];
  readonly notes: readonly Note[];
}
interface MovedInput {
  /** `w`, or of an element `w[2]`. */
  readonly input: string;
  /** Undefined for an input that is new. */
  readonly from: Numbers | undefined;
  readonly to: Numbers;
}
/** What the turns of a loop show. */
interface Turns extends Common {
  readonly kind: "loop";
  /** How many turns of the outermost loop there have been. */
  readonly turns: number;
  /** Of each row, the turn of the outermost loop that it is from, counted from 1. */
  readonly outermost: readonly number[];
  /** Of each row, what the loops have counted: the first column is the outermost loop's. */
  readonly counters: readonly TurnColumn[];
  readonly columns: readonly TurnColumn[];
  /** Where inputs were before the loop, and are now. */
  readonly moved: readonly MovedInput[];
  readonly notes: readonly Note[];
  /** The user has cut it off. */
  readonly isInterrupted?: true;
}
interface TurnColumn {
  /** `turn`, or the name after `for`; the text of an expression; or the name that is defined. Each is another. */
  readonly name: string;
  /** One for each row: undefined where a row has none. */
  readonly values: readonly (Numbers | undefined)[];
}
/**
 * What of a report is the command's result, which a format for programs writes alone: what is marked in its parts, if
 * anything is; what it draws; or all of its text.
 */
type ResultOfReport = "marked" | "drawing" | "text";
/** What a command shows. */
interface Report extends Common {
  readonly kind: "report";
  readonly parts: readonly Part[];
  /** What of it is the command's result: what is marked, where this is left out. */
  readonly result?: ResultOfReport;
  /** The user has cut the command off: this is what there was until then, if anything. */
  readonly isInterrupted?: true;
  /** It is a text to be read from its beginning. */
  readonly isManual?: true;
}
/** The kinds of parts, by name. A feature that shows a kind of its own adds it to these, and brings its views. */
interface PartKinds {
  readonly listing: Listing;
  readonly estimates: Estimates;
  readonly facts: Facts;
  readonly plot: Plot;
  readonly contour: Contour;
}
/** Lines of text, or something that a view draws. */
type Part = string | PartKinds[keyof PartKinds];
interface Failure extends Common {
  readonly kind: "failure";
  readonly error: NablaError;
  /** Where the file was loaded from, and the file that did, and so on; empty for one that was not loaded. */
  readonly loadedFrom: readonly Origin[];
}
interface Origin {
  readonly file: string;
  readonly line: number;
}
/** The user wants to leave. */
interface Quit extends Common {
  readonly kind: "quit";
}
/** Something the user should know about an answer or a definition. */
interface Note {
  readonly code:
    | "hides"
    | "notation"
    | "literal"
    | "remainder"
    | "uncertainty"
    | "moved"
    | "nan"
    | "infinity"
    | "kink"
    | "derivative"
    | "vanishing"
    | "exploding"
    | "large";
  readonly message: string;
  /** The numbers that it comes from: `0/0`. */
  readonly cause?: string;
  /** Both counted from 1; columns in code points. */
  readonly line: number;
  readonly column: number;
  /** Of notes about a part of the statement that is to be pointed at: how many characters of that line it has. */
  readonly length?: number;
}
interface Host {
  readonly settings: Settings;
  /** Undefined where commands may not touch files. */
  readonly files: Files | undefined;
  /** Undefined where commands may not touch files. */
  readonly tables?: Tables | undefined;
  /** Shows how far a long computation is, in one line that goes away. */
  readonly progress?: (line: () => string) => void;
  /** A text as the user leaves it in an editor. Undefined where there is no terminal, or commands may not touch files. */
  readonly edit?: ((text: string) => string) | undefined;
  /**
   * The text of a file with this ending, `svg` say, that shows what a command draws.
   * @param tell what of it is left out, and how to have it, where something is
   * @throws NablaError `bad-option` where it cannot be written so
   */
  readonly render?: (part: Part, ending: string, tell: (left: string) => void) => string;
}
/** What the user can set with `:set`. */
interface Settings {
  /** Chooses the series of random numbers. */
  readonly seed: number;
  /** Each with its value as text, what it takes, and what it is for. */
  list(): readonly SettingRow[];
  /** @throws NablaError `bad-option` for a name or a value that there is not */
  set(name: string, value: string): void;
  /** Keeps them for later sessions, and returns where. @throws NablaError `io` */
  save(): string;
}
interface SettingRow {
  readonly name: string;
  readonly value: string;
  /** The values that it takes, in words. */
  readonly takes: string;
  readonly doc: string;
}
/** The files that commands read and write, and no others are. */
interface Files {
  /** The path of a file that is named in another, or in none. */
  resolve(path: string, from: string): string;
  /** Its text in pieces. @throws NablaError `io` */
  read(path: string): Iterable<string>;
  /** Writes a whole file, or leaves the old one as it was. @throws NablaError `io` */
  write(path: string, text: string): void;
}
/** Files of data: CSV and its relatives, or JSON Lines, compressed or not. */
interface Tables {
  /**
   * Reads some columns of a file; those that it has not are left out. A row in which one of them is empty is skipped.
   * @param tell called again and again, with how many rows there are so far
   * @throws NablaError `io` where it cannot be read, `bad-cell` where a cell is no number
   */
  read(path: string, wanted: readonly string[], tell: (rows: number) => void): Table;
  /**
   * Reads all columns of a file as lists.
   * @throws NablaError `io` where it cannot be read, `bad-cell` where a cell is missing, or not a number among numbers
   */
  lists(path: string, request: ListRequest, tell: (rows: number) => void): ListTable;
}
interface ListRequest {
  /** The columns whose values become class numbers: these, or all that hold text. */
  readonly classes: readonly string[] | "text";
  /** Whether a missing cell is nan. */
  readonly withMissing: boolean;
}
interface ListTable {
  readonly rows: number;
  readonly columns: readonly ListColumn[];
}
interface ListColumn {
  readonly name: string;
  /** Undefined for text that does not become numbers. */
  readonly numbers: Float64Array | undefined;
  /** The values that the class numbers 1, 2, … stand for. */
  readonly classes: readonly string[] | undefined;
  /** Of text: an example in words. */
  readonly example: string | undefined;
}
interface Table {
  /** The names of all columns that there are. */
  readonly names: readonly string[];
  /** The number of rows that are not skipped. */
  readonly count: number;
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** The numbers of the rows that are skipped, counted from 1, in their order. */
  readonly skipped: readonly number[];
}
declare class Conventions {
  /** Mostly there are none, and no map. */
  private known;
  get size(): number;
  has(id: NodeId): boolean;
  keys(): Iterable<NodeId>;
  [Symbol.iterator](): Generator<[NodeId, string]>;
  /** A pass follows a convention; what has been said of it is not said otherwise. */
  follow(id: NodeId, text: string): void;
  /** Says it otherwise, and for good. */
  revise(id: NodeId, text: string): void;
  /** A pass takes it back. */
  release(id: NodeId): void;
}
/** What the names in a rule stand for, in some arithmetic: the operands of a node, and the node itself. */
interface Operands<Value> {
  readonly operation: Operation;
  readonly operands: readonly Value[];
  readonly own: Value;
  /** Which operand the rule is for. */
  readonly position: number;
}
/** The same for the numbers at a node, to go from operand to operand, and from node to node. */
interface Frame {
  operation: Operation;
  operands: number[];
  own: number;
  position: number;
  /** The node itself, if it is one of a graph. */
  node?: NodeId;
  /** What operations have computed from all operands; whoever changes the operands clears it. */
  among?: Map<Operation, (first: number) => number> | undefined;
}
/** Something that numbers have decided when a derivative was made; with other numbers it might be another derivative. */
interface Guard extends Operands<NodeId> {
  /** In the terms of the rules of `operation`; or whether `own` is NaN, or finite. */
  readonly condition: Expression | "nan" | "finite";
  readonly isTrue: boolean;
  /** Nothing but a note depends on it. */
  readonly forNote: boolean;
}
declare class Findings {
  /** Conventions that derivatives have followed, by node. */
  readonly conventions: Conventions;
  /** Mostly none, so there is no set then. */
  private singular;
  /** What numbers have decided when derivatives were made; undefined where nobody asks, for it takes time. */
  readonly guards: Guard[] | undefined;
  /** Whether other values of inputs might need other nodes, as where one is the length of a range. */
  shapeDependsOnValues: boolean;
  /** Whether there are derivatives in what is made, or in what names in it stand for. */
  hasDerivatives: boolean;
  /** Whether what names stand for is made again, so that it is told of that, too. */
  readonly remakes: boolean;
  constructor({
    withGuards,
    remakes,
  }?: {
    remakes?: boolean | undefined;
    withGuards?: boolean | undefined;
  });
  /** Nodes at which a finite adjoint has met a derivative that is not. */
  get singularities(): ReadonlySet<NodeId>;
  addSingularity(node: NodeId): void;
  /** Records what numbers have decided about a node. */
  guard(
    graph: Graph,
    own: NodeId,
    condition: Guard["condition"],
    isTrue: boolean,
    forNote: boolean,
    { operation: made, position }?: Pick<Frame, "operation" | "position">,
  ): void;
}
/**
 * Random numbers by their index: Philox4x32-10 (Salmon, Moraes, Dror and Shaw, SC 2011), which makes each block of a key and a
 * counter, with nothing kept from one to the next. Whole numbers alone, so that every machine has the same.
 */
/** Two words of 32 bits. */
type Key = readonly [low: number, high: number];
/** What draws depend on, besides their place in a statement. */
interface DrawState {
  readonly seed: number;
  /** How many statements with a draw have succeeded since the seed was set. */
  readonly statements: number;
  /** The number of the row under `--data`; 0 elsewhere. */
  readonly row: number;
  /** The turns of the loops around, the outermost first. */
  readonly turns: readonly number[];
  /** The numbers that the next statement is to draw, in the place of its own. */
  readonly given: readonly number[] | undefined;
}
/** The numbers that a call has drawn which draws once: outside of functions and comprehensions. */
interface DrawnCall {
  readonly call: Call;
  readonly numbers: readonly number[];
}
/**
 * The draws of a statement. Kept with what the statement has made, it gives the same numbers whenever that is made again,
 * also where it then goes other ways: a place that draws keeps its number.
 */
declare class StatementDraws {
  hasDrawn: boolean;
  readonly state: DrawState;
  /** The keys of the places that have drawn. */
  private keys;
  constructor(state: DrawState);
  keyAt(place: string): Key;
}
/** The draws of one expression of a statement, from its beginning. Most draw nothing, so there is no map then. */
declare class ExpressionDraws implements Draws {
  readonly plainCalls: DrawnCall[];
  /** All numbers in the order in which they were drawn; undefined where there are too many to keep. */
  numbers: number[] | undefined;
  /** Whether no others have drawn. */
  arePlain: boolean;
  private readonly statement;
  private readonly mentions;
  /** How often each place has drawn. */
  private counts;
  private taken;
  /** @param mentions whether a variable is mentioned, as lowering finds out */
  constructor(
    statement: StatementDraws,
    mentions?: {
      mentionsVariable: boolean;
    },
  );
  take(
    call: Call,
    site: Site,
    count: number,
    make: (stream: Stream, index: number) => number,
  ): readonly number[];
  private keep;
  /** The next of the numbers that are given for the statement, if there are any. */
  private given;
  told<Result>(work: () => Result): Result;
  restart(): void;
}
/** What a name stands for from when it is bound on, also when the name has come to stand for something else. */
interface Variable {
  readonly kind: "input" | "derived" | "constant";
  readonly name: string;
  /** Empty where it cannot be made at the present inputs. */
  readonly quantity: Quantity;
  /** Of a derived value: how it is made. */
  readonly formula: Formula | undefined;
  /** Of an input: its numbers, which tell it from earlier inputs of the same name. */
  readonly input: Input | undefined;
  /** When it was bound: later bindings have larger numbers. */
  readonly boundAt: number;
  /** After which move it was made, and after which it was last looked at whether that still holds. */
  readonly madeAt: number;
  readonly checkedAt: number;
  /** Why it cannot be made at the present inputs. */
  readonly failure: NablaError | undefined;
  /** Of an input: it has other numbers than those that it was bound to. */
  readonly hasMoved: boolean;
  /** It is an answer, which bears no name of its own. */
  readonly isAnswer: boolean;
}
/** The numbers of an input: one node, or one for each element. */
interface Input {
  /** That of its variable, which may be called otherwise later. */
  name: string;
  readonly value: Numbers;
  /** Its standard uncertainty, of the shape of the value; undefined where it has none. */
  readonly uncertainty?: Numbers;
}
/** A number among the inputs: one of its own, or an element of a list, which has an index. */
interface Element {
  readonly input: Input;
  /** What the input is the numbers of. */
  readonly variable: Variable;
  readonly index: number | undefined;
}
/** What names stand for. */
interface Meanings {
  variableNamed(name: string): Variable | undefined;
  functionNamed(name: string): UserFunction | undefined;
}
/** Its names go on to stand for what they stood for when it was written. */
declare class Formula implements Meanings {
  readonly variables: readonly Variable[];
  /** The numbers that it has drawn for good. */
  readonly draws: StatementDraws | undefined;
  /** Whether there are derivatives in it, or in what its names stand for. */
  readonly hasDerivatives: boolean;
  /** Whether numbers have decided which nodes it is made of. */
  readonly isShapedByValues: boolean;
  readonly functions: readonly UserFunction[];
  /** Most are never made again: so the text is kept, and not the tree. */
  readonly text: string;
  private readonly place;
  private tree;
  /** What its names stand for, where some variable is called otherwise now. */
  private names;
  /**
   * @param text the statement
   * @param place which of the expressions in the statement it is
   */
  constructor(
    text: string,
    place: number,
    {
      variables,
      functions,
    }: {
      variables: readonly Variable[];
      functions: readonly UserFunction[];
    },
    { hasDerivatives, shapeDependsOnValues }: Formula["shape"],
    draws: StatementDraws | undefined,
  );
  /** The same of a formula made of it. */
  get shape(): Pick<Findings, "hasDerivatives" | "shapeDependsOnValues">;
  get expression(): Expression;
  /** One of its variables is about to be called otherwise, which changes nothing in it. */
  keepNames(): void;
  variableNamed(name: string): Variable | undefined;
  functionNamed(name: string): UserFunction | undefined;
}
interface Entry {
  readonly kind: "variable" | "function" | "answer" | "reset" | "rename" | "correlation";
  /** What it binds or forgets; a function and a variable may bear one name. */
  readonly keys: readonly string[];
  readonly text: StatementText;
  /** What it mentions. An answer has them once it is used. */
  names: readonly string[];
  /** The inputs that it has bound, by the names that they had then. */
  inputs?: ReadonlyMap<string, Variable>;
  isUsed: boolean;
  /** Of a name that is given in the place of another: that. */
  readonly from?: string;
  /** Of a statement that correlates inputs. */
  readonly pairs?: readonly CorrelatedPair[];
  /** An input that was correlated, and is so no longer. */
  readonly freed?: Variable;
}
/** What is saved of a statement. What is long is put together when it is wanted. */
type StatementText = string | (() => string);
/** Two inputs, or elements of them, and how they are correlated. */
interface CorrelatedPair {
  /** The names of the two inputs. */
  readonly names: readonly [string, string];
  readonly variables: readonly [Variable, Variable];
  /** As it is written in the statement: `a w[1] 0.5`. */
  readonly text: string;
}
/** Where the journal stood at some time. */
interface JournalMark {
  readonly entries: Entry[];
  readonly length: number;
  /** The last of them, which may be replaced since. */
  readonly last: Entry | undefined;
  readonly answer: Journal["answer"];
}
declare class Journal {
  private entries;
  /** What has bound inputs that their names stand for. */
  private readonly inputs;
  /** The last answer, with the expression that gave it. */
  answer:
    | {
        readonly entry: Entry;
        readonly names: () => Iterable<string>;
      }
    | undefined;
  /** The shape of inputs when they were correlated: how many elements, for a list. */
  private readonly correlated;
  private clearAt;
  /**
   * A statement has run, and bound names or, if it is an expression, `ans`.
   * @param bound what names stand for now
   */
  add(
    statement: Statement,
    text: StatementText,
    usesAnswer: boolean,
    bound?: (name: string) => Variable | undefined,
  ): void;
  private clear;
  /** An expression has given an answer. @param names what it mentions */
  addAnswer(text: StatementText, names: () => Iterable<string>, usesAnswer: boolean): void;
  /** A loop has bound names. */
  addLoop({
    usesAnswer,
    ...entry
  }: Pick<Entry, "text" | "keys" | "names"> & {
    readonly usesAnswer: boolean;
  }): void;
  private bind;
  /**
   * An input has other numbers: where it was bound, or as a new one.
   * @param isCorrelated whether it stays correlated, if its shape is still the same
   */
  move(variable: Variable, isCorrelated?: boolean): void;
  private keepAnswer;
  mark(): JournalMark;
  /** Forgets what has been added since. */
  returnTo({ entries, length, last, answer }: JournalMark): void;
  /** A name stands for nothing any more, and what it stood for has another. */
  rename(from: string, to: string): void;
  /** How a variable was last given its value. */
  definitionOf(name: string): string | undefined;
  /** Inputs that are bound have been correlated, by one statement. */
  correlate(pairs: readonly CorrelatedPair[]): void;
  /** Names are forgotten; all of them, if none is given. */
  forget(names: readonly string[]): void;
  /** A program that makes the same session again, with inputs as they are now. Its answers are silent. */
  program(): string;
  /**
   * The entries that what is bound now depends on, found from the end: one matters if its name is still wanted
   * there, and then so do the names that it mentions. A function's body looks up its names where it is called.
   */
  private needed;
  /** Without those of inputs that are not kept. An input is the last one of its name before the correlation. */
  private withoutVainCorrelations;
  /** Whether some function looks up the last answer when it is called. */
  private isAnswerCalled;
  /** What each function mentions, whichever of its definitions is meant. */
  private bodies;
}
/** Derivatives as the rules give them, and the kinks at which these follow conventions. */
interface ByRules {
  readonly derivatives: readonly NodeId[];
  readonly followed: readonly NodeId[];
}
/** ∂output/∂input for each input that the output depends on, in the order in which the formula mentions them. */
interface Gradient {
  readonly inputs: readonly NodeId[];
  readonly partials: readonly number[];
}
/** What a pass is asked for. */
interface GradientOptions {
  /** What the pass finds out is added to it. */
  readonly findings?: Findings | undefined;
  /** False where later passes are not to stop at what earlier ones have left: sums are then taken in the formula's order. */
  readonly usesCheckpoints?: boolean;
  /** Whether derivatives follow conventions wherever there are any, whatever is true at kinks. */
  readonly byConvention?: boolean;
}
/** Arrays that a pass over numbers works in. */
interface PassArrays extends NodeArrays {
  readonly adjoints: Float64Array;
  /** What is to be done with a node, as bits. */
  readonly states: Uint8Array;
}
/** Told of the nodes at a kink, and of those where a finite adjoint meets a derivative that is not. */
interface FastWatcher {
  atKink(id: NodeId): void;
  atSingularity(id: NodeId): void;
}
/**
 * What carries adjoints of numbers from `highest`, which has the adjoint 1, down to `lowest`, through the nodes that are
 * wanted: as the pass in this file does, to the last bit, and faster where there are many.
 */
type FastPass = (
  arrays: PassArrays,
  lowest: NodeId,
  highest: NodeId,
  watcher: FastWatcher,
  onWork: () => void,
) => void;
/** Told of what a pass over numbers does, as it does it. */
interface PassWatcher {
  /** A node is handled: what has come to it is complete. */
  atNode(id: NodeId, upstream: number): void;
  /**
   * What it sends to the operand at a position, which is active and has gathered `before` until then. Where nothing
   * flows there is no local derivative, and the contribution is 0.
   */
  atOperand(
    position: number,
    local: number | undefined,
    contribution: number,
    before: number,
  ): void;
}
/** Backward passes over one graph. It owns the work space, so that a pass costs only the nodes it visits. */
declare class Differentiator {
  private readonly graph;
  private readonly fastPass;
  private states;
  private adjoints;
  private stack;
  private found;
  private readonly checkpoints;
  private knownAtKinks;
  private readonly kinks;
  /** @param fastPass for passes over numbers through very many nodes */
  constructor(graph: Graph, fastPass?: FastPass);
  /**
   * The gradient of a node with respect to all inputs it depends on. An input that is reached only through
   * branches not taken, or through steps, has the partial 0. Where the value is NaN, so is every partial.
   *
   * A program may print every link of a long chain. To keep that linear, a pass stops at nodes whose gradient
   * an earlier long pass has left behind, and uses that.
   */
  gradient(output: NodeId, options?: GradientOptions): Gradient;
  /** What a pass has brought to its ends: to inputs, or to nodes that have a gradient by the inputs already. */
  private gathered;
  /**
   * The adjoint of every node that the output depends on, itself included, by node, from the inputs on; constants are
   * left out. The whole pass, with no checkpoints. Through the derivative of what has a kink it follows conventions.
   */
  adjointsOf(output: NodeId, findings?: Findings): Map<NodeId, number>;
  /**
   * The same pass, told of step by step: the nodes to which something flows, from the output down. Through the derivative
   * of what has a kink it follows conventions.
   */
  watchPass(output: NodeId, watcher: PassWatcher): void;
  /** The node that is ∂output/∂variable, appended to the same graph. */
  derivative(output: NodeId, variable: NodeId, findings?: Findings): NodeId;
  /** The same for several variables in one pass. None may depend on another. */
  derivatives(output: NodeId, variables: readonly NodeId[], findings?: Findings): readonly NodeId[];
  /** What the rules make of them, whatever is true at the kinks of the output; and where conventions were followed. */
  byRules(output: NodeId, variables: readonly NodeId[], findings: Findings | undefined): ByRules;
  /** A derivative that follows conventions wherever there are any, whatever is true at kinks. */
  conventionalDerivative(output: NodeId, variable: NodeId): NodeId;
  /** Made when it is first wanted. */
  private get atKinks();
  private derivativesBy;
  /** What flows from the derivatives at kinks below an output, which is not told by what they are made of. */
  private sharesAtKinks;
  /** Follows the nodes when the graph has moved them. */
  relocate(moved: Int32Array): void;
  /** Forgets what an unfinished pass has left, and what is about nodes from `size` on, which are gone. */
  recover(size: number): void;
  /** Marks the nodes below the output, as far as the ends, which it gives in the order of first mention from the left. */
  private visit;
  /** A pass over numbers. */
  private pass;
  /** Carries the adjoints from the output down to the ends, through the nodes of the region, largest id first. */
  private passThrough;
  /** Whether the pass visits the operand on which the kink depends. */
  private varies;
  /** With room in the work space for the nodes up to the output. */
  private reserved;
  private ascending;
  private marked;
  private clear;
}
/** How much of a formula is shown before the rest is left out as `…`. */
interface Extent {
  /** Operations and names. */
  readonly nodes: number;
}
/** What there is to be known about names. */
interface Bindings {
  readonly graph: Graph;
  readonly variables: ReadonlyMap<
    string,
    {
      readonly quantity: Quantity;
    }
  >;
  /** What an input is called that its name may not stand for any more. */
  inputName(id: NodeId): string;
}
/**
 * Told of each node that an operation of the program makes, of which operands, and where in the statement, and in the
 * body of a function.
 */
interface Observer {
  add(
    node: NodeId,
    operands: readonly NodeId[],
    source: Span,
    made: Operation,
    inside: BodySpan | undefined,
  ): void;
}
/** Nodes that a statement has made, and in the same order what in it has made them. */
interface NodeSources {
  readonly nodes: readonly NodeId[];
  readonly sources: readonly Span[];
  /** Where in the body of a function, if it was there. */
  readonly insides: readonly (BodySpan | undefined)[];
}
/** Where in the statement something arose, and from which numbers: `0/0`. */
interface NonFiniteOrigin {
  readonly source: Span;
  readonly cause: string;
}
/** A remainder of a number whose last digits are rounded. */
interface Remainder {
  /** Undefined where no input has a part in it. */
  readonly node: NodeId | undefined;
  readonly source: Span;
  readonly cause: string;
}
/** What in one expression has made which nodes. */
declare class Provenance implements Observer {
  private readonly graph;
  /** Nodes that have been made, and in the same order what in the statement has made them. */
  private readonly nodes;
  private readonly sources;
  private readonly insides;
  /** The first place of each node, when someone has asked for one. */
  private sites;
  /** The remainders that a statement has made of numbers too large for that. */
  readonly remainders: Remainder[];
  private firstNaN;
  private firstInfinity;
  constructor(graph: Graph);
  /** An operation at these operands has become a node. */
  add(
    node: NodeId,
    operands: readonly NodeId[],
    source: Span,
    made: Operation,
    inside: BodySpan | undefined,
  ): void;
  private addRemainder;
  /** Whether something holds of a node that the statement has made. */
  some(holds: (node: NodeId) => boolean): boolean;
  /** Where a value of this kind arose in the statement, if it did there. */
  originOf(value: number): NonFiniteOrigin | undefined;
  /** The nodes that have been made until now. */
  get made(): NodeSources;
  /** What in the statement a node stands for. */
  siteOf(node: NodeId): Span | undefined;
}
/** What the notes of a session may still cost, and what they have told of nodes of earlier statements. */
declare class NoteAllowance {
  private readonly told;
  private allowance;
  /** Whether this is told for the first time. */
  isNew(told: string): boolean;
  /**
   * Whether a search through this number of nodes and operands is not too much, after those before it. A long program may have
   * a note for every link of a chain, and must not become quadratic by that.
   */
  affords(work: number): boolean;
}
/** What makes what names stand for. */
interface Maker extends Pick<Names, "gradientBy" | "unknownName"> {
  readonly graph: Graph;
  /** The same variable, made at the present inputs. */
  made(variable: Variable): Variable;
  /** What a formula says, with all that it rests on told to these findings. */
  remade(formula: Formula, findings: Findings): Quantity;
}
declare class StandingNames implements Names {
  readonly draws: ExpressionDraws;
  /** What has been looked up. */
  readonly variables: Variable[];
  readonly functions: UserFunction[];
  /** Whether a variable has a part in it that is not a constant. */
  mentionsVariable: boolean;
  private readonly maker;
  private readonly meanings;
  private readonly findings;
  private readonly target;
  /** @param target what a gradient is with respect to that names no variables; all inputs, if it is left out */
  constructor(
    maker: Maker,
    meanings: Meanings,
    drawing: StatementDraws,
    findings: Findings,
    target?: Quantity,
  );
  /** @throws NablaError `cannot-follow` where what it stands for has no value at the present inputs */
  variable(name: string): Quantity | undefined;
  function(name: string): UserFunction | undefined;
  /** The target counts where it stands in the move, and not in what the move calls. */
  gradientBy(output: NodeId, call: Call, scope: Scope): Quantity;
  /** What stands in it may be asked for when inputs have moved. */
  passOver(branch: Expression): void;
  private mention;
  unknownName(...asked: Parameters<Names["unknownName"]>): NablaError;
}
/** The correlation coefficients between uncertain quantities: those that are not 0. */
type CorrelationRow<Key> = ReadonlyMap<Key, number>;
/** A coefficient that is to hold between two quantities. */
type Correlation<Key> = readonly [one: Key, other: Key, coefficient: number];
/** They never change: with others there are others. */
declare class Correlations<Key extends object> {
  private readonly table;
  constructor(table?: ReadonlyMap<Key, CorrelationRow<Key>>);
  get isEmpty(): boolean;
  /** The coefficient between two quantities, which are 1 with themselves. */
  between(one: Key, other: Key): number;
  /** Those that a quantity is correlated with. */
  of(key: Key): CorrelationRow<Key>;
  /**
   * With these coefficients as well.
   * @param areMade whether they follow from others, and so can be: to find that out takes long where there are many
   * @returns undefined if the matrix of all coefficients were then not positive semidefinite, which that of no quantities is
   */
  with(correlations: readonly Correlation<Key>[], areMade?: boolean): Correlations<Key> | undefined;
  /** The same with other keys in the place of some. */
  renamed(keys: ReadonlyMap<Key, Key>): Correlations<Key>;
  /** The matrix of some quantities, by rows. */
  matrixOf(keys: readonly Key[]): number[][];
  /** Those among these quantities alone. */
  among(keys: ReadonlySet<Key>): Correlations<Key>;
}
/** A function of the user's with what is written of it. */
interface DocumentedFunction extends UserFunction {
  /** The comment above its definition. */
  readonly doc?: string | undefined;
}
/** The text of a statement, and what in it has made which nodes. */
interface StatementSource {
  readonly text: string;
  readonly made: NodeSources;
}
/** What lowering an expression gives, and what it has found out. */
interface Lowered {
  readonly quantity: Quantity;
  readonly findings: Findings;
  /** What in the expression has made what. */
  readonly observations: Provenance;
  /** What names in it stand for. */
  readonly names: StandingNames;
  /** The random numbers in it. */
  readonly draws: ExpressionDraws;
  /** Whether a variable has a part in it that is not a constant. */
  readonly mentionsVariable: boolean;
  /** Whether the last answer has. */
  readonly usesAnswer: boolean;
}
/** The value computed last. */
interface Last {
  readonly variable: Variable;
  readonly statement: StatementSource;
}
/** All that is bound: one record, that is replaced, and that whoever has kept it may put back. */
interface State {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly functions: ReadonlyMap<string, DocumentedFunction>;
  readonly answer: Variable | undefined;
  readonly last: Last | undefined;
  /** How often inputs have moved. */
  readonly moves: number;
  /** How uncertain inputs go together. */
  readonly correlations: Correlations<Element>;
  /** Whether any input has an uncertainty, or has had one. */
  readonly isUncertain: boolean;
  /** The size of the graph when a name was last bound. */
  readonly boundSize: number;
  /** False where gradients are to be sums in the formula's own order. */
  readonly usesCheckpoints: boolean;
  /** What the next draw depends on. */
  readonly draws: DrawState;
}
/** What was bound at some time, to come back to; nothing once that is too long ago. */
interface Moment {
  state: State | undefined;
}
declare class Workspace implements Omit<Names, "draws">, Bindings, Meanings {
  readonly graph: Graph;
  readonly differentiator: Differentiator;
  /** What notes may still cost, and which of them are not new. */
  readonly allowance: NoteAllowance;
  /** Counts statements: what is made of nodes later is made of those of another. */
  statementCount: number;
  private state;
  /** Maps that a mark shares, which are copied before they are changed; others are changed in place. */
  private readonly sharedMaps;
  /** Counts bindings. */
  private clock;
  /** Nodes that values have of which there were others, or other names, before: they are no new formula's own. */
  private readonly taken;
  private readonly remakes;
  private readonly amendments;
  /** The inputs that nodes belong to, and the place of each in its list; a single number has none. */
  private inputs;
  private collectAt;
  /** Those that can still be come back to, in their order. */
  private moments;
  /** A variable has been called otherwise, so that what is come back to has to get its names again. */
  private hasRenamed;
  /** What was bound before the outermost scratch work that is under way; undefined where there is none. */
  private scratch;
  /** What the statement that runs draws; undefined as long as nothing has asked. */
  private statementDraws;
  /** What a loop needs again that may bear no name. */
  private readonly held;
  get variables(): ReadonlyMap<string, Variable>;
  get functions(): ReadonlyMap<string, DocumentedFunction>;
  get correlations(): Correlations<Element>;
  get isUncertain(): boolean;
  /** What commands without an argument are about: the value computed last, be it named or not. */
  get last(): Quantity | undefined;
  /** The text that `last` was computed by, and what has made its nodes. */
  get lastStatement(): StatementSource | undefined;
  /** A statement begins: what it draws is its own. */
  beginDraws(): void;
  /** The draws of the statement that runs. */
  get drawing(): StatementDraws;
  get hasDrawn(): boolean;
  /** The statement has succeeded: what it has drawn is not drawn again. */
  endDraws(): void;
  /** Where draws take place from now on: another seed, row or turn. */
  placeDraws(place: Partial<DrawState>): void;
  /**
   * What an expression comes to.
   * @param findings what is found out on the way is added to it
   * @param target what a gradient is with respect to that names no variables; all inputs, if it is left out
   * @param parameters what other names stand for
   */
  lower(
    expression: Expression,
    findings?: Findings,
    target?: Quantity,
    parameters?: Scope["parameters"],
  ): Lowered;
  /** Makes what a formula says at the present inputs. */
  lowerFormula(formula: Formula, findings?: Findings): Lowered;
  private lowerBy;
  /** The next statement, or what is left of one that was cut off, is another than the last. */
  beginStatement(): void;
  /** The same where nothing may be collected yet. */
  nextStatement(): void;
  isActive(quantity: Quantity): boolean;
  /** The numbers in a quantity, in its shape. */
  numbersIn(quantity: Quantity): Numbers;
  /**
   * @param uncertainty one standard uncertainty for all elements of a list, or one for each
   * @param hasMoved whether it is a move that has made it
   */
  bindInput(name: string, value: Numbers, uncertainty?: Numbers, hasMoved?: boolean): void;
  private newInput;
  /**
   * Gives an input other numbers. What is derived from it follows: it is made again when it is next asked for.
   * @param uncertainty of the new numbers
   * @param isCorrelated whether they stay correlated as they were, if they are of the same shape
   */
  moveInput(
    variable: Variable,
    value: Numbers,
    uncertainty: Numbers | undefined,
    isCorrelated: boolean,
  ): void;
  /** Holds the formula of a derived value off, within `inScratch`: it is an input then, and what rests on it follows. */
  holdOff(name: string): void;
  /** What has moved without changing its shape stays correlated as it was. */
  private keepCorrelations;
  variableNamed(name: string): Variable | undefined;
  functionNamed(name: string): UserFunction | undefined;
  /** Changes a variable where it stands, so that what rests on it sees it. */
  private amend;
  private isMade;
  /** The same variable, made at the present numbers of all inputs. */
  made(variable: Variable): Variable;
  /** Makes a derived value again, if something that it rests on has changed: all of that is made already. */
  private makeAgain;
  /** The input under a variable that has moved last. */
  private latestUnder;
  /** What is lowered from now on in this statement does not take these nodes for its own. */
  take(quantity: Quantity): void;
  /** Makes all that names stand for now, and the last answer, where inputs have moved since. */
  follow(): void;
  bindConstant(name: string, quantity: Quantity): void;
  /** Binds a name to nodes made since `start`, and returns what now bears the name. */
  bindDerived(name: string, quantity: Quantity, start: NodeId, formula?: Formula): Quantity;
  private label;
  private set;
  /** All have the same fields in the same order, for there are very many. */
  private newVariable;
  /** Field by field, since it is done for every statement, and spreading is slow. */
  private change;
  /** A map to write to: the same, or a copy where a mark shares it. */
  private writable;
  /** Binds `ans`. What no input has a part in stays a plain number. */
  bindAnswer(quantity: Quantity, start: NodeId, formula?: Formula): Quantity;
  /** Keeps what was computed last, which has just been bound. */
  answered(name: string | undefined, statement: StatementSource): void;
  /** Nodes that stand for this quantity alone: no two of them are one, and none is another's. */
  private own;
  defineFunction(definition: DocumentedFunction): void;
  /**
   * Sets how inputs go together.
   * @param areMade whether the coefficients follow from others: see `Correlations.with`
   * @returns false where no quantities can be correlated so: then nothing is set
   */
  correlate(correlations: readonly Correlation<Element>[], areMade?: boolean): boolean;
  /** How what was just lowered is made, before it is bound; undefined where it follows no input. */
  formulaOf(text: string, place: number, lowered: Lowered): Formula | undefined;
  /** How the last answer is made. */
  get lastFormula(): Formula | undefined;
  /** The same, once for all who tell these findings. */
  remade(formula: Formula, findings: Findings): Quantity;
  /** What an expression rests on, through whatever definitions, and whichever branches are taken. */
  variablesUnder(expression: Expression): Set<Variable>;
  /** The variables that an expression names, itself or in the functions that it calls. */
  variablesNamedIn(expression: Expression): Variable[];
  /** A derived value that rests on an input, if it does not take long to find one. */
  userOf(owner: Variable): string | undefined;
  answerNamed(name: string): Variable | undefined;
  forgetAll(): void;
  isBound(name: string): boolean;
  /** Forgets the variable and the function of a name. */
  forget(name: string): void;
  variable(name: string): Quantity | undefined;
  /** Whether a name is that of a variable, a constant or the answer, without looking it up. */
  isVariable(name: string): boolean;
  variableNames(): Generator<string>;
  function(name: string): UserFunction | undefined;
  gradientBy(output: NodeId, call: Call): Quantity;
  /**
   * What a gradient is with respect to that names no variables: all inputs, in the order of a gradient table.
   * @throws NablaError where they are not all numbers, and more than one
   */
  inputsBelow(output: NodeId, call: Call): Quantity;
  functionNames(): Iterable<string>;
  unknownName(name: Name$1, what: "variable" | "function", scope: Scope): NablaError;
  /** @param findings what the pass finds out is added to it */
  gradient(node: NodeId, findings?: Findings): Gradient;
  /** The input that a node belongs to, and its place in the list that the input is. */
  inputOf(node: NodeId): Element;
  /** The node that an element of an input is at the moment. */
  nodeOf({ variable, index }: Element): NodeId;
  /** The numbers that an input consists of; none where the name is that of something else. */
  elementsOf(name: string): Element[];
  /** The correlated pairs of inputs that there are, by their names, each with its coefficient. */
  correlatedPairs(): [one: string, other: string, coefficient: number][];
  /**
   * The name of each input, in their order and each different: an input that its name no longer stands for
   * is told from the present one by its value, as `x1 (was 2)`.
   */
  inputNames(inputs: readonly Input[]): string[];
  inputName(node: NodeId): string;
  /** What it is in terms of the user's names; of a long list, the first elements. */
  formula(quantity: Quantity, extent?: Extent): string;
  /** Takes back the nodes appended since the graph had this size, to which no name leads yet. */
  rollBack(size: number): void;
  /** What is bound now, to return to. */
  private mark;
  /** Forgets what has been bound since; nothing may have been collected meanwhile. */
  private returnTo;
  /**
   * Does work that may bind names and append nodes, and leaves no trace of it, even where it is cut off.
   * @param usesCheckpoints false where gradients are to be sums in the formula's own order
   */
  inScratch<Result>(
    work: () => Result,
    {
      usesCheckpoints,
    }?: {
      usesCheckpoints?: boolean | undefined;
    },
  ): Result;
  /** Remembers what is bound now. Maps are copied from here on before they are changed. */
  remember(): Moment;
  private forgetMoments;
  /** Whether nothing has been bound or moved since. What is derived may have been made again. */
  isAt({ state: before }: Moment): boolean;
  /** Binds what was bound then, and forgets the moments since; false where that is too long ago. */
  comeBack(moment: Moment): boolean;
  /** Calls the variable and the function of a name otherwise; these functions mention it, and are rewritten. */
  rename(from: string, to: string, rewritten: readonly UserFunction[]): void;
  /** Inputs and nodes are called as the variable that they belong to. */
  private nameNodes;
  /** Does work that binds names and moves inputs, all or none of them, even where it is cut off. */
  asOne<Result>(work: () => Result): Result;
  /** A value without a name, which stays until it is released. */
  hold(quantity: Quantity, formula?: Formula): Variable;
  /** What a name stands for at the moment, to be put back later. */
  keepVariable(name: string): Variable | undefined;
  release(...variables: readonly (Variable | undefined)[]): void;
  /** Lets a name stand for what it stood for; for nothing, if that was nothing. */
  putBack(name: string, variable: Variable | undefined): void;
  /** Lets a name stand for a node that is another's, as an element of a list. */
  bindElement(name: string, node: NodeId, formula: Formula | undefined): void;
  /** Makes the graph whole again, wherever work on it was cut off. */
  recover(): void;
  /** Between statements: gives back the nodes that no name leads to, where nobody will return. Node ids change. */
  collect(): void;
  private collectNodes;
}
declare class Past {
  private readonly workspace;
  private readonly journal;
  /** Before each statement that has bound something, and the one that runs. */
  private steps;
  private texts;
  /** How many texts are not remembered any more. */
  private forgotten;
  constructor(workspace: Workspace, journal: Journal);
  /** A statement is about to run that has been entered, and not loaded. */
  begin(text: string): void;
  /** What rests on inputs that have moved has been made again, which is no work of the statement that runs. */
  settle(): void;
  /** Without the last step, where its statement has bound nothing. */
  private dropVain;
  /** Takes back the last statement that has bound something, and returns it; undefined where none is remembered. */
  undo(): string | undefined;
  /** The last statements that have been entered, with their numbers from 1. */
  entered(): Generator<readonly [number: number, text: string]>;
}
/** What a command works on. */
interface Context {
  readonly workspace: Workspace;
  readonly journal: Journal;
  readonly past: Past;
  readonly host: Host | undefined;
  /** The file that the command stands in. */
  readonly file: string;
  /** All that there are, by group. */
  readonly commands: ReadonlyMap<string, readonly Command[]>;
  readonly watch: Watch;
}
type CommandResult = Report["parts"] | "quit" | LoadRequest;
/** The statements of a file are to run now. */
interface LoadRequest {
  readonly kind: "load";
  readonly path: string;
  /** Its text, where it is not a file's. */
  readonly program?: string;
}
/** What a long computation tells while it goes on. */
interface Watch {
  /** Called again and again, so that it can be interrupted; the line says how far it is, for a terminal to show. */
  progress(line?: () => string): void;
  /** What is to happen and be shown if it is cut off from here on: the best so far. */
  keep(outcome: () => Report["parts"]): void;
}
/** A word within a command, and what stands after it: `lr 0.01`. */
interface CommandOption {
  readonly name: string;
  /** What it takes, as an example; nothing if it is empty, and any name of a file if it is `FILE`. */
  readonly form: string;
  readonly doc: string;
  /** What holds without it. */
  readonly default?: string;
  /** It belongs to what the command is about, as `over x` does, and is no option to its user. */
  readonly isPart?: true;
}
/** What is told of a command: in lists of commands its first line, and the rest by `:help NAME`. */
interface CommandHelp {
  /** What it does, in a line. */
  readonly doc: string;
  /** A line that shows it at work. */
  readonly example: string;
  /** The parts of what is written, each with its meaning. */
  readonly parts?: readonly (readonly [part: string, meaning: string])[];
  readonly options?: readonly CommandOption[];
  /** Other words that it takes: languages, methods, `for`. */
  readonly words?: readonly string[];
  /** More of them. */
  readonly examples?: readonly string[];
}
interface CommandRow {
  readonly name: string;
  /** A function, since it is loaded late. */
  help(): CommandHelp;
  readonly result: ResultOfReport;
  /** It shows a text that is read from its beginning: a terminal shows it a screen at a time. */
  readonly isManual?: true;
}
/** What may follow a command's name decides what its `run` gets. */
type Command =
  | (CommandRow & {
      readonly takes: "nothing";
      run(context: Context): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "expression" /** Without an expression it is about the last answer, and `expression` is undefined. */;
      run(context: Context, expression: Expression | undefined): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "expressions" /** Separated by commas. */;
      run(context: Context, expressions: readonly Expression[]): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "text" /** How it is written, and what is missing where nothing is: `expr, x = a..b`. */;
      readonly form: string /** Whether it is about the last answer where nothing is written. */;
      readonly isOptional?: boolean /** @param options those that its help tells of, for the phrase to be cut at */;
      run(
        context: Context,
        argument: ArgumentText,
        options: readonly CommandOption[],
      ): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "names";
      run(context: Context, names: readonly string[]): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "name" | "file";
      run(context: Context, text: string): CommandResult;
    })
  | (CommandRow & {
      readonly takes: "topic" | "setting";
      run(context: Context, text: string | undefined): CommandResult;
    });
/** What is to be known of a command to offer it. */
interface CommandSummary {
  /** How it is typed: `:trace [expr]`. */
  readonly usage: string;
  readonly doc: string;
  readonly takes: Command["takes"];
  /** The words of its own that it takes, options among them. */
  readonly words: readonly string[];
}
/** Text that can be written to a terminal as it is: nothing in it acts there. */
declare const isPrintable: unique symbol;
declare const isShown: unique symbol;
/** Made by `printable` and by nothing else, so that text from outside cannot be forgotten to be made so. */
type Printable = string & {
  readonly [isPrintable]: true;
};
/** What goes to a stream as it is: a view has made it of what is printable, with colors and line ends of its own. */
type Shown = string & {
  readonly [isShown]: true;
};
/** Data for views: on the way from a reply to a view, all text in a part is made printable here. */
declare const isPrinted: unique symbol;
/** Made by `printed` and by nothing else, so that no view is given text from outside as it is. */
type Printed<Data> = Data & {
  readonly [isPrinted]: true;
};
declare const notations: readonly ["auto", "scientific"];
type Notation = (typeof notations)[number];
/** How numbers are rounded for reading. */
interface Rounding {
  /** Significant digits. */
  readonly digits: number;
  readonly notation: Notation;
}
/** What may be shown may be so in color, too. */
interface Paint {
  (text: Printable | Shown): Shown;
  (text: string): string;
}
interface Style {
  readonly strong: Paint;
  readonly dim: Paint;
  readonly error: Paint;
  readonly hint: Paint;
  readonly positive: Paint;
  readonly negative: Paint;
  readonly number: Paint;
  readonly function: Paint;
  /** A name that stands for nothing. */
  readonly unknown: Paint;
  /** A background from cold to hot, in eighths; of 0 there is none, and the text is hardly to be seen. */
  shade(eighths: number, text: string): string;
  readonly isColored: boolean;
}
interface Screen extends Rounding {
  /** In columns; infinite where it is not a terminal. */
  readonly width: number;
  /** In lines; infinite where it is not a terminal. */
  readonly height: number;
  readonly style: Style;
}
interface Feature {
  /** What its commands stand under in `:help`. */
  readonly group: string;
  readonly commands: readonly Command[];
  /** The kinds of parts that it shows and no other feature does. */
  readonly parts?: PartViews;
}
type PartViews = { readonly [Kind in keyof PartKinds]?: PartView<PartKinds[Kind]> };
/** How parts of a kind are shown. Only JSON has texts as they are: what others are given is printable. */
interface PartView<Part> {
  text(part: Printed<Part>, screen: Screen): string;
  /** Its texts may have several lines. */
  readonly hasLines?: true;
  /** As values of JSON: itself, and what it leaves out. */
  json(part: Part): readonly string[];
  /** What in it the command was to find, a line each. */
  results?(part: Part): readonly string[];
  /** As the text of a file, by its ending. */
  readonly files?: Readonly<Record<string, (part: Printed<Part>, tell: Tell) => string>>;
  /** As pages, where a terminal shows them one at a time. */
  pages?(part: Printed<Part>): Pages;
}
/** Is told what a file leaves out, and how to have it. */
type Tell = (left: string) => void;
interface Pages {
  /** What stands above the first of them. */
  readonly intro: Printable | undefined;
  readonly length: number;
  /** They are a text: a key goes on by a screen of it before it goes to another page. */
  readonly isText?: true;
  /** @param index from 0 */
  title(index: number): Printable;
  lines(index: number, screen: Screen): readonly Shown[];
}
/**
 * The names that a program looks up before it binds them, in the order of first mention: `required` where nothing else gives
 * them a value, and `optional` where something does, or may do: a constant that every session begins with, an input that is
 * set, a command, or a file that is loaded or read.
 */
type NeededNames = ReadonlyMap<string, "required" | "optional">;
interface SessionOptions {
  /** False where only values are wanted: answers then come with no gradient, and sooner. */
  readonly gradients?: boolean;
  /** Settings and files, for the commands that are about them; without it they are refused. */
  readonly host?: Host;
}
/**
 * A session: variables, constants and functions, and the graph behind them. It never throws for what a program
 * says: an error is a reply, and leaves the session as it was before the statement.
 */
declare class Session$1 {
  private readonly workspace;
  private readonly journal;
  private readonly past;
  private readonly runner;
  private readonly host;
  /** What is to be told if the command that runs is cut off. */
  private kept;
  /** The loop that runs. */
  private loop;
  /** The statement that runs, or has run last. */
  private latest;
  private readonly trees;
  private readonly loading;
  /** Whether statements can be taken back: to remember what was before them takes time in long files. */
  isRemembering: boolean;
  /** It has been said which logarithm `log` is. */
  private isLogTold;
  /** What has been read for statements in LaTeX, so that it is read once. */
  private readonly readings;
  private readonly features;
  private readonly commandTable;
  /** @param features whose commands it has */
  constructor(features: readonly Feature[], options?: SessionOptions);
  /** Runs a program. Each statement runs when its reply is asked for. */
  run(program: string, file?: string): Generator<Reply>;
  /** Runs one statement. It has one reply, unless it loads a file: that has a reply for each of its statements. */
  execute(statement: SourceStatement, file: string): Iterable<Reply>;
  /** @param row where statements are run for one row of data among others, and leave nothing behind */
  private executeFor;
  /** A statement as nabla writes it, where it is in LaTeX that can be read. */
  private readable;
  private failure;
  /** The error that was thrown, with advice on what its user brings from elsewhere. */
  private told;
  /**
   * A program to be run again and again with other values of these inputs: the function that runs it, and gives its
   * replies. It leaves nothing behind. Once it has run some times it is compiled.
   */
  repeat(
    names: readonly string[],
    program: readonly {
      readonly statement: SourceStatement;
      readonly file: string;
    }[],
  ): (values: readonly number[], row?: number) => Iterable<Reply>;
  /** Runs a program with these inputs bound, and then forgets these and what the program has bound. */
  private runWith;
  /** Where a program ends with a loop and answers nothing else, the last expression of the loop is the row's answer. */
  private answerOfLoop;
  /** The names that statements look up before they bind them. */
  namesNeededBy(statements: readonly SourceStatement[]): NeededNames;
  /**
   * What a statement would answer, with no trace left of it. Undefined where it would answer nothing, would fail,
   * or would take longer.
   */
  preview(text: string, milliseconds: number): Answer | undefined;
  /** The same, or the error of a statement that would fail however it goes on. */
  foresee(text: string, milliseconds: number): Answer | NablaError | undefined;
  /** After a preview was cut off in the middle. */
  recoverFromPreview(): void;
  /** Called now and then while a statement runs, every few milliseconds or sooner. */
  get onWork(): (() => void) | undefined;
  set onWork(callback: (() => void) | undefined);
  /** Does work during which another is called. */
  whileWatching<Result>(onWork: () => void, work: () => Result): Result;
  /** Of many nodes anything may take long without a call of `onWork`. */
  get hasManyNodes(): boolean;
  /** Whether a statement may take long without a call of `onWork`: a command lays out what it has found. */
  mayTakeLong({ text }: SourceStatement): boolean;
  /**
   * After a statement was cut off in the middle, however hard: the session is as it was before it. Returns which one it
   * was, with what there is to tell all the same: the best that was found until then. Undefined where none has run.
   * @param isOver nothing more is to be run: a large graph need not be made whole, unless there is something to tell
   */
  recover(isOver?: boolean): Report | Turns | undefined;
  /** The same where it has used up what it may: it fails with this. Undefined where none has run. */
  fail(error: NablaError, isOver?: boolean): Failure | undefined;
  private contextOf;
  /**
   * Binds an input from outside the program.
   * @param text a name and an expression without variables, as `x=2` or `angle = pi/4`
   * @returns the name
   * @throws NablaError where it is not that
   */
  setInput(text: string): string;
  private bindInput;
  /** The names that a formula can use at the moment, for completion. */
  names(): string[];
  /** Whether the user has given a name what it stands for. */
  isOwn(name: string): boolean;
  /** What a name stands for: undefined where it stands for nothing. */
  kindOf(name: string): "variable" | "function" | undefined;
  /** How a function is called, as `clamp(x, low, high)`, and what it is. */
  describe(name: string):
    | {
        signature: string;
        doc: string;
      }
    | undefined;
  private summaries;
  /** The commands there are, by name without the colon. */
  get commands(): ReadonlyMap<string, CommandSummary>;
  /** What `:help` can be asked about. */
  topics(): string[];
  private replies;
  /** Once a session, with a note that says which logarithm `log` is. */
  private withNoteOnLog;
  /** What a loop shows; and, if a turn fails, why, after what those before it have shown. */
  private runLoop;
  /** A statement that is run again and again is parsed once. */
  private parsedOnce;
  /** The replies of a file's statements, run as if they stood here. */
  private load;
}
/** The derivatives of the beta function of every order, without their cancellation near its poles. */
/** The derivative of beta, m times with respect to x, and n times with respect to y. */
declare function betaDerivative(x: number, y: number, m: number, n: number): number;
/** The logarithm of the standard normal distribution function, and its derivatives, also where it underflows. */
/** ln(normcdf(x)) */
declare function normlogcdf(x: number): number;
/** The n-th derivative of normlogcdf; the first is normpdf(x)/normcdf(x). */
declare function normlogcdfDerivative(x: number, n: number): number;
/** Differences of digamma and of its derivatives, without their cancellation. */
/** digamma(x + y) - digamma(x) */
declare const digammastep: (x: number, y: number) => number;
/**
 * The n-th derivative of digamma at x + y less that at x. Whatever the ends differ by is computed from y, which may be
 * lost beside x: up to where the asymptotic series holds, and then of the series, term by term.
 */
declare function polygammastep(n: number, x: number, y: number): number;
/** Functions of real numbers that Math lacks, or has less accurate, over the whole range of doubles. */
/** Hyperbolic tangent: on the average nearer than Math.tanh, and never NaN but for NaN. */
declare function tanh(x: number): number;
/** Hyperbolic secant. */
declare function sech(x: number): number;
/** Hyperbolic cosecant. */
declare function csch(x: number): number;
/** Inverse hyperbolic secant; near 1 and near 0 in the form that does not cancel there. */
declare function asech(x: number): number;
/** Inverse hyperbolic cotangent, exact near 1. */
declare function acoth(x: number): number;
/** Arc secant, from 0 to pi, exact near 1. */
declare const asec: (x: number) => number;
/** Arc cosecant, from -pi/2 to pi/2, exact near 1. */
declare const acsc: (x: number) => number;
/** Power. A square is a product, whoever computes it: engines differ in the last bit of the general case. */
declare const power: (x: number, y: number) => number;
/** x^y*ln(x)^n. At 0 a power goes to 0 faster than the logarithm to infinity. */
declare const powerLogarithm: (x: number, y: number, n: number) => number;
/** Logarithm to a base, exact where x is a power of it. */
declare function logarithm(x: number, base: number): number;
/**
 * The n-th derivative of sin(x)/x: the integral of t^n cos(xt + n pi/2) over t from 0 to 1.
 * For small x its series; otherwise by parts, from the derivatives of lower order.
 */
declare function sincDerivative(x: number, order: number): number;
/** Logistic function; each side in the form that does not cancel or overflow there. */
declare function sigmoid(x: number): number;
/** ln(1 + e^x) */
declare const softplus: (x: number) => number;
/** ln(sum of e^x) */
declare function logsumexp(xs: readonly number[]): number;
/** e^t over the sum of e^x, of all x, as a function of t. */
declare function softweights(xs: readonly number[]): (t: number) => number;
/** What softweights leaves to others than t, where t is one of the numbers and none of the others equals it; else 1. */
declare function weightsBeside(xs: readonly number[]): (t: number) => number;
/** The share of others than t in the sum of the squares, likewise. */
declare function squaresBeside(xs: readonly number[]): (t: number) => number;
/** How many equal a number, as a function of it. */
declare function countsOf(xs: readonly number[]): (t: number) => number;
/** The largest of many numbers; Math.max takes only as many as the stack holds. */
declare const largest: (xs: readonly number[]) => number;
declare const smallest: (xs: readonly number[]) => number;
/** The root of the sum of the squares, without overflow or underflow on the way. */
declare function hypotenuse(xs: readonly number[]): number;
/** The sum, with what rounding has lost from it added at the end (Neumaier). */
declare function sum(xs: readonly number[]): number;
declare const erf: (x: number) => number;
declare const erfc: (x: number) => number;
declare const gamma: (x: number) => number;
declare const lgamma: (x: number) => number;
/** Left of 0 by reflection, where the distance to the next pole is to keep its digits. */
declare function digamma(x: number): number;
declare const trigamma: (x: number) => number;
/** Its derivatives have poles on whose sides the signs are told here. */
declare function polygamma(n: number, x: number): number;
/** Factorials of whole numbers are rounded once. */
declare function factorial(x: number): number;
/** exp(-x²): squared as it stands, x would have lost up to x² ulp. */
declare function gauss(x: number): number;
/** exp(-x²/2)/√(2π) */
declare function normpdf(x: number): number;
/** erfc(-x/√2)/2, with what the quotient has lost put right by the slope. */
declare function normcdf(x: number): number;
/** x times normcdf(x) */
declare const gelu: (x: number) => number;
declare const auxiliary: {
  gauss: {
    doc: string;
    value: typeof gauss;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  sincd: {
    doc: string;
    value: typeof sincDerivative;
    partials: string[];
    domain: [number, number][];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  normlogcdfd: {
    doc: string;
    value: typeof normlogcdfDerivative;
    partials: string[];
    domain: ([number, number] | readonly [-4, 4])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  polygamma: {
    doc: string;
    value: typeof polygamma;
    partials: string[];
    domain: [number, number][];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  digammastep: {
    doc: string;
    value: typeof digammastep;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  polygammastep: {
    doc: string;
    value: typeof polygammastep;
    partials: string[];
    domain: ([number, number] | readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  betad: {
    doc: string;
    value: typeof betaDerivative;
    partials: string[];
    domain: [number, number][];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  share: {
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  softweight: {
    doc: string;
    value: ([t, ...xs]: readonly number[]) => number;
    among: typeof softweights;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  softpart: {
    doc: string;
    value: ([t, ...xs]: readonly number[]) => number;
    among: typeof softweights;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  powlog: {
    doc: string;
    value: typeof powerLogarithm;
    partials: string[];
    domain: ([number, number] | readonly [0.01, 10])[];
    where: string;
    example: string;
    kink: [string, string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  softrest: {
    doc: string;
    value: ([t, ...xs]: readonly number[]) => number;
    among: typeof weightsBeside;
    partials: string[];
    domain: (readonly [-4, 4])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  hypotpart: {
    doc: string;
    value: ([t, ...xs]: readonly number[]) => number;
    partials: string[];
    domain: (readonly [-4, 4] | readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  hypotrest: {
    doc: string;
    value: ([t, ...xs]: readonly number[]) => number;
    among: typeof squaresBeside;
    partials: string[];
    domain: (readonly [-4, 4] | readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  matches: {
    doc: string;
    value: ([t, ...xs]: readonly number[]) => number;
    among: typeof countsOf;
    partials: string[];
    domain: [number, number][];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
};
/** What has to do with derivatives, apart from the special forms. */
declare const calculus: {
  detach: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
};
/** Steps, and what chooses between numbers. */
declare const choice: {
  abs: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  sign: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  floor: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: readonly [readonly [0.1, 0.4]];
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  ceil: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: readonly [readonly [0.1, 0.4]];
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  round: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: readonly [readonly [0.1, 0.4]];
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  trunc: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: readonly [readonly [0.1, 0.4]];
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  mod: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: [number, number][];
    where: string;
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  clamp: {
    doc: string;
    value: (x: number, low: number, high: number) => number;
    partials: string[];
    domain: [number, number][];
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  if: {
    symbol: string;
    doc: string;
    value: (c: number, a: number, b: number) => number;
    partials: string[];
    domain: ([number, number] | readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
};
declare const circular: {
  sin: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  cos: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  tan: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-1.5, 1.5])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  sec: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-1.5, 1.5])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  csc: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  cot: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  asin: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-0.99, 0.99])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  acos: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-0.99, 0.99])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  atan: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  atan2: {
    doc: string;
    value: (y: number, x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10] | readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  asec: {
    doc: string;
    value: typeof asec;
    partials: string[];
    domain: (readonly [1.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  acsc: {
    doc: string;
    value: typeof acsc;
    partials: string[];
    domain: (readonly [1.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  acot: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  sinc: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  deg: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  rad: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
};
declare const hyperbolic: {
  sinh: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-4, 4])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  cosh: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-4, 4])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  tanh: {
    doc: string;
    value: typeof tanh;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  sech: {
    doc: string;
    value: typeof sech;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  csch: {
    doc: string;
    value: typeof csch;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  coth: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  asinh: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  acosh: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  atanh: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  asech: {
    doc: string;
    value: typeof asech;
    partials: string[];
    domain: [number, number][];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  acsch: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  acoth: {
    doc: string;
    value: typeof acoth;
    partials: string[];
    domain: [number, number][];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
};
declare const lists: {
  sum: {
    doc: string;
    value: typeof sum;
    partials: string[];
    domain: readonly [readonly [-10, 10], readonly [-10, 10], readonly [-10, 10]];
    example: string;
    associative: true;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  prod: {
    doc: string;
    fold: string;
    empty: number;
    example: string;
    associative: true;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  mean: {
    doc: string;
    definition: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  var: {
    doc: string;
    definition: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  std: {
    doc: string;
    definition: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  min: {
    doc: string;
    value: typeof smallest;
    partials: string[];
    domain: readonly [readonly [0, 1], readonly [2, 3], readonly [4, 5]];
    example: string;
    associative: true;
    kink: [string, string];
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  max: {
    doc: string;
    value: typeof largest;
    partials: string[];
    domain: readonly [readonly [0, 1], readonly [2, 3], readonly [4, 5]];
    example: string;
    associative: true;
    kink: [string, string];
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  dot: {
    doc: string;
    definition: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  norm: {
    doc: string;
    definition: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  hypot: {
    doc: string;
    value: typeof hypotenuse;
    partials: string[];
    domain: (readonly [-10, 10] | readonly [0.01, 10])[];
    example: string;
    kink: [string, string];
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  logsumexp: {
    doc: string;
    value: typeof logsumexp;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  softmax: {
    doc: string;
    definition: string;
    sharing: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
  len: {
    doc: string;
    value: (xs: readonly number[]) => number;
    isCount: true;
    partials: string[];
    domain: readonly [readonly [-10, 10], readonly [-10, 10], readonly [-10, 10]];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: true;
    minArity: number;
    maxArity: number;
  };
};
declare const neural: {
  sigmoid: {
    doc: string;
    value: typeof sigmoid;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  relu: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
    kink: [string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  leakyrelu: {
    doc: string;
    value: (x: number, a: number) => number;
    partials: string[];
    domain: ([number, number] | readonly [0.01, 10])[];
    example: string;
    kink: [string, string];
    seam: string;
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  elu: {
    doc: string;
    value: (x: number, a: number) => number;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
    kink: [string, string];
    seam: string;
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  softplus: {
    doc: string;
    value: typeof softplus;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  softsign: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    saturates: string[];
    example: string;
    seam: string;
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  silu: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  gelu: {
    doc: string;
    value: typeof gelu;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  logsigmoid: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
};
/** Operators that are only written with their symbol. */
declare const operators: {
  add: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  sub: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  mul: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  div: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: (readonly [-10, 10] | readonly [0.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  neg: {
    symbol: string;
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [-10, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  lt: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: readonly [readonly [0, 1], readonly [2, 3]];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  le: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: readonly [readonly [0, 1], readonly [2, 3]];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  gt: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: readonly [readonly [0, 1], readonly [2, 3]];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  ge: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: readonly [readonly [0, 1], readonly [2, 3]];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  eq: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: readonly [readonly [0, 1], readonly [2, 3]];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  ne: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: readonly [readonly [0, 1], readonly [2, 3]];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  and: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  or: {
    symbol: string;
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  not: {
    symbol: string;
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
};
declare const powers: {
  pow: {
    symbol: string;
    doc: string;
    value: typeof power;
    partials: string[];
    domain: ([number, number] | readonly [0.01, 10])[];
    where: string;
    saturates: string[];
    example: string;
    kink: [string, string, string];
    seam: string;
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  sqrt: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  cbrt: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  exp: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  expm1: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  ln: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  log: {
    doc: string;
    value: typeof logarithm;
    partials: string[];
    domain: ([number, number] | readonly [0.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  log1p: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: [number, number][];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  log2: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  log10: {
    doc: string;
    value: (x: number) => number;
    partials: string[];
    domain: (readonly [0.01, 10])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
};
/** The beta function of all real numbers. */
/** gamma(x)*gamma(y)/gamma(x + y); of negative numbers by reflection. */
declare function beta(x: number, y: number): number;
declare const special: {
  erf: {
    doc: string;
    value: typeof erf;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  erfc: {
    doc: string;
    value: typeof erfc;
    partials: string[];
    domain: [number, number][];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  gamma: {
    doc: string;
    value: typeof gamma;
    partials: string[];
    domain: (readonly [0.5, 8])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  lgamma: {
    doc: string;
    value: typeof lgamma;
    partials: string[];
    domain: (readonly [0.5, 8])[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  digamma: {
    doc: string;
    value: typeof digamma;
    partials: string[];
    domain: (readonly [0.5, 8])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  trigamma: {
    doc: string;
    value: typeof trigamma;
    partials: string[];
    domain: (readonly [0.5, 8])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  beta: {
    doc: string;
    value: typeof beta;
    partials: string[];
    domain: (readonly [0.5, 8])[];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  normpdf: {
    doc: string;
    value: typeof normpdf;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  normcdf: {
    doc: string;
    value: typeof normcdf;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  normlogcdf: {
    doc: string;
    value: typeof normlogcdf;
    partials: string[];
    domain: (readonly [-4, 4])[];
    saturates: string[];
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  factorial: {
    symbol: string;
    doc: string;
    value: typeof factorial;
    partials: string[];
    domain: [number, number][];
    where: string;
    example: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
  xlogy: {
    doc: string;
    value: (x: number, y: number) => number;
    partials: string[];
    domain: [number, number][];
    where: string;
    example: string;
    kink: [string, string, string];
    beside: string;
  } & {
    parameters: Parameter[];
    variadic: false;
    minArity: number;
    maxArity: number;
  };
};
type Rows = typeof operators &
  typeof powers &
  typeof circular &
  typeof hyperbolic &
  typeof neural &
  typeof special &
  typeof choice &
  typeof lists &
  typeof calculus &
  typeof auxiliary;
/** The names of the rows that are operations, not formulas. */
type OperationName = {
  [Name in keyof Rows]: Rows[Name] extends {
    value: unknown;
  }
    ? Name
    : never;
}[keyof Rows];
/**
 * Every operation of the table is a method: `a.add(b)`, `a.mul(2)`, `a.pow(3)`, `a.tanh()`, `a.max(b, c)`.
 * The value it is called on is the first operand; the others are values or plain numbers.
 * @throws NablaError `arity` for a wrong number of operands
 */
type Methods = { [Name in OperationName]: (...others: (Value | number)[]) => Value };
interface Value extends Methods {}
declare class Value {
  /** The number it holds. */
  data: number;
  /** A name to show it by; empty for none. */
  label: string;
  /** ∂output/∂this, once a backward pass from the output has run; can be set, to run one by hand. */
  grad: number;
  /** The values that it was made from. */
  readonly previous: readonly Value[];
  private readonly operation;
  /** Operands are created before what uses them, so this is a topological order. */
  private readonly serial;
  /** The last backward pass that came by. */
  private pass;
  constructor(data: number, label?: string, operation?: Operation, previous?: readonly Value[]);
  /**
   * This one value's share of the backward pass: adds, to the gradient of each value it was made from,
   * its own gradient times the local derivative. By hand, every value must come after all that use it.
   */
  propagate(): void;
  /**
   * The whole backward pass: sets the gradient of this value to 1 and that of every value below it to the
   * derivative of this one with respect to it, whatever they were before. A NaN has NaN gradients.
   */
  backward(): void;
  toString(): string;
}
/** What `:export` shows. */
/** Code of another language. */
interface Source {
  readonly kind: "source";
  readonly language: string;
  readonly text: string;
}
interface PartKinds {
  readonly source: Source;
}
/** What `:tree`, `:dot` and `:mermaid` show. */
/** The expression graph below an output, to be drawn. */
interface GraphDrawing {
  readonly kind: "graph";
  readonly form: "tree" | "dot" | "mermaid";
  /** The output first, and each of the others after one that uses it: those nearest to the output where some are left out. */
  readonly nodes: readonly DrawnNode[];
  /** In the order of the nodes that they lead to, and of these nodes' operands. */
  readonly edges: readonly DrawnEdge[];
  /** How many nodes there are in all. */
  readonly count: number;
}
interface DrawnNode {
  readonly kind: "input" | "constant" | "operation";
  /** One that stands for something else by now says so: `y (earlier)`. */
  readonly name: string | undefined;
  /** Whether the name stands for it now. */
  readonly isBound: boolean;
  /** As it is written: `+`, `tanh`; `=` passes on what it gets. Undefined for inputs and constants. */
  readonly operation: string | undefined;
  readonly value: number;
  /** ∂output/∂node; undefined for a constant. */
  readonly gradient: number | undefined;
  /** How many operands it has; edges to some of them may have been left out. */
  readonly arity: number;
}
/** From a node to one that it is an operand of; both by their places among the nodes. */
interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  /** The derivative of the node that it leads to by this operand; undefined where nothing flows back. */
  readonly local: number | undefined;
}
interface PartKinds {
  readonly graph: GraphDrawing;
}
/** What `:heat` shows. */
/** Formulas whose parts are shaded by the share of the gradient that flows through them. */
interface Shaded {
  readonly kind: "shaded";
  readonly formulas: readonly ShadedFormula[];
}
interface ShadedFormula {
  /** The name of the value, if it has one. */
  readonly name: string | undefined;
  /** The formula in pieces, from the left, each with its share from 0 to 1. */
  readonly parts: readonly {
    readonly text: string;
    readonly share: number;
  }[];
}
interface PartKinds {
  readonly shaded: Shaded;
}
/** A derivative as the sum over all paths from the output to what it is with respect to. */
interface Paths {
  readonly kind: "paths";
  readonly output: Expression;
  readonly target: Expression;
  /** The largest of them. */
  readonly rows: readonly Path[];
  /** How many there are, which may be more than can be counted; and the decimal logarithm of that. */
  readonly count: number;
  readonly magnitude: number;
  /** The derivative. */
  readonly sum: number;
}
interface Path {
  /** From after the output to the target, the same node always by the same object; a number says how many are left out. */
  readonly nodes: readonly (Expression | number)[];
  /** The local derivative of each node on the way by the next, all of them. */
  readonly locals: readonly number[];
  readonly product: number;
}
interface PartKinds {
  readonly paths: Paths;
}
/** The backward pass, a node at a time. */
interface Steps {
  readonly kind: "steps";
  /** What is walked through, and how, where it is not the backward pass of what was asked about. */
  readonly intro?: string;
  readonly length: number;
  /**
   * The step at an index from 0: made when it is asked for.
   * @throws Error after the session's next statement, when the nodes that it is about may not be there any more
   */
  at(index: number): Step;
}
/** A node that is handled: its gradient is taken, and its share of it sent to each operand. */
interface Step {
  /** Its name, or its formula if it has none. */
  readonly node: Expression;
  readonly hasName: boolean;
  readonly formula: Expression;
  readonly value: number;
  readonly upstream: number;
  /** Whether it only stands for its operand, and passes on all that it gets. */
  readonly isAlias: boolean;
  readonly source: MarkedText | undefined;
  /** Where in the body of a function, if it was made there. */
  readonly inside?: MarkedText | undefined;
  /** To the operands that an input has a part in. */
  readonly sent: readonly SentGradient[];
  /** How many more of them are left out. */
  readonly moreSent: number;
  /** Where the derivatives here follow a convention, which. */
  readonly convention: string | undefined;
  /** Where nodes are handled in another order than the right one. */
  readonly order?: StepOrder;
}
interface SentGradient {
  readonly operand: Expression;
  /** The derivative of the node by this operand, as its rule has it here, and its number; where nothing flows there is none. */
  readonly rule: Expression | undefined;
  readonly local: number | undefined;
  /** upstream × local */
  readonly contribution: number;
  /** The operand's gradient before it, and then. */
  readonly before: number;
  readonly after: number;
  /** The operand has been handled already: this does not go on any more. */
  readonly isLate?: boolean;
  /** In which step the operand is handled, from 1; undefined for inputs. */
  readonly step?: number | undefined;
}
interface StepOrder {
  /** Whether the node passes on another gradient than it should, and what that is. */
  readonly isWrong: boolean;
  readonly right: number;
  /** Nodes from which something that matters is still to come: this one is handled too early. */
  readonly awaited: readonly Expression[];
  /** What waits to be handled next, as far as it is shown. */
  readonly queue: readonly Expression[];
  readonly queueLength: number;
}
interface PartKinds {
  readonly steps: Steps;
}
/**
 * The syntax tree of one statement.
 * @throws NablaError `syntax`, `too-deep`, `ambiguous`, `ambiguous-coefficient` or `chained-comparison`, with its span in `text`
 */
declare function parse(text: string): Statement;
declare function printExpression(expression: Expression): string;
/**
 * A session: variables, constants and functions, and the graph behind them. It never throws for what a program
 * says: an error is a reply, and leaves the session as it was before the statement.
 *
 * @example
 * const session = new Session();
 * for (const reply of session.run("x = 3; y = x^2")) console.log(reply);
 */
declare class Session extends Session$1 {
  constructor(options?: SessionOptions);
}

export {
  type Answer,
  type Assignment,
  type Axis,
  type AxisRange,
  type boundIn,
  type Call,
  type Cell,
  type Chain,
  type ChainOperator,
  type Column,
  type Comprehension,
  type Conditional,
  type ConstantDefinition,
  type Contour,
  type Curve,
  type Definition,
  type Definitions,
  type DrawnEdge,
  type DrawnNode,
  type ErrorCode,
  type Estimate,
  type Estimates,
  type Expression,
  type ExpressionStatement,
  type ellipsis,
  type expressionsIn,
  type Fact,
  type Factorial,
  type Facts,
  type Failure,
  type FunctionDefinition,
  type GradientRow,
  type GraphDrawing,
  type gradientName,
  type Index,
  type isBracketed,
  type isEllipsis,
  type juxtaposed,
  type Level,
  type List,
  type Listing,
  type MarkedText,
  type Move,
  type Moved,
  type MovedInput,
  type MoveOperator,
  NablaError,
  type Name$1 as Name,
  type Note,
  type NumberLiteral,
  type Numbers,
  type operandsOf,
  type Part,
  type Path,
  type Paths,
  type Plot,
  type Point,
  type Points,
  type Power,
  parse,
  printExpression as print,
  type Quit,
  type Range,
  type Rectangle,
  type Reply,
  type Report,
  type Rest,
  type ResultOfReport,
  type SentGradient,
  type Series,
  Session,
  type SessionOptions,
  type Shaded,
  type ShadedFormula,
  type Source,
  type SourceStatement,
  type Span,
  type Statement,
  type Step,
  type StepOrder,
  type Steps,
  type Target,
  type TurnColumn,
  type Turns,
  type Unary,
  type Uncertainty,
  Value,
  type Vector,
  type Vectors,
  type withOperands,
};
