// @ts-check
import { h } from "./dom.js";
import { dates, say } from "./words.js";

/**
 * The part of Discord's Markdown that answers use. Everything becomes elements and text nodes made
 * here; no HTML of a message is ever parsed.
 *
 * @typedef {Object} Names
 * @property {(id: string) => string | undefined} user
 * @property {(id: string) => string | undefined} channel
 * @property {(id: string) => string | undefined} role
 */

const FENCE = "```";
const MAX_DEPTH = 6;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}_]/u;
const MASKED = /^\[((?:\\[^]|[^\]\\\n]){1,400})\]\(<?(https?:\/\/[^\s<>)]{1,1500})>?\)/;
const EMOJI = /^<a?:(\w{2,32}):\d{1,20}>/;
const MOMENT = /^<t:(-?\d{1,13})(?::[tTdDfFR])?>/;
const EVERYBODY = /^@(?:everyone|here)\b/;
const SNOWFLAKE = /^<(@!?|@&|#)(\d{1,20})>/;
const BULLET = /^( {0,6})([-*]|\d{1,9}\.) (.*)$/;
const HEADING = /^(#{1,3}|-#) +(.*)$/;
const TRAILING = ".,:;!?'\")]";

/** @type {readonly [string, keyof HTMLElementTagNameMap][]} longer marks first */
const MARKS = [["**", "strong"], ["__", "u"], ["~~", "s"], ["*", "em"], ["_", "em"]];

/**
 * @param {string} text
 * @param {Names} names
 * @returns {DocumentFragment}
 */
export function markdown(text, names) {
  const out = document.createDocumentFragment();
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf(FENCE, at);
    const close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length);
    if (close < 0 || text.slice(open + FENCE.length, close).trim() === "") break;
    blocks(text.slice(at, open).replace(/\n$/, ""), names, out);
    out.append(codeBlock(text.slice(open + FENCE.length, close)));
    at = close + FENCE.length;
    if (text[at] === "\n") at += 1;
  }
  blocks(text.slice(at), names, out);
  return out;
}

/** @param {string} body @returns {HTMLElement} */
function codeBlock(body) {
  const line = body.indexOf("\n");
  const language = line > 0 && /^[\w+.-]{1,20}$/.test(body.slice(0, line));
  const code = language || line === 0 ? body.slice(line + 1) : body;
  return h("pre", { tabindex: 0 }, h("code", {}, code.replace(/\n$/, "")));
}

/**
 * Lines into headings, quotes, lists and plain text; plain text keeps its own breaks, spaces and tabs.
 * @param {string} text
 * @param {Names} names
 * @param {ParentNode} out
 */
function blocks(text, names, out) {
  const lines = text.split("\n");
  /** @type {string[]} */
  let plain = [];
  const flush = () => {
    if (plain.some((line) => line.trim() !== "")) out.append(h("p", {}, ...inline(plain.join("\n"), names)));
    plain = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const end = blockEnd(lines, at);
    if (end === at) {
      plain.push(lines[at]);
      continue;
    }
    flush();
    out.append(block(lines.slice(at, end), names));
    at = end - 1;
  }
  flush();
}

/**
 * @param {readonly string[]} lines
 * @param {number} start
 * @returns {number} where the block that starts here ends; `start` when the line is plain text
 */
function blockEnd(lines, start) {
  if (HEADING.test(lines[start])) return start + 1;
  const same = [(/** @type {string} */ line) => line.startsWith("> "), (/** @type {string} */ line) => BULLET.test(line)]
    .find((test) => test(lines[start]));
  let end = start;
  while (same && end < lines.length && same(lines[end])) end += 1;
  return end;
}

/**
 * @param {readonly string[]} lines of one kind
 * @param {Names} names
 * @returns {HTMLElement}
 */
function block(lines, names) {
  const heading = HEADING.exec(lines[0]);
  if (heading) {
    const small = heading[1] === "-#";
    return h("p", { class: small ? "subtext" : `heading heading-${heading[1].length}` }, ...inline(heading[2], names));
  }
  if (lines[0].startsWith("> ")) {
    return h("blockquote", {}, ...inline(lines.map((line) => line.slice(2)).join("\n"), names));
  }
  const items = lines.map((line) => /** @type {RegExpExecArray} */ (BULLET.exec(line)));
  const ordered = /\d/.test(items[0][2]);
  const list = h(ordered ? "ol" : "ul", ordered ? { start: parseInt(items[0][2], 10) } : {});
  for (const [, indent, , body] of items) {
    list.append(h("li", { class: indent.length >= 2 ? "nested" : null }, ...inline(body, names)));
  }
  return list;
}

/**
 * @param {string} text
 * @param {Names} names
 * @param {number} [depth]
 * @returns {(Node | string)[]}
 */
export function inline(text, names, depth = 0) {
  /** @type {(Node | string)[]} */
  const out = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const found = depth < MAX_DEPTH ? tokenAt(text, at, names, depth) : null;
    if (!found) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain) out.push(plain);
    plain = "";
    out.push(found.node);
    at = found.end;
  }
  if (plain) out.push(plain);
  return out;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {Names} names
 * @param {number} depth
 * @returns {{node: Node | string, end: number} | null}
 */
