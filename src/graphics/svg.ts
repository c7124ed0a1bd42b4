/** Pictures as SVG: elements, text that is measured without a font at hand, and the page around them. */

import { widthOf } from "../text/text.ts";
import { asXml } from "../text/xml.ts";

type Attributes = Readonly<Record<string, string | number>>;

export const fontSize = 12;
/** Of a column of text, in pixels for each pixel of the font: rather too wide than too narrow. */
const columnWidth = 0.6;
export const lineHeight = 18;
const font = "Helvetica, Arial, 'DejaVu Sans', sans-serif";

/** On white, since a page around it may be dark. */
export const colors = {
  ground: "#ffffff",
  text: "#1f2328",
  faint: "#59636e",
  axis: "#8c959f",
  grid: "#e4e8ec",
} as const;

/** Told apart also by who does not see some colors, after Okabe and Ito (2008). */
export const palette = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b07d00", "#56b4e9"];
/** And these by their dashes. */
export const dashes = ["none", "8 4", "2 3", "8 3 2 3"];

export const colorOf = (index: number): string => palette[index % palette.length] as string;

export const markSize = 3.5;

/** The mark of a point. @param index of its series */
export const markAt = (x: number, y: number, index: number): string =>
  element("circle", { cx: x, cy: y, r: markSize, fill: colorOf(index), stroke: colors.ground });

/** An element; its children are elements or escaped text. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === "number" ? coordinate(value) : asXml(value)}"`,
  );
  const begin = `<${name}${written.join("")}`;
  return children.length === 0 ? `${begin}/>` : `${begin}>${children.join("")}</${name}>`;
}

export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element("text", { x, y, ...attributes }, asXml(content));
}

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string): string =>
  element("path", {
    d: `M${coordinate(x1)},${coordinate(y1)}L${coordinate(x2)},${coordinate(y2)}`,
    stroke,
  });

/** The whole picture, with a title and a description for those who do not see it. */
export function picture(
  size: { readonly width: number; readonly height: number },
  title: string,
  description: string,
  children: readonly string[],
): string {
  const { width, height } = size;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
    role: "img",
    "aria-labelledby": "title desc",
    "font-family": font,
    "font-size": fontSize,
    fill: colors.text,
  };
  const content = [
    element("title", { id: "title" }, asXml(title)),
    element("desc", { id: "desc" }, asXml(description)),
    element("rect", { width, height, rx: 4, fill: colors.ground }),
    ...children,
  ];
  return `${element("svg", attributes, "\n", content.join("\n"), "\n")}\n`;
}

/** In pixels, for a font of the usual size. */
export const textWidth = (content: string): number => widthOf(content) * columnWidth * fontSize;

export const columnsIn = (width: number): number => Math.floor(width / (columnWidth * fontSize));

/** To a hundredth of a pixel. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);
