// @ts-check
import { h, icon } from "./dom.js";
import { size } from "./files.js";
import { say } from "./words.js";

/** @typedef {import("./types.js").Attachment} Attachment */

/** The box a picture is scaled into, in CSS pixels. */
const BOX = Object.freeze({ width: 560, height: 400 });

/**
 * A file of this server under the name the browser used for it (`localhost` or 127.0.0.1 are one place).
 * @param {string} address
 * @returns {string}
 */
export function local(address) {
  const url = new URL(address, location.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") return "about:blank";
  return url.port === location.port ? url.pathname + url.search : url.href;
}

/**
 * @param {Attachment} file
 * @param {(file: Attachment) => void} enlarge
 * @returns {HTMLElement}
 */
export function attachment(file, enlarge) {
  const isPicture = Boolean(file.width && file.height) && !(file.content_type ?? "image/").startsWith("video/");
  return isPicture ? picture(file, enlarge) : card(file);
}

/**
 * Its place is reserved from the width and height that came with the message: nothing jumps when it loads.
 * @param {Attachment} file
 * @param {(file: Attachment) => void} enlarge
 */
function picture(file, enlarge) {
  const width = file.width ?? BOX.width;
  const height = file.height ?? BOX.height;
  const scale = Math.min(1, BOX.width / width, BOX.height / height);
  const image = h("img", { src: local(file.url), alt: file.description ?? "", width: Math.round(width * scale), height: Math.round(height * scale), decoding: "async" });
  const label = file.description ? null : say("Picture {file}", { file: file.filename }); // else its alt text names the button
  const opener = h("button", { type: "button", class: "picture", title: say("Enlarge"), "aria-label": label, onclick: () => enlarge(file) }, image);
  const figure = h("figure", { class: "attachment" }, opener);
  if (file.description) figure.append(...altText(file));
  return figure;
}

/** @param {Attachment} file @returns {HTMLElement[]} the badge and the text it shows or hides */
function altText(file) {
  const id = `alt-${file.id}`;
  const caption = h("figcaption", { id, class: "alt" }, file.description);
  const badge = h("button", { type: "button", class: "alt-badge", "aria-expanded": "true", "aria-controls": id, "aria-label": say("Alt text"), title: say("Show or hide the alt text") }, "ALT");
  badge.addEventListener("click", () => {
    caption.hidden = !caption.hidden;
    badge.setAttribute("aria-expanded", String(!caption.hidden));
  });
  return [badge, caption];
}

/** @param {Attachment} file */
function card(file) {
  return h(
    "div",
    { class: "file-card" },
    icon("file", 30),
    h("a", { href: local(file.url), download: file.filename }, file.filename),
    h("span", { class: "file-size" }, size(file.size)),
  );
}
