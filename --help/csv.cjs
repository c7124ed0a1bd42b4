"use strict";
var H = Object.defineProperty;
var he = Object.getOwnPropertyDescriptor;
var ge = Object.getOwnPropertyNames;
var pe = Object.prototype.hasOwnProperty;
var S = (r, e, o) => () => {
  if (o) throw o[0];
  try {
    return r && (e = r((r = 0))), e;
  } catch (t) {
    throw ((o = [t]), t);
  }
};
var be = (r, e) => {
    for (var o in e) H(r, o, { get: e[o], enumerable: !0 });
  },
  ye = (r, e, o, t) => {
    if ((e && typeof e == "object") || typeof e == "function")
      for (const i of ge(e))
        !pe.call(r, i) &&
          i !== o &&
          H(r, i, { get: () => e[i], enumerable: !(t = he(e, i)) || t.enumerable });
    return r;
  };
var we = (r) => ye(H({}, "__esModule", { value: !0 }), r);
var B,
  j = S(() => {
    B = (r) => typeof r == "object" && r !== null && !Array.isArray(r);
  });
var u,
  $ = S(() => {
    u = class r extends Error {
      constructor(e, o, t, ...i) {
        Array.isArray(o) && (o = o.join(" ").trim()),
          super(o),
          Error.captureStackTrace !== void 0 && Error.captureStackTrace(this, r),
          (this.code = e);
        for (const n of i)
          for (const l in n) {
            const s = n[l];
            this[l] = Buffer.isBuffer(s)
              ? s.toString(t.encoding)
              : s == null
                ? s
                : JSON.parse(JSON.stringify(s));
          }
      }
    };
  });
var k,
  Y = S(() => {
    $();
    j();
    k = (r) => {
      const e = [];
      for (let o = 0, t = r.length; o < t; o++) {
        const i = r[o];
        if (i == null || i === !1) e[o] = { disabled: !0 };
        else if (typeof i == "string" || typeof i == "number") e[o] = { name: `${i}` };
        else if (B(i)) {
          if (typeof i.name != "string")
            throw new u("CSV_OPTION_COLUMNS_MISSING_NAME", [
              "Option columns missing name:",
              `property "name" is required at position ${o}`,
              "when column is an object literal",
            ]);
          e[o] = i;
        } else
          throw new u("CSV_INVALID_COLUMN_DEFINITION", [
            "Invalid column definition:",
            "expect a string or a literal object,",
            `got ${JSON.stringify(i)} at position ${o}`,
          ]);
      }
      return e;
    };
  });
var Z,
  X,
  ee = S(() => {
    (Z = class {
      constructor(e = 100) {
        (this.size = e), (this.length = 0), (this.buf = Buffer.allocUnsafe(e));
      }
      prepend(e) {
        if (Buffer.isBuffer(e)) {
          const o = this.length + e.length;
          if (o >= this.size && (this.resize(), o >= this.size))
            throw Error("INVALID_BUFFER_STATE");
          const t = this.buf;
          (this.buf = Buffer.allocUnsafe(this.size)),
            e.copy(this.buf, 0),
            t.copy(this.buf, e.length),
            (this.length += e.length);
        } else {
          const o = this.length++;
          o === this.size && this.resize();
          const t = this.clone();
          (this.buf[0] = e), t.copy(this.buf, 1, 0, o);
        }
      }
      append(e) {
        const o = this.length++;
        o === this.size && this.resize(), (this.buf[o] = e);
      }
      clone() {
        return Buffer.from(this.buf.slice(0, this.length));
      }
      resize() {
        const e = this.length;
        this.size = this.size * 2;
        const o = Buffer.allocUnsafe(this.size);
        this.buf.copy(o, 0, 0, e), (this.buf = o);
      }
      toString(e) {
        return e
          ? this.buf.toString(e, 0, this.length)
          : Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
      }
      toJSON() {
        return this.toString("utf8");
      }
      reset() {
        this.length = 0;
      }
    }),
      (X = Z);
  });
var te,
  ie = S(() => {
    ee();
    te = (r) => {
      const e = [
          32, 9, 10, 13, 12, 11, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
          8201, 8202, 8232, 8233, 8239, 8287, 12288, 65279,
        ].reduce((t, i) => {
          const n = Buffer.from(String.fromCharCode(i), r.encoding);
          return (i !== 63 && n.length === 1 && n[0] === 63) || t.push(n), t;
        }, []),
        o = new Uint8Array(256);
      for (const t of e) o[t[0]] = 1;
      return {
        bomSkipped: !1,
        bufBytesStart: 0,
        castField: r.cast_function,
        commenting: !1,
        delimiterBufPrevious: void 0,
        delimiterDiscovered: !1,
        error: void 0,
        enabled: r.from_line === 1,
        escaping: !1,
        escapeIsQuote:
          Buffer.isBuffer(r.escape) &&
          Buffer.isBuffer(r.quote) &&
          Buffer.compare(r.escape, r.quote) === 0,
        expectedRecordLength: Array.isArray(r.columns) ? r.columns.length : void 0,
        field: new X(20),
        firstLineToHeaders: r.cast_first_line_to_header,
        needMoreDataSize: Math.max(
          r.comment !== null ? r.comment.length : 0,
          ...(r.delimiter ? r.delimiter.map((t) => t.length) : []),
          r.delimiter_auto ? 1 : 0,
          r.quote !== null ? r.quote.length : 0,
          ...e.map((t) => t.length),
        ),
        previousBuf: void 0,
        quoting: !1,
        stop: !1,
        rawBuffer: new X(100),
        record: [],
        recordHasError: !1,
        record_length: 0,
        recordDelimiterMaxLength:
          r.record_delimiter.length === 0
            ? 0
            : Math.max(...r.record_delimiter.map((t) => t.length)),
        trimChars: [Buffer.from(" ", r.encoding)[0], Buffer.from("	", r.encoding)[0]],
        wasQuoting: !1,
        wasRowDelimiter: !1,
        timchars: e,
        timcharFirstBytes: o,
      };
    };
  });
var ne,
  re = S(() => {
    ne = (r) => r.replace(/([A-Z])/g, (e, o) => "_" + o.toLowerCase());
  });
