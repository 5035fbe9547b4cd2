// @ts-check
/** Building blocks of the page. No string is ever parsed as HTML: text only becomes text nodes. */

const SVG = "http://www.w3.org/2000/svg";

/** Our own line icons, drawn on a 24 × 24 grid. @type {Readonly<Record<string, string>>} */
const ICONS = Object.freeze({
  hash: "M9.5 4 8 20M16 4l-1.5 16M4.5 9h16M3.5 15h16",
  thread: "M5 5h14v10h-8l-4 4v-4H5zM9 9h6M9 12h4",
  close: "M6 6l12 12M18 6 6 18",
  plus: "M12 6v12M6 12h12",
  send: "M4 5l16 7-16 7 3-7zM7 12h7",
  menu: "M4 7h16M4 12h16M4 17h16",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  down: "M12 5v13M6 12l6 6 6-6",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5",
  moon: "M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5",
  at: "M15.5 12a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0v1.5a2.5 2.5 0 0 0 5 0V12a8.5 8.5 0 1 0-3.3 6.7",
  reply: "M19 19v-6a4 4 0 0 0-4-4H5M9 5 5 9l4 4",
  open: "M14 4h6v6M20 4l-9 9M18 13v7H4V6h7",
  bars: "M5 20V11M12 20V4M19 20v-6",
  line: "M3 17l5-6 4 3 8-9",
  pie: "M12 3a9 9 0 1 0 9 9h-9zM15 3.5A9 9 0 0 1 20.5 9H15z",
  dots: "M5 18.5h.5M9 13h.5M13.5 15.5h.5M14 8.5h.5M19 5h.5M19 11h.5",
  ask: "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01",
  grid: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  smile: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M8.5 14c1.8 2.4 5.2 2.4 7 0M9 9.5v.5M15 9.5v.5",
  pencil: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
  forward: "M5 19v-6a4 4 0 0 1 4-4h10M15 5l4 4-4 4",
  bin: "M5 7h14M10 4h4M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
  more: "M6 12h.5M12 12h.5M18 12h.5",
  voice: "M5 9.5h3l4-4v13l-4-4H5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  posts: "M4 5h16v5H4zM4 14h16v5H4z",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5",
});

/**
 * @param {keyof HTMLElementTagNameMap} tag
 * @param {Record<string, unknown>} [attributes] `on…` are listeners; false, null and undefined are left out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

/**
 * @param {string} name a key of ICONS
 * @param {number} [size] CSS pixels
 * @returns {SVGSVGElement} hidden from screen readers: the control around it carries the label
 */
export function icon(name, size = 20) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("width", String(size));
  svg.setAttribute("height", String(size));
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name] ?? "");
  svg.append(path);
  return svg;
}

/**
 * @param {string} selector
 * @param {ParentNode} [root]
 * @returns {HTMLElement}
 * @throws {Error} when the page lacks it, which is a mistake of ours
 */
export function must(selector, root = document) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return /** @type {HTMLElement} */ (found);
}

/**
 * A picture for a user: bars for a bot, a person for people.
 * @param {import("./types.js").User} user
 * @param {number} [size]
 * @returns {HTMLElement}
 */
export function avatar(user, size = 22) {
  return h("span", { class: user.bot ? "avatar bot" : "avatar", "aria-hidden": "true" }, icon(user.bot ? "bars" : "person", size));
}