function tokenAt(text, at, names, depth) {
  const sign = text[at];
  if (sign === "\\" && ESCAPABLE.test(text[at + 1] ?? "")) return { node: text[at + 1], end: at + 2 };
  if (sign === "`") return codeAt(text, at);
  if (sign === "<") return mentionAt(text, at, names) ?? pillAt(text, at);
  if (sign === "@") return everybodyAt(text, at);
  if (sign === "[") return maskedAt(text, at, names, depth);
  if (sign === "|") return spoilerAt(text, at, names, depth);
  if (sign === "h") return linkAt(text, at);
  if (sign === "*" || sign === "_" || sign === "~") return markedAt(text, at, names, depth);
  return null;
}

/** @param {string} text @param {number} at */
function codeAt(text, at) {
  let ticks = 1;
  while (text[at + ticks] === "`") ticks += 1;
  const mark = "`".repeat(ticks);
  let close = text.indexOf(mark, at + ticks);
  while (close >= 0 && text[close + ticks] === "`") close = text.indexOf(mark, close + ticks + 1);
  if (close <= at + ticks) return null;
  return { node: h("code", {}, text.slice(at + ticks, close)), end: close + ticks };
}

/** @param {string} text @param {number} at @param {Names} names */
function mentionAt(text, at, names) {
  const match = SNOWFLAKE.exec(text.slice(at, at + 26));
  if (!match) return null;
  const [whole, kind, id] = match;
  const name = kind === "#" ? names.channel(id) : kind === "@&" ? names.role(id) : names.user(id);
  const shown = kind === "#" ? `#${name ?? say("unknown")}` : `@${name ?? say("unknown")}`;
  return { node: h("span", { class: "mention", "data-id": id }, shown), end: at + whole.length };
}

/** Custom emoji and moments. @param {string} text @param {number} at */
function pillAt(text, at) {
  const rest = text.slice(at, at + 70);
  const emoji = EMOJI.exec(rest);
  if (emoji) return { node: h("span", { class: "emoji" }, `:${emoji[1]}:`), end: at + emoji[0].length };
  const moment = MOMENT.exec(rest);
  if (!moment) return null;
  const shown = new Date(Number(moment[1]) * 1000);
  const words = Number.isNaN(shown.getTime()) ? say("Invalid date") : shown.toLocaleString(dates());
  return { node: h("span", { class: "mention moment" }, words), end: at + moment[0].length };
}

/** @param {string} text @param {number} at */
function everybodyAt(text, at) {
  const match = EVERYBODY.exec(text.slice(at, at + 10));
  return match && { node: h("span", { class: "mention" }, match[0]), end: at + match[0].length };
}

/**
 * A link under other words: what it says need not be where it leads, so that is in its title.
 * @param {string} text @param {number} at @param {Names} names @param {number} depth
 */
function maskedAt(text, at, names, depth) {
  const match = MASKED.exec(text.slice(at, at + 1920));
  if (!match) return null;
  const [whole, words, url] = match;
  const link = h("a", { href: url, title: url, target: "_blank", rel: "noopener noreferrer" });
  link.append(...inline(words, names, depth + 1));
  return { node: link, end: at + whole.length };
}

/** @param {string} text @param {number} at @param {Names} names @param {number} depth */
function spoilerAt(text, at, names, depth) {
  const close = text.startsWith("||", at) ? closing(text, at + 2, "||") : -1;
  if (close <= at + 2) return null;
  const node = h("span", { class: "spoiler", tabindex: 0 }, ...inline(text.slice(at + 2, close), names, depth + 1));
  return { node, end: close + 2 };
}

/** @param {string} text @param {number} at */
function linkAt(text, at) {
  const match = /^https?:\/\/[^\s<]{1,1500}/.exec(text.slice(at, at + 1510));
  if (!match || WORD.test(text[at - 1] ?? "")) return null;
  let url = match[0];
  while (TRAILING.includes(url[url.length - 1])) url = url.slice(0, -1);
  return { node: h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url), end: at + url.length };
}

/** @param {string} text @param {number} at @param {Names} names @param {number} depth */
function markedAt(text, at, names, depth) {
  for (const [mark, tag] of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    const start = at + mark.length;
    const close = closing(text, start, mark);
    if (close <= start || !tight(text, at, start, close, mark)) continue;
    return { node: h(tag, {}, ...inline(text.slice(start, close), names, depth + 1)), end: close + mark.length };
  }
  return null;
}

/** @param {string} text @param {number} start @param {string} mark @returns {number} -1 when there is none */
function closing(text, start, mark) {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text.startsWith(mark, at)) {
      if (text[at + mark.length] !== mark[0]) return at;
      if (mark.length === 1) at += 1; // a doubled sign inside a single one belongs to another mark
    }
  }
  return -1;
}

/**
 * Keeps `2 * 3 * 4` and `snake_case_name` as they are.
 * @param {string} text @param {number} at @param {number} start @param {number} close @param {string} mark
 */
function tight(text, at, start, close, mark) {
  if (mark === "*") return !/[\s*]/.test(text[start]) && !/\s/.test(text[close - 1]);
  if (mark === "_") return !WORD.test(text[at - 1] ?? "") && !WORD.test(text[close + 1] ?? "");
  return true;
}