var A,
  z = S(() => {
    Y();
    $();
    re();
    j();
    A = (r) => {
      const e = {};
      for (const t in r) e[ne(t)] = r[t];
      if (e.encoding === void 0 || e.encoding === !0) e.encoding = "utf8";
      else if (e.encoding === null || e.encoding === !1) e.encoding = null;
      else if (typeof e.encoding != "string" && e.encoding !== null)
        throw new u(
          "CSV_INVALID_OPTION_ENCODING",
          [
            "Invalid option encoding:",
            "encoding must be a string or null to return a buffer,",
            `got ${JSON.stringify(e.encoding)}`,
          ],
          e,
        );
      if (e.bom === void 0 || e.bom === null || e.bom === !1) e.bom = !1;
      else if (e.bom !== !0)
        throw new u(
          "CSV_INVALID_OPTION_BOM",
          ["Invalid option bom:", "bom must be true,", `got ${JSON.stringify(e.bom)}`],
          e,
        );
      if (
        ((e.cast_function = null),
        e.cast === void 0 || e.cast === null || e.cast === !1 || e.cast === "")
      )
        e.cast = void 0;
      else if (typeof e.cast == "function") (e.cast_function = e.cast), (e.cast = !0);
      else if (e.cast !== !0)
        throw new u(
          "CSV_INVALID_OPTION_CAST",
          [
            "Invalid option cast:",
            "cast must be true or a function,",
            `got ${JSON.stringify(e.cast)}`,
          ],
          e,
        );
      if (
        e.cast_date === void 0 ||
        e.cast_date === null ||
        e.cast_date === !1 ||
        e.cast_date === ""
      )
        e.cast_date = !1;
      else if (e.cast_date === !0)
        e.cast_date = (t) => {
          const i = Date.parse(t);
          return isNaN(i) ? t : new Date(i);
        };
      else if (typeof e.cast_date != "function")
        throw new u(
          "CSV_INVALID_OPTION_CAST_DATE",
          [
            "Invalid option cast_date:",
            "cast_date must be true or a function,",
            `got ${JSON.stringify(e.cast_date)}`,
          ],
          e,
        );
      if (((e.cast_first_line_to_header = void 0), e.columns === !0))
        e.cast_first_line_to_header = void 0;
      else if (typeof e.columns == "function")
        (e.cast_first_line_to_header = e.columns), (e.columns = !0);
      else if (Array.isArray(e.columns)) e.columns = k(e.columns);
      else if (e.columns === void 0 || e.columns === null || e.columns === !1) e.columns = !1;
      else
        throw new u(
          "CSV_INVALID_OPTION_COLUMNS",
          [
            "Invalid option columns:",
            "expect an array, a function or true,",
            `got ${JSON.stringify(e.columns)}`,
          ],
          e,
        );
      if (
        e.group_columns_by_name === void 0 ||
        e.group_columns_by_name === null ||
        e.group_columns_by_name === !1
      )
        e.group_columns_by_name = !1;
      else {
        if (e.group_columns_by_name !== !0)
          throw new u(
            "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
            [
              "Invalid option group_columns_by_name:",
              "expect an boolean,",
              `got ${JSON.stringify(e.group_columns_by_name)}`,
            ],
            e,
          );
        if (e.columns === !1)
          throw new u(
            "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
            ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."],
            e,
          );
      }
      if (e.comment === void 0 || e.comment === null || e.comment === !1 || e.comment === "")
        e.comment = null;
      else if (
        (typeof e.comment == "string" && (e.comment = Buffer.from(e.comment, e.encoding)),
        !Buffer.isBuffer(e.comment))
      )
        throw new u(
          "CSV_INVALID_OPTION_COMMENT",
          [
            "Invalid option comment:",
            "comment must be a buffer or a string,",
            `got ${JSON.stringify(e.comment)}`,
          ],
          e,
        );
      if (e.comment_no_infix === void 0 || e.comment_no_infix === null || e.comment_no_infix === !1)
        e.comment_no_infix = !1;
      else if (e.comment_no_infix !== !0)
        throw new u(
          "CSV_INVALID_OPTION_COMMENT",
          [
            "Invalid option comment_no_infix:",
            "value must be a boolean,",
            `got ${JSON.stringify(e.comment_no_infix)}`,
          ],
          e,
        );
      if (e.delimiter_auto === void 0 || e.delimiter_auto === null || e.delimiter_auto === !1)
        e.delimiter_auto = !1;
      else if (e.delimiter_auto === !0) e.delimiter_auto = {};
      else if (!B(e.delimiter_auto))
        throw new u(
          "CSV_INVALID_OPTION_DELIMITER_AUTO",
          [
            "Invalid option delimiter_auto:",
            "delimiter_auto must be a boolean or a configuration object,",
            `got ${JSON.stringify(e.delimiter_auto)}`,
          ],
          e,
        );
      if (e.delimiter_auto) {
        if (e.delimiter_auto.preferred === void 0)
          e.delimiter_auto.preferred = {
            44: 1.8,
            9: 1.8,
            59: 1.6,
            32: 1.6,
            58: 1.5,
            46: 1.4,
            47: 1.4,
          };
        else if (!B(e.delimiter_auto.preferred))
          throw new u(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "preferred must be an object,",
              `got ${JSON.stringify(e.delimiter_auto.preferred)}`,
            ],
            e,
          );
        if (e.delimiter_auto.score === void 0)
          e.delimiter_auto.score = (t, i) => (t.total - t.std) * (i.preferred[t.char_code] || 1);
        else if (typeof e.delimiter_auto.score != "function")
          throw new u(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "score must be a function,",
              `got ${JSON.stringify(e.delimiter_auto.score)}`,
            ],
            e,
          );
        if (e.delimiter_auto.size === void 0) e.delimiter_auto.size = 2048;
        else if (typeof e.delimiter_auto.size != "number")
          throw new u(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "size must be a number,",
              `got ${JSON.stringify(e.delimiter_auto.size)}`,
            ],
            e,
          );
      }
      const o = JSON.stringify(e.delimiter);
      if (
        (e.delimiter_auto !== !1 && (e.delimiter = []),
        Array.isArray(e.delimiter) ||
          ((e.delimiter === void 0 || e.delimiter === null || e.delimiter === !1) &&
            (e.delimiter = Buffer.from(",", e.encoding)),
          (e.delimiter = [e.delimiter])),
        (e.delimiter = e.delimiter.map((t) => {
          if (
            (typeof t == "string" && (t = Buffer.from(t, e.encoding)),
            !Buffer.isBuffer(t) || t.length === 0)
          )
            throw new u(
              "CSV_INVALID_OPTION_DELIMITER",
              [
                "Invalid option delimiter:",
                "delimiter must be a non empty string or buffer or array of string|buffer,",
                `got ${o}`,
              ],
              e,
            );
          return t;
        })),
        e.escape === void 0 || e.escape === !0
          ? (e.escape = Buffer.from('"', e.encoding))
          : typeof e.escape == "string"
            ? (e.escape = Buffer.from(e.escape, e.encoding))
            : (e.escape === null || e.escape === !1) && (e.escape = null),
        e.escape !== null && !Buffer.isBuffer(e.escape))
      )
        throw new Error(
          `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(e.escape)}`,
        );
      if (e.from === void 0 || e.from === null) e.from = 1;
      else if (
        (typeof e.from == "string" && /\d+/.test(e.from) && (e.from = parseInt(e.from)),
        Number.isInteger(e.from))
      ) {
        if (e.from < 0)
          throw new Error(
            `Invalid Option: from must be a positive integer, got ${JSON.stringify(r.from)}`,
          );
      } else
        throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(e.from)}`);
      if (e.from_line === void 0 || e.from_line === null) e.from_line = 1;
      else if (
        (typeof e.from_line == "string" &&
          /\d+/.test(e.from_line) &&
          (e.from_line = parseInt(e.from_line)),
        Number.isInteger(e.from_line))
      ) {
        if (e.from_line <= 0)
          throw new Error(
            `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(r.from_line)}`,
          );
      } else
        throw new Error(
          `Invalid Option: from_line must be an integer, got ${JSON.stringify(r.from_line)}`,
        );
      if (e.ignore_last_delimiters === void 0 || e.ignore_last_delimiters === null)
        e.ignore_last_delimiters = !1;
      else if (typeof e.ignore_last_delimiters == "number")
        (e.ignore_last_delimiters = Math.floor(e.ignore_last_delimiters)),
          e.ignore_last_delimiters === 0 && (e.ignore_last_delimiters = !1);
      else if (typeof e.ignore_last_delimiters != "boolean")
        throw new u(
          "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
          [
            "Invalid option `ignore_last_delimiters`:",
            "the value must be a boolean value or an integer,",
            `got ${JSON.stringify(e.ignore_last_delimiters)}`,
          ],
          e,
        );
      if (e.ignore_last_delimiters === !0 && e.columns === !1)
        throw new u(
          "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
          [
            "The option `ignore_last_delimiters`",
            "requires the activation of the `columns` option",
          ],
          e,
        );
      if (e.info === void 0 || e.info === null || e.info === !1) e.info = !1;
      else if (e.info !== !0)
        throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(e.info)}`);
      if (e.max_record_size === void 0 || e.max_record_size === null || e.max_record_size === !1)
        e.max_record_size = 0;
      else if (!(Number.isInteger(e.max_record_size) && e.max_record_size >= 0))
        if (typeof e.max_record_size == "string" && /\d+/.test(e.max_record_size))
          e.max_record_size = parseInt(e.max_record_size);
        else
          throw new Error(
            `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(e.max_record_size)}`,
          );
      if (e.objname === void 0 || e.objname === null || e.objname === !1) e.objname = void 0;
      else if (Buffer.isBuffer(e.objname)) {
        if (e.objname.length === 0)
          throw new Error("Invalid Option: objname must be a non empty buffer");
        e.encoding === null || (e.objname = e.objname.toString(e.encoding));
      } else if (typeof e.objname == "string") {
        if (e.objname.length === 0)
          throw new Error("Invalid Option: objname must be a non empty string");
      } else if (typeof e.objname != "number")
        throw new Error(`Invalid Option: objname must be a string or a buffer, got ${e.objname}`);
      if (e.objname !== void 0) {
        if (typeof e.objname == "number") {
          if (e.columns !== !1)
            throw Error(
              "Invalid Option: objname index cannot be combined with columns or be defined as a field",
            );
        } else if (e.columns === !1)
          throw Error(
            "Invalid Option: objname field must be combined with columns or be defined as an index",
          );
      }
      if (e.on_record === void 0 || e.on_record === null) e.on_record = void 0;
      else if (typeof e.on_record != "function")
        throw new u(
          "CSV_INVALID_OPTION_ON_RECORD",
          [
            "Invalid option `on_record`:",
            "expect a function,",
            `got ${JSON.stringify(e.on_record)}`,
          ],
          e,
        );
      if (e.on_skip !== void 0 && e.on_skip !== null && typeof e.on_skip != "function")
        throw new Error(
          `Invalid Option: on_skip must be a function, got ${JSON.stringify(e.on_skip)}`,
        );
      if (e.quote === null || e.quote === !1 || e.quote === "") e.quote = null;
      else if (
        (e.quote === void 0 || e.quote === !0
          ? (e.quote = Buffer.from('"', e.encoding))
          : typeof e.quote == "string" && (e.quote = Buffer.from(e.quote, e.encoding)),
        !Buffer.isBuffer(e.quote))
      )
        throw new Error(
          `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(e.quote)}`,
        );
      if (e.raw === void 0 || e.raw === null || e.raw === !1) e.raw = !1;
      else if (e.raw !== !0)
        throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(e.raw)}`);
      if (e.record_delimiter === void 0) e.record_delimiter = [];
      else if (typeof e.record_delimiter == "string" || Buffer.isBuffer(e.record_delimiter)) {
        if (e.record_delimiter.length === 0)
          throw new u(
            "CSV_INVALID_OPTION_RECORD_DELIMITER",
            [
              "Invalid option `record_delimiter`:",
              "value must be a non empty string or buffer,",
              `got ${JSON.stringify(e.record_delimiter)}`,
            ],
            e,
          );
        e.record_delimiter = [e.record_delimiter];
      } else if (!Array.isArray(e.record_delimiter))
        throw new u(
          "CSV_INVALID_OPTION_RECORD_DELIMITER",
          [
            "Invalid option `record_delimiter`:",
            "value must be a string, a buffer or array of string|buffer,",
            `got ${JSON.stringify(e.record_delimiter)}`,
          ],
          e,
        );
      if (
        ((e.record_delimiter = e.record_delimiter.map((t, i) => {
          if (typeof t != "string" && !Buffer.isBuffer(t))
            throw new u(
              "CSV_INVALID_OPTION_RECORD_DELIMITER",
              [
                "Invalid option `record_delimiter`:",
                "value must be a string, a buffer or array of string|buffer",
                `at index ${i},`,
                `got ${JSON.stringify(t)}`,
              ],
              e,
            );
          if (t.length === 0)
            throw new u(
              "CSV_INVALID_OPTION_RECORD_DELIMITER",
              [
                "Invalid option `record_delimiter`:",
                "value must be a non empty string or buffer",
                `at index ${i},`,
                `got ${JSON.stringify(t)}`,
              ],
              e,
            );
          return typeof t == "string" && (t = Buffer.from(t, e.encoding)), t;
        })),
        typeof e.relax_column_count != "boolean")
      )
        if (e.relax_column_count === void 0 || e.relax_column_count === null)
          e.relax_column_count = !1;
        else
          throw new Error(
            `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(e.relax_column_count)}`,
          );
      if (typeof e.relax_column_count_less != "boolean")
        if (e.relax_column_count_less === void 0 || e.relax_column_count_less === null)
          e.relax_column_count_less = !1;
        else
          throw new Error(
            `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(e.relax_column_count_less)}`,
          );
      if (typeof e.relax_column_count_more != "boolean")
        if (e.relax_column_count_more === void 0 || e.relax_column_count_more === null)
          e.relax_column_count_more = !1;
        else
          throw new Error(
            `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(e.relax_column_count_more)}`,
          );
      if (typeof e.relax_quotes != "boolean")
        if (e.relax_quotes === void 0 || e.relax_quotes === null) e.relax_quotes = !1;
        else
          throw new Error(
            `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(e.relax_quotes)}`,
          );
      if (typeof e.skip_empty_lines != "boolean")
        if (e.skip_empty_lines === void 0 || e.skip_empty_lines === null) e.skip_empty_lines = !1;
        else
          throw new Error(
            `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(e.skip_empty_lines)}`,
          );
      if (typeof e.skip_records_with_empty_values != "boolean")
        if (
          e.skip_records_with_empty_values === void 0 ||
          e.skip_records_with_empty_values === null
        )
          e.skip_records_with_empty_values = !1;
        else
          throw new Error(
            `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(e.skip_records_with_empty_values)}`,
          );
      if (typeof e.skip_records_with_error != "boolean")
        if (e.skip_records_with_error === void 0 || e.skip_records_with_error === null)
          e.skip_records_with_error = !1;
        else
          throw new Error(
            `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(e.skip_records_with_error)}`,
          );
      if (e.rtrim === void 0 || e.rtrim === null || e.rtrim === !1) e.rtrim = !1;
      else if (e.rtrim !== !0)
        throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(e.rtrim)}`);
      if (e.ltrim === void 0 || e.ltrim === null || e.ltrim === !1) e.ltrim = !1;
      else if (e.ltrim !== !0)
        throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(e.ltrim)}`);
      if (e.trim === void 0 || e.trim === null || e.trim === !1) e.trim = !1;
      else if (e.trim !== !0)
        throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(e.trim)}`);
      if (
        (e.trim === !0 && r.ltrim !== !1 ? (e.ltrim = !0) : e.ltrim !== !0 && (e.ltrim = !1),
        e.trim === !0 && r.rtrim !== !1 ? (e.rtrim = !0) : e.rtrim !== !0 && (e.rtrim = !1),
        e.to === void 0 || e.to === null)
      )
        e.to = -1;
      else if (e.to !== -1)
        if (
          (typeof e.to == "string" && /\d+/.test(e.to) && (e.to = parseInt(e.to)),
          Number.isInteger(e.to))
        ) {
          if (e.to <= 0)
            throw new Error(
              `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(r.to)}`,
            );
        } else
          throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(r.to)}`);
      if (e.to_line === void 0 || e.to_line === null) e.to_line = -1;
      else if (e.to_line !== -1)
        if (
          (typeof e.to_line == "string" &&
            /\d+/.test(e.to_line) &&
            (e.to_line = parseInt(e.to_line)),
          Number.isInteger(e.to_line))
        ) {
          if (e.to_line <= 0)
            throw new Error(
              `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(r.to_line)}`,
            );
        } else
          throw new Error(
            `Invalid Option: to_line must be an integer, got ${JSON.stringify(r.to_line)}`,
          );
      return e;
    };
  });
var oe,
  Ie,
  se = S(() => {
    z();
    K();
    (oe = (r, e) => {
      e || ({ delimiter_auto: e } = A({ delimiter_auto: !0 })),
        typeof r == "string" && (r = Buffer.from(r)),
        Buffer.isBuffer(r) &&
          (r = ((i) => {
            const n = [],
              l = F({ delimiter: [] }),
              s = (g) => n.push(g),
              f = () => {},
              c = l.parse(i, !0, s, f);
            if (c !== void 0) throw c;
            return n;
          })(r));
      const o = Array(127)
        .fill()
        .map(() => ({ lines: [] }));
      r.map(([i], n) => {
        for (let l = 0, s = i.length; l < s; l++) {
          const f = i.charCodeAt(l);
          o[f].lines[n] === void 0 && (o[f].lines[n] = 0), o[f].lines[n]++;
        }
      }),
        o.map((i, n) => {
          (i.char_code = n),
            (i.std = Ie(i.lines)),
            (i.total = i.lines.reduce((l, s) => l + s, 0)),
            (i.preferred = !!e.preferred[n]),
            (i.score = e.score(i, e));
        });
      const t = o.reduce((i, n) => (i.score > n.score ? i : n), {});
      return String.fromCharCode(t.char_code);
    }),
      (Ie = (r) => {
        const e = r.length;
        if (e === 0) return 0;
        const o = r.reduce((t, i) => t + i) / e;
        return Math.sqrt(r.map((t) => (t - o) ** 2).reduce((t, i) => t + i) / e);
      });
  });
var le,
  Oe,
  Ne,
  T,
  F,
  K = S(() => {
    Y();
    ie();
    z();
    $();
    se();
    (le = (r) => r.every((e) => e == null || (e.toString && e.toString().trim() === ""))),
      (Oe = 13),
      (Ne = 10),
      (T = { utf8: Buffer.from([239, 187, 191]), utf16le: Buffer.from([255, 254]) }),
      (F = (r = {}) => {
        const e = {
            bytes: 0,
            bytes_records: 0,
            comment_lines: 0,
            empty_lines: 0,
            invalid_field_length: 0,
            lines: 1,
            records: 0,
          },
          o = A(r);
        return {
          info: e,
          original_options: r,
          options: o,
          state: te(o),
          __needMoreData: function (t, i, n) {
            if (n) return !1;
            const { encoding: l, escape: s, quote: f } = this.options,
              { quoting: c, needMoreDataSize: g, recordDelimiterMaxLength: y } = this.state,
              E = i - t - 1,
              v = Math.max(
                g,
                y === 0
                  ? Buffer.from(
                      `\r
`,
                      l,
                    ).length
                  : y,
                c ? (s === null ? 0 : s.length) + f.length : 0,
                c ? f.length + y : 0,
              );
            return E < v;
          },
          parse: function (t, i, n, l) {
            let {
                bom: s,
                comment_no_infix: f,
                delimiter_auto: c,
                encoding: g,
                from_line: y,
                ltrim: E,
                max_record_size: v,
                raw: U,
                relax_quotes: b,
                rtrim: O,
                skip_empty_lines: w,
                to: h,
                to_line: m,
              } = this.options,
              { comment: N, escape: x, quote: I, record_delimiter: Q } = this.options,
              {
                bomSkipped: ce,
                delimiterDiscovered: de,
                delimiterBufPrevious: V,
                rawBuffer: _e,
                escapeIsQuote: me,
              } = this.state;
            if (!de && c) {
              let _;
              if (
                (V === void 0
                  ? (_ = t)
                  : V !== void 0 && t === void 0
                    ? (_ = V)
                    : (_ = Buffer.concat([V, t])),
                (t = void 0),
                i || _.length > c.size)
              )
                (this.options.delimiter = [Buffer.from(oe(_, this.options.delimiter_auto))]),
                  (this.state.previousBuf = _),
                  (this.state.delimiterBufPrevious = void 0),
                  (this.state.delimiterDiscovered = !0);
              else {
                this.state.delimiterBufPrevious = _;
                return;
              }
            }
            let { previousBuf: J } = this.state,
              d;
            if (J === void 0)
              if (t === void 0) {
                l();
                return;
              } else d = t;
            else J !== void 0 && t === void 0 ? (d = J) : (d = Buffer.concat([J, t]));
            if (ce === !1)
              if (s === !1) this.state.bomSkipped = !0;
              else if (d.length < 3) {
                if (i === !1) {
                  this.state.previousBuf = d;
                  return;
                }
              } else {
                for (const _ in T)
                  if (T[_].compare(d, 0, T[_].length) === 0) {
                    const D = T[_].length;
                    (this.state.bufBytesStart += D), (d = d.slice(D));
                    const q = A({ ...this.original_options, encoding: _ });
                    for (const p in q) this.options[p] = q[p];
                    ({ comment: N, escape: x, quote: I } = this.options);
                    break;
                  }
                this.state.bomSkipped = !0;
              }
            let G = d.length,
              a;
            for (a = 0; a < G && !this.__needMoreData(a, G, i); a++) {
              if (
                (this.state.wasRowDelimiter === !0 &&
                  (this.info.lines++, (this.state.wasRowDelimiter = !1)),
                m !== -1 && this.info.lines > m)
              ) {
                (this.state.stop = !0), l();
                return;
              }
              this.state.quoting === !1 &&
                Q.length === 0 &&
                this.__autoDiscoverRecordDelimiter(d, a) &&
                (Q = this.options.record_delimiter);
              const _ = d[a];
              if (
                (U === !0 && _e.append(_),
                (_ === Oe || _ === Ne) &&
                  this.state.wasRowDelimiter === !1 &&
                  (this.state.wasRowDelimiter = !0),
                this.state.escaping === !0)
              )
                this.state.escaping = !1;
              else {
                if (
                  x !== null &&
                  this.state.quoting === !0 &&
                  this.__isEscape(d, a, _) &&
                  a + x.length < G
                )
                  if (me) {
                    if (this.__isQuote(d, a + x.length)) {
                      (this.state.escaping = !0), (a += x.length - 1);
                      continue;
                    }
                  } else {
                    (this.state.escaping = !0), (a += x.length - 1);
                    continue;
                  }
                if (this.state.commenting === !1 && this.__isQuote(d, a))
                  if (this.state.quoting === !0) {
                    const p = d[a + I.length],
                      R = O && this.__isCharTrimable(d, a + I.length),
                      C = N !== null && this.__compareBytes(N, d, a + I.length, p),
                      L = this.__isDelimiter(d, a + I.length, p),
                      M =
                        Q.length === 0
                          ? this.__autoDiscoverRecordDelimiter(d, a + I.length)
                          : this.__isRecordDelimiter(p, d, a + I.length);
                    if (x !== null && this.__isEscape(d, a, _) && this.__isQuote(d, a + x.length))
                      a += x.length - 1;
                    else if (!p || L || M || C || R) {
                      (this.state.quoting = !1), (this.state.wasQuoting = !0), (a += I.length - 1);
                      continue;
                    } else if (b === !1) {
                      const W = this.__error(
                        new u(
                          "CSV_INVALID_CLOSING_QUOTE",
                          [
                            "Invalid Closing Quote:",
                            `got "${String.fromCharCode(p)}"`,
                            `at line ${this.info.lines}`,
                            "instead of delimiter, record delimiter, trimable character",
                            "(if activated) or comment",
                          ],
                          this.options,
                          this.__infoField(),
                        ),
                      );
                      if (W !== void 0) return W;
                    } else
                      (this.state.quoting = !1),
                        (this.state.wasQuoting = !0),
                        this.state.field.prepend(I),
                        (a += I.length - 1);
                  } else if (this.state.field.length !== 0) {
                    if (b === !1) {
                      const p = this.__infoField(),
                        R = Object.keys(T)
                          .map((L) => (T[L].equals(this.state.field.toString()) ? L : !1))
                          .filter(Boolean)[0],
                        C = this.__error(
                          new u(
                            "INVALID_OPENING_QUOTE",
                            [
                              "Invalid Opening Quote:",
                              `a quote is found on field ${JSON.stringify(p.column)} at line ${p.lines}, value is ${JSON.stringify(this.state.field.toString(g))}`,
                              R ? `(${R} bom)` : void 0,
                            ],
                            this.options,
                            p,
                            { field: this.state.field },
                          ),
                        );
                      if (C !== void 0) return C;
                    }
                  } else {
                    (this.state.quoting = !0), (a += I.length - 1);
                    continue;
                  }
                if (this.state.quoting === !1) {
                  const p = this.__isRecordDelimiter(_, d, a);
                  if (p !== 0) {
                    if (
                      this.state.commenting &&
                      this.state.wasQuoting === !1 &&
                      this.state.record.length === 0 &&
                      this.state.field.length === 0
                    )
                      this.info.comment_lines++;
                    else {
                      if (
                        this.state.enabled === !1 &&
                        this.info.lines + (this.state.wasRowDelimiter === !0 ? 1 : 0) >= y
                      ) {
                        (this.state.enabled = !0),
                          this.__resetField(),
                          this.__resetRecord(),
                          (a += p - 1);
                        continue;
                      }
                      if (
                        w === !0 &&
                        this.state.wasQuoting === !1 &&
                        this.state.record.length === 0 &&
                        this.state.field.length === 0
                      ) {
                        this.info.empty_lines++, (a += p - 1);
                        continue;
                      }
                      this.info.bytes = this.state.bufBytesStart + a;
                      const L = this.__onField();
                      if (L !== void 0) return L;
                      this.info.bytes = this.state.bufBytesStart + a + p;
                      const M = this.__onRecord(n);
                      if (M !== void 0) return M;
                      if (h !== -1 && this.info.records >= h) {
                        (this.state.stop = !0), l();
                        return;
                      }
                    }
                    (this.state.commenting = !1), (a += p - 1);
                    continue;
                  }
                  if (this.state.commenting) continue;
                  if (
                    N !== null &&
                    (f === !1 ||
                      (this.state.record.length === 0 && this.state.field.length === 0)) &&
                    this.__compareBytes(N, d, a, _) !== 0
                  ) {
                    this.state.commenting = !0;
                    continue;
                  }
                  const R = this.__isDelimiter(d, a, _);
                  if (R !== 0) {
                    this.info.bytes = this.state.bufBytesStart + a;
                    const C = this.__onField();
                    if (C !== void 0) return C;
                    a += R - 1;
                    continue;
                  }
                }
              }
              if (
                this.state.commenting === !1 &&
                v !== 0 &&
                this.state.record_length + this.state.field.length > v
              )
                return this.__error(
                  new u(
                    "CSV_MAX_RECORD_SIZE",
                    [
                      "Max Record Size:",
                      "record exceed the maximum number of tolerated bytes",
                      `of ${v}`,
                      `at line ${this.info.lines}`,
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
              const D =
                  E === !1 ||
                  this.state.quoting === !0 ||
                  this.state.field.length !== 0 ||
                  !this.__isCharTrimable(d, a),
                q = O === !1 || this.state.wasQuoting === !1;
              if (D === !0 && q === !0) this.state.field.append(_);
              else {
                if (O === !0 && !this.__isCharTrimable(d, a))
                  return this.__error(
                    new u(
                      "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
                      [
                        "Invalid Closing Quote:",
                        "found non trimable byte after quote",
                        `at line ${this.info.lines}`,
                      ],
                      this.options,
                      this.__infoField(),
                    ),
                  );
                D === !1 && (a += this.__isCharTrimable(d, a) - 1);
              }
            }
            if (i === !0)
              if (this.state.quoting === !0) {
                const _ = this.__error(
                  new u(
                    "CSV_QUOTE_NOT_CLOSED",
                    [
                      "Quote Not Closed:",
                      `the parsing is finished with an opening quote at line ${this.info.lines}`,
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
                if (_ !== void 0) return _;
              } else if (
                this.state.wasQuoting === !0 ||
                this.state.record.length !== 0 ||
                this.state.field.length !== 0
              ) {
                this.info.bytes = this.state.bufBytesStart + a;
                const _ = this.__onField();
                if (_ !== void 0) return _;
                const D = this.__onRecord(n);
                if (D !== void 0) return D;
              } else
                this.state.wasRowDelimiter === !0
                  ? this.info.empty_lines++
                  : this.state.commenting === !0 && this.info.comment_lines++;
            else (this.state.bufBytesStart += a), (this.state.previousBuf = d.slice(a));
            this.state.wasRowDelimiter === !0 &&
              (this.info.lines++, (this.state.wasRowDelimiter = !1));
          },
          __onRecord: function (t) {
            const {
                columns: i,
                group_columns_by_name: n,
                encoding: l,
                info: s,
                from: f,
                relax_column_count: c,
                relax_column_count_less: g,
                relax_column_count_more: y,
                raw: E,
                skip_records_with_empty_values: v,
              } = this.options,
              { enabled: U, record: b } = this.state;
            if (U === !1) return this.__resetRecord();
            const O = b.length;
            if (i === !0) {
              if (v === !0 && le(b)) {
                this.__resetRecord();
                return;
              }
              return this.__firstLineToColumns(b);
            }
            if (
              (i === !1 && this.info.records === 0 && (this.state.expectedRecordLength = O),
              O !== this.state.expectedRecordLength)
            ) {
              const w =
                i === !1
                  ? new u(
                      "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
                      [
                        "Invalid Record Length:",
                        `expect ${this.state.expectedRecordLength},`,
                        `got ${O} on line ${this.info.lines}`,
                      ],
                      this.options,
                      this.__infoField(),
                      { record: b },
                    )
                  : new u(
                      "CSV_RECORD_INCONSISTENT_COLUMNS",
                      [
                        "Invalid Record Length:",
                        `columns length is ${i.length},`,
                        `got ${O} on line ${this.info.lines}`,
                      ],
                      this.options,
                      this.__infoField(),
                      { record: b },
                    );
              if (
                c === !0 ||
                (g === !0 && O < this.state.expectedRecordLength) ||
                (y === !0 && O > this.state.expectedRecordLength)
              )
                this.info.invalid_field_length++, (this.state.error = w);
              else {
                const h = this.__error(w);
                if (h) return h;
              }
            }
            if (v === !0 && le(b)) {
              this.__resetRecord();
              return;
            }
            if (this.state.recordHasError === !0) {
              this.__resetRecord(), (this.state.recordHasError = !1);
              return;
            }
            if ((this.info.records++, f === 1 || this.info.records >= f)) {
              const { objname: w } = this.options;
              if (i !== !1) {
                const h = {};
                for (let m = 0, N = b.length; m < N; m++)
                  i[m] === void 0 ||
                    i[m].disabled ||
                    (n === !0 && Object.hasOwn(h, i[m].name)
                      ? Array.isArray(h[i[m].name])
                        ? (h[i[m].name] = h[i[m].name].concat(b[m]))
                        : (h[i[m].name] = [h[i[m].name], b[m]])
                      : Object.defineProperty(h, i[m].name, {
                          value: b[m],
                          enumerable: !0,
                          writable: !0,
                          configurable: !0,
                        }));
                if (E === !0 || s === !0) {
                  const m = Object.assign(
                      { record: h },
                      E === !0 ? { raw: this.state.rawBuffer.toString(l) } : {},
                      s === !0 ? { info: this.__infoRecord() } : {},
                    ),
                    N = this.__push(w === void 0 ? m : [h[w], m], t);
                  if (N) return N;
                } else {
                  const m = this.__push(w === void 0 ? h : [h[w], h], t);
                  if (m) return m;
                }
              } else if (E === !0 || s === !0) {
                const h = Object.assign(
                    { record: b },
                    E === !0 ? { raw: this.state.rawBuffer.toString(l) } : {},
                    s === !0 ? { info: this.__infoRecord() } : {},
                  ),
                  m = this.__push(w === void 0 ? h : [b[w], h], t);
                if (m) return m;
              } else {
                const h = this.__push(w === void 0 ? b : [b[w], b], t);
                if (h) return h;
              }
            }
            this.__resetRecord();
          },
          __firstLineToColumns: function (t) {
            const { firstLineToHeaders: i } = this.state;
            try {
              const n = i === void 0 ? t : i.call(null, t);
              if (!Array.isArray(n))
                return this.__error(
                  new u(
                    "CSV_INVALID_COLUMN_MAPPING",
                    [
                      "Invalid Column Mapping:",
                      "expect an array from column function,",
                      `got ${JSON.stringify(n)}`,
                    ],
                    this.options,
                    this.__infoField(),
                    { headers: n },
                  ),
                );
              const l = k(n);
              (this.state.expectedRecordLength = l.length),
                (this.options.columns = l),
                this.__resetRecord();
              return;
            } catch (n) {
              return n;
            }
          },
          __resetRecord: function () {
            this.options.raw === !0 && this.state.rawBuffer.reset(),
              (this.state.error = void 0),
              (this.state.record = []),
              (this.state.record_length = 0);
          },
          __onField: function () {
            const { cast: t, encoding: i, rtrim: n, max_record_size: l } = this.options,
              { enabled: s, wasQuoting: f } = this.state;
            if (s === !1) return this.__resetField();
            let c = this.state.field.toString(i);
            if ((n === !0 && f === !1 && (c = c.trimRight()), t === !0)) {
              const [g, y] = this.__cast(c);
              if (g !== void 0) return g;
              c = y;
            }
            this.state.record.push(c),
              l !== 0 && typeof c == "string" && (this.state.record_length += c.length),
              this.__resetField();
          },
          __resetField: function () {
            this.state.field.reset(), (this.state.wasQuoting = !1);
          },
          __push: function (t, i) {
            const { on_record: n } = this.options;
            if (n !== void 0) {
              const l = this.__infoRecord();
              try {
                t = n.call(null, t, l);
              } catch (s) {
                return s;
              }
              if (t == null) return;
            }
            (this.info.bytes_records += this.info.bytes), i(t);
          },
          __cast: function (t) {
            const { columns: i, relax_column_count: n } = this.options;
            if (
              Array.isArray(i) === !0 &&
              n &&
              this.options.columns.length <= this.state.record.length
            )
              return [void 0, void 0];
            if (this.state.castField !== null)
              try {
                const s = this.__infoField();
                return [void 0, this.state.castField.call(null, t, s)];
              } catch (s) {
                return [s];
              }
            if (this.__isFloat(t)) return [void 0, parseFloat(t)];
            if (this.options.cast_date !== !1) {
              const s = this.__infoField();
              return [void 0, this.options.cast_date.call(null, t, s)];
            }
            return [void 0, t];
          },
          __compareBytes: (t, i, n, l) => {
            if (t[0] !== l) return 0;
            const s = t.length;
            for (let f = 1; f < s; f++) if (t[f] !== i[n + f]) return 0;
            return s;
          },
          __isCharTrimable: function (t, i) {
            const { timchars: n, timcharFirstBytes: l } = this.state,
              s = t[i];
            if (s === void 0 || l[s] === 0) return 0;
            e: for (let f = 0; f < n.length; f++) {
              const c = n[f];
              for (let g = 0; g < c.length; g++) if (c[g] !== t[i + g]) continue e;
              return c.length;
            }
            return 0;
          },
          __isDelimiter: function (t, i, n) {
            const { delimiter: l, ignore_last_delimiters: s } = this.options;
            if (s === !0 && this.state.record.length === this.options.columns.length - 1) return 0;
            if (s !== !1 && typeof s == "number" && this.state.record.length === s - 1) return 0;
            e: for (let f = 0; f < l.length; f++) {
              const c = l[f];
              if (c[0] === n) {
                for (let g = 1; g < c.length; g++) if (c[g] !== t[i + g]) continue e;
                return c.length;
              }
            }
            return 0;
          },
          __isEscape: function (t, i, n) {
            const { escape: l } = this.options;
            if (l === null) return !1;
            const s = l.length;
            if (l[0] === n) {
              for (let f = 0; f < s; f++) if (l[f] !== t[i + f]) return !1;
              return !0;
            }
            return !1;
          },
          __isFloat: (t) => t - parseFloat(t) + 1 >= 0,
          __isQuote: function (t, i) {
            const { quote: n } = this.options;
            if (n === null) return !1;
            const l = n.length;
            for (let s = 0; s < l; s++) if (n[s] !== t[i + s]) return !1;
            return !0;
          },
          __isRecordDelimiter: function (t, i, n) {
            const { record_delimiter: l } = this.options,
              s = l.length;
            e: for (let f = 0; f < s; f++) {
              const c = l[f],
                g = c.length;
              if (c[0] === t) {
                for (let y = 1; y < g; y++) if (c[y] !== i[n + y]) continue e;
                return c.length;
              }
            }
            return 0;
          },
          __autoDiscoverRecordDelimiter: function (t, i) {
            const { encoding: n } = this.options,
              l = [
                Buffer.from(
                  `\r
`,
                  n,
                ),
                Buffer.from(
                  `
`,
                  n,
                ),
                Buffer.from("\r", n),
              ];
            e: for (let s = 0; s < l.length; s++) {
              const f = l[s].length;
              for (let c = 0; c < f; c++) if (l[s][c] !== t[i + c]) continue e;
              return (
                this.options.record_delimiter.push(l[s]),
                (this.state.recordDelimiterMaxLength = l[s].length),
                l[s].length
              );
            }
            return 0;
          },
          __error: function (t) {
            const { encoding: i, raw: n, skip_records_with_error: l } = this.options,
              s = typeof t == "string" ? new Error(t) : t;
            if (l) {
              if (((this.state.recordHasError = !0), this.options.on_skip !== void 0))
                try {
                  this.options.on_skip(s, n ? this.state.rawBuffer.toString(i) : void 0);
                } catch (f) {
                  return f;
                }
              return;
            } else return s;
          },
          __infoDataSet: function () {
            return { ...this.info, columns: this.options.columns };
          },
          __infoRecord: function () {
            const { columns: t, raw: i, encoding: n } = this.options;
            return {
              ...this.__infoDataSet(),
              bytes_records: this.info.bytes,
              error: this.state.error,
              header: t === !0,
              index: this.state.record.length,
              raw: i ? this.state.rawBuffer.toString(n) : void 0,
            };
          },
          __infoField: function () {
            const { columns: t } = this.options,
              i = Array.isArray(t),
              n = this.info.bytes_records;
            return {
              ...this.__infoRecord(),
              bytes_records: n,
              column:
                i === !0
                  ? t.length > this.state.record.length
                    ? t[this.state.record.length].name
                    : null
                  : this.state.record.length,
              quoting: this.state.wasQuoting,
            };
          },
        };
      });
  });
var ae = {};
be(ae, { CsvError: () => u, Parser: () => P, normalize_options: () => A, parse: () => Se });
var fe,
  P,
  Se,
  ue = S(() => {
    fe = require("stream");
    j();
    K();
    $();
    z();
    (P = class extends fe.Transform {
      constructor(e = {}) {
        super({ readableObjectMode: !0, ...e, encoding: null }),
          (this.api = F({
            on_skip: (o, t) => {
              this.emit("skip", o, t);
            },
            ...e,
          })),
          (this.state = this.api.state),
          (this.options = this.api.options),
          (this.info = this.api.info);
      }
      _transform(e, o, t) {
        if (this.state.stop === !0) return;
        const i = this.api.parse(
          e,
          !1,
          (n) => {
            this.push(n);
          },
          () => {
            this.push(null), this.end(), this.on("end", this.destroy);
          },
        );
        i !== void 0 && (this.state.stop = !0), t(i);
      }
      _flush(e) {
        if (this.state.stop === !0) return;
        const o = this.api.parse(
          void 0,
          !0,
          (t) => {
            this.push(t);
          },
          () => {
            this.push(null), this.on("end", this.destroy);
          },
        );
        e(o);
      }
    }),
      (Se = function () {
        let r, e, o;
        for (const i in arguments) {
          const n = arguments[i],
            l = typeof n;
          if (r === void 0 && (typeof n == "string" || Buffer.isBuffer(n))) r = n;
          else if (e === void 0 && B(n)) e = n;
          else if (o === void 0 && l === "function") o = n;
          else
            throw new u(
              "CSV_INVALID_ARGUMENT",
              ["Invalid argument:", `got ${JSON.stringify(n)} at index ${i}`],
              e || {},
            );
        }
        const t = new P(e);
        if (o) {
          const i = e === void 0 || e.objname === void 0 ? [] : Object.create(null);
          t.on("readable", function () {
            let n;
            for (; (n = this.read()) !== null; )
              e === void 0 || e.objname === void 0 ? i.push(n) : Object.assign(i, { [n[0]]: n[1] });
          }),
            t.on("error", (n) => {
              o(n, void 0, t.api.__infoDataSet());
            }),
            t.on("end", () => {
              o(void 0, i, t.api.__infoDataSet());
            });
        }
        if (r !== void 0) {
          const i = () => {
            t.write(r), t.end();
          };
          typeof setImmediate == "function" ? setImmediate(i) : setTimeout(i, 0);
        }
        return t;
      });
  });
module.exports = { Parser: (ue(), we(ae)).Parser };
